using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>A person whom a message mentions; the bot itself is left out.</summary>
/// <param name="Person">The person's id; null if they are no member, or if neither the look-up nor the mention gave an id.</param>
/// <param name="Name">The display name, used in the answer only and never stored.</param>
/// <param name="MayLead">Whether the person may act as facilitator.</param>
/// <param name="UserId">The person's id on the channel, as in the mention.</param>
internal sealed record MentionedPerson(PersonId? Person, string Name, bool MayLead, string? UserId = null);

/// <summary>
/// What the channel says about people. It is looked up before the turn, only as far as the act
/// may need it, and never stored in the database.
/// </summary>
internal sealed record PeopleFacts
{
    public static readonly PeopleFacts Nothing = new();

    /// <summary>The conversations in which the person may act as facilitator; null if everybody may.</summary>
    public IReadOnlySet<string>? MayLeadIn { get; init; }

    /// <summary>Conversations in which the person acted and is no longer a member.</summary>
    public IReadOnlySet<string> Left { get; init; } = new HashSet<string>();

    /// <summary>People with a role whose membership was asked for, without an answer.</summary>
    public IReadOnlySet<(string Conversation, PersonId Person)> Unchecked { get; init; } = new HashSet<(string, PersonId)>();

    /// <summary>Facilitators, and for some requests coordinators, who are no longer members of the conversation.</summary>
    public IReadOnlySet<(string Conversation, PersonId Person)> Gone { get; init; } = new HashSet<(string, PersonId)>();

    /// <summary>The people whom the message mentions, in the order of the message.</summary>
    public IReadOnlyList<MentionedPerson> Mentioned { get; init; } = [];

    /// <summary>Display names of the people with a role, looked up only for the commands that give, take or show roles.</summary>
    public IReadOnlyDictionary<PersonId, string> Names { get; init; } = new Dictionary<PersonId, string>();

    /// <summary>Whether the membership of somebody with a role in the conversation could not be checked.</summary>
    public bool AreUnchecked(string conversation) => Unchecked.Any(person => person.Conversation == conversation);

    public bool MayLead(string conversation) => MayLeadIn is null || MayLeadIn.Contains(conversation);
}

/// <summary>Rights that the configuration gives, besides the roles in a retrospective. Section <c>People</c>.</summary>
internal sealed record PeopleSettings
{
    /// <summary>Entra object ids of the people who may take over if no facilitator is left.</summary>
    public IReadOnlySet<string> Administrators { get; init; } = new HashSet<string>();

    /// <summary>Entra object ids of the people who may start a retrospective; null means everyone.</summary>
    public IReadOnlySet<string>? Starters { get; init; }

    /// <summary>Whether guests, and people whose status is unknown, may act as facilitators.</summary>
    public bool GuestsMayFacilitate { get; init; }

    public bool IsAdministrator(PersonId person) => Administrators.Contains(person.Value);

    public bool MayStart(PersonId person) => Starters is null || Starters.Contains(person.Value);
}
