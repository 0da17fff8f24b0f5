namespace CollabBot.Domain;

/// <summary>The steps of a retrospective, in their order.</summary>
public enum Phase
{
    /// <summary>The facilitator sets it up.</summary>
    Draft,

    /// <summary>Each person names changes, which the others do not see yet.</summary>
    Naming,

    /// <summary>The changes are grouped into themes.</summary>
    Grouping,

    /// <summary>People give points to the themes.</summary>
    Prioritising,

    /// <summary>People collect lessons (enablers, wishes, pitfalls) under one retained theme at a time.</summary>
    Deepening,

    /// <summary>It is finished; summary and minutes are available.</summary>
    Closed,
}
