namespace CollabBot.Domain;

/// <summary>
/// What grouping and exports show about the person who named a change, from the loosest level to the strictest. The summary and the minutes
/// never name a person.
/// </summary>
public enum Anonymity
{
    /// <summary>The name and the organisation.</summary>
    Names,

    /// <summary>Only the organisation, if the person has given one.</summary>
    OrganisationOnly,

    /// <summary>
    /// Neither name nor organisation. Closing also removes every link between people and what they contributed, and this cannot be undone.
    /// </summary>
    Anonymous,
}

/// <summary>What may be shown about the origin of a change.</summary>
/// <param name="Name">The name as it is shown; null if there is none to show.</param>
/// <param name="Organisation">The organisation; null if there is none to show.</param>
/// <param name="ForRoom">True if the change was said in the room and typed by the facilitator; then no person is named.</param>
public sealed record Attribution(string? Name, string? Organisation, bool ForRoom = false)
{
    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Name is null && Organisation is null && !ForRoom;

    /// <summary>The part of it that an anonymity level allows to be shown.</summary>
    public Attribution Within(Anonymity level) => level switch
    {
        Anonymity.Names => this,
        Anonymity.OrganisationOnly => this with { Name = null },
        _ => new Attribution(null, null),
    };
}
