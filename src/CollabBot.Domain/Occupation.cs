namespace CollabBot.Domain;

/// <summary>What a person is in the group, if she says so (« direction, équipe, citoyen.ne, autre »): hers alone, and no right depends on it.</summary>
public enum Occupation
{
    /// <summary>She leads an organisation.</summary>
    Management,

    /// <summary>She is of an organisation's team.</summary>
    Team,

    /// <summary>She comes as a citizen.</summary>
    Citizen,

    /// <summary>Something else.</summary>
    Other,
}
