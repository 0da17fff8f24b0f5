namespace CollabBot.Domain;

/// <summary>
/// What is shown of who named a change, in grouping and in exports; from the loosest to the strictest. The summary and the report never name anyone.
/// </summary>
public enum Anonymity
{
    /// <summary>Name and organisation.</summary>
    Names,

    /// <summary>The organisation alone, where the person has said one.</summary>
    OrganisationOnly,

    /// <summary>Nothing; and closing cuts the link between what was given and who gave it, for good.</summary>
    Anonymous,
}

/// <summary>What may be shown of who a change comes from.</summary>
/// <param name="Name">The name as it is shown.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="ForRoom">It was said in the room and typed by the facilitator: nobody is named.</param>
public sealed record Attribution(string? Name, string? Organisation, bool ForRoom = false)
{
    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Name is null && Organisation is null && !ForRoom;

    /// <summary>As much of it as a level allows.</summary>
    public Attribution Within(Anonymity level) => level switch
    {
        Anonymity.Names => this,
        Anonymity.OrganisationOnly => this with { Name = null },
        _ => new Attribution(null, null),
    };
}
