using CollabBot.Domain;

namespace CollabBot.Acts;

/// <summary>Somebody whom a message mentions, besides the bot.</summary>
/// <param name="Person">Who she is, as her own messages will say; nothing where she is no member, or could not be looked up.</param>
/// <param name="Name">Her name as it is shown, for the answer only: it is never stored.</param>
/// <param name="MayLead">Whether she may do a facilitator's acts.</param>
/// <param name="UserId">The id the channel knows her by, as the mention names it.</param>
internal sealed record MentionedPerson(PersonId? Person, string Name, bool MayLead, string? UserId = null);

/// <summary>What the channel says of people, looked up before the turn as far as its act may need it. Nothing of it is stored.</summary>
internal sealed record PeopleFacts
{
    public static readonly PeopleFacts Nothing = new();

    /// <summary>The conversations in which the person may do a facilitator's acts; nothing where everybody may.</summary>
    public IReadOnlySet<string>? MayLeadIn { get; init; }

    /// <summary>Conversations the person acted in and is no member of any more.</summary>
    public IReadOnlySet<string> Left { get; init; } = new HashSet<string>();

    /// <summary>People with a role who are no members of the conversation any more.</summary>
    public IReadOnlySet<(string Conversation, PersonId Person)> Gone { get; init; } = new HashSet<(string, PersonId)>();

    /// <summary>Whom the message mentions, in its order.</summary>
    public IReadOnlyList<MentionedPerson> Mentioned { get; init; } = [];

    /// <summary>Names of people with a role, where the message asks for them.</summary>
    public IReadOnlyDictionary<PersonId, string> Names { get; init; } = new Dictionary<PersonId, string>();

    public bool MayLead(string conversation) => MayLeadIn is null || MayLeadIn.Contains(conversation);
}

/// <summary>Who may do what, beside what a retrospective's own roles say. Section <c>People</c>.</summary>
internal sealed record PeopleSettings
{
    /// <summary>Entra object ids of those who take over where no facilitator remains.</summary>
    public IReadOnlySet<string> Administrators { get; init; } = new HashSet<string>();

    /// <summary>Entra object ids of those who may start a retrospective; nothing: everyone.</summary>
    public IReadOnlySet<string>? Starters { get; init; }

    /// <summary>Whether guests, and people of whom that is not known, may do a facilitator's acts.</summary>
    public bool GuestsMayFacilitate { get; init; }

    public bool IsAdministrator(PersonId person) => Administrators.Contains(person.Value);

    public bool MayStart(PersonId person) => Starters is null || Starters.Contains(person.Value);
}
