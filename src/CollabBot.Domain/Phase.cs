namespace CollabBot.Domain;

/// <summary>The phases of a retrospective, in their order.</summary>
public enum Phase
{
    /// <summary>Being set up.</summary>
    Draft,

    /// <summary>Each person names changes, unseen by the others.</summary>
    Naming,

    /// <summary>The changes are put into themes.</summary>
    Grouping,

    /// <summary>Points are given to themes.</summary>
    Prioritising,

    /// <summary>What helped, what is wished and what to avoid, one retained theme at a time.</summary>
    Deepening,

    /// <summary>Done: summary and report.</summary>
    Closed,
}
