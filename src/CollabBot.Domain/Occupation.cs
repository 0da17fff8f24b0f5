namespace CollabBot.Domain;

/// <summary>
/// A person's occupation in the group (« direction, équipe, citoyen.ne, autre »), stated by the person. No right depends on it.
/// </summary>
public enum Occupation
{
    /// <summary>The person leads an organisation.</summary>
    Management,

    /// <summary>The person works in an organisation's team.</summary>
    Team,

    /// <summary>The person comes as a citizen.</summary>
    Citizen,

    /// <summary>None of the others.</summary>
    Other,
}
