using CollabBot.Domain;

namespace CollabBot.Storage;

/// <summary>A conversation, with the address of its last activity as JSON of <c>ConversationAddress</c>.</summary>
internal sealed class ConversationRow
{
    public required string Id { get; init; }

    public required string Address { get; set; }

    /// <summary>
    /// The name of the conversation, if the channel has sent it; it tells a person in private which conversation is meant.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>The team that a channel belongs to: the bot is installed in a team as a whole.</summary>
    public string? Team { get; set; }

    /// <summary>
    /// Since when the channel refuses all messages to the conversation, because the bot was blocked or
    /// removed; the next activity from it clears this.
    /// </summary>
    public DateTimeOffset? UnreachableSince { get; set; }

    /// <summary>The state of the rate limit <see cref="Messaging.RateLimits.Messages"/>.</summary>
    public DateTimeOffset? PacedUntil { get; set; }

    /// <summary>The state of the rate limit <see cref="Messaging.RateLimits.PerHour"/>.</summary>
    public DateTimeOffset? CrowdedUntil { get; set; }

    /// <summary>A copy that can be stored as a new row.</summary>
    public ConversationRow Copy() => (ConversationRow)MemberwiseClone();
}

/// <summary>What is stored about a person outside any retrospective.</summary>
internal sealed class PersonRow
{
    public required PersonId Id { get; init; }

    /// <summary>The open retrospective that the person last acted in; their private chat is about it.</summary>
    public RetrospectiveId? LastRetrospective { get; set; }

    /// <summary>The language that the person chose; null means that of their client.</summary>
    public string? Language { get; set; }

    /// <summary>The organisation that the person gave.</summary>
    public Wording? Organisation { get; set; }

    /// <summary>The role that the person gave, if any. Other people never see it.</summary>
    public Occupation? Occupation { get; set; }

    /// <summary>Whether the person has been asked for organisation and role; they are asked once.</summary>
    public bool IsOrganisationAsked { get; set; }

    /// <summary>The IANA time zone that the person's client sent last.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The language in which the person is answered if they have chosen none.</summary>
    public string? ClientLanguage { get; set; }

    /// <summary>The language that the person's client named last.</summary>
    public string? LastLanguage { get; set; }

    /// <summary>The person's id on the channel. Some lists of members, and some activities, give only this one.</summary>
    public string? UserId { get; set; }

    /// <summary>Whether the person has turned off the reminders of all retrospectives.</summary>
    public bool WantsNoReminders { get; set; }

    /// <summary>
    /// The language in which the person is answered from now on, if their client names this one. It changes only if the client named it the
    /// last time too, because a button may have another language than a message.
    /// </summary>
    public string? LanguageAfter(string? named) =>
        named is null || (ClientLanguage is not null && named != LastLanguage) ? ClientLanguage : named;

    /// <summary>A copy that can be stored as a new row.</summary>
    public PersonRow Copy() => (PersonRow)MemberwiseClone();
}

/// <summary>
/// The address of a person's private chat with the bot, as JSON of <c>ConversationAddress</c>. It comes from a message
/// of the person there, or from opening the chat.
/// </summary>
internal sealed class PrivateChatRow
{
    public required PersonId Person { get; init; }

    public required string Address { get; set; }

    /// <summary>Since when the channel refuses all messages to the chat; a message from the person clears this.</summary>
    public DateTimeOffset? UnreachableSince { get; set; }

    /// <summary>A copy that can be stored as a new row.</summary>
    public PrivateChatRow Copy() => (PrivateChatRow)MemberwiseClone();
}

/// <summary>
/// A processed activity or form, with the answer that it got. An activity that is delivered again, or a form that is
/// submitted again, gets this answer and counts once.
/// </summary>
internal sealed class ProcessedActivity
{
    public required string Key { get; init; }

    /// <summary>The person who did it, so that the row can be deleted with what they gave.</summary>
    public PersonId? Person { get; init; }

    /// <summary>The HTTP status of the answer to an invoke; null if there was none.</summary>
    public int? Status { get; init; }

    /// <summary>JSON of the answer: the body for an invoke, or the activities of the replies.</summary>
    public string? Body { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>
/// Dialog state of one person in one conversation, as JSON. Every write raises the version, which detects concurrent writes.
/// </summary>
internal sealed class StateRow
{
    public required string Key { get; init; }

    public required string Json { get; set; }

    public required long Version { get; set; }
}

/// <summary>Records that everybody was announced as done with a step; this is announced once a step.</summary>
internal sealed class ReadyRow
{
    public required RetrospectiveId Retrospective { get; init; }

    public required Phase Phase { get; init; }
}

/// <summary>A person whom the facilitator named as expected.</summary>
internal sealed class ExpectedRow
{
    public required RetrospectiveId Retrospective { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>The person's id on the channel, by which a private chat with them is opened.</summary>
    public string? UserId { get; init; }
}

internal enum ReminderState
{
    /// <summary>Its outbox row is waiting.</summary>
    Waiting,

    /// <summary>It has arrived.</summary>
    Sent,

    /// <summary>The person cannot be reached in private, or is no longer a member.</summary>
    Unreached,
}

/// <summary>A reminder of a deadline to a person: at most one for each occasion of a step.</summary>
internal sealed class ReminderRow
{
    public required RetrospectiveId Retrospective { get; init; }

    public required Phase Phase { get; init; }

    public required PersonId Person { get; init; }

    public required ReminderOccasion Occasion { get; init; }

    /// <summary>The deadline that it is about; if the deadline has changed, the reminder is not sent.</summary>
    public required DateTimeOffset Deadline { get; init; }

    public ReminderState State { get; set; }
}

/// <summary>Records that the thread was told that a deadline has passed.</summary>
internal sealed class DeadlineRow
{
    public required RetrospectiveId Retrospective { get; init; }

    public required Phase Phase { get; init; }

    public required DateTimeOffset Deadline { get; init; }
}

/// <summary>
/// A request to free the space of deleted rows. It is stored in the transaction of the act, and served by <see cref="VacuumService"/>.
/// </summary>
internal sealed class VacuumRequest
{
    public long Sequence { get; init; }
}

internal enum OutboxKind
{
    /// <summary>Send <see cref="OutboxRow.Activity"/> to <see cref="OutboxRow.Address"/>.</summary>
    Send,

    /// <summary>Send <see cref="OutboxRow.Activity"/> into the thread of the retrospective's live card.</summary>
    Notice,

    /// <summary>Send <see cref="OutboxRow.Activity"/> to the conversation as a new post.</summary>
    Post,

    /// <summary>The live card of the retrospective is stale: draw it from the present state and post or update it.</summary>
    LiveCard,

    /// <summary>
    /// Draw the result of the vote from the present state, and send it into the thread of the live card or update it there.
    /// </summary>
    VoteResult,

    /// <summary>
    /// Send <see cref="OutboxRow.Activity"/> to the private chat of <see cref="OutboxRow.Person"/>, which is opened if it is not known yet.
    /// </summary>
    Private,

    /// <summary>
    /// Send a reminder to <see cref="OutboxRow.Person"/> for <see cref="OutboxRow.Occasion"/>. It
    /// is drawn when it is sent, if it still applies.
    /// </summary>
    Reminder,

    /// <summary>
    /// Replace the message <see cref="OutboxRow.MessageId"/> at <see cref="OutboxRow.Address"/> with <see cref="OutboxRow.Activity"/>.
    /// </summary>
    Replace,

    /// <summary>
    /// Upload the file that <see cref="OutboxRow.Activity"/> describes to where the person accepted it,
    /// and say so at <see cref="OutboxRow.Address"/>.
    /// </summary>
    Upload,
}

/// <summary>Something to send to the channel. Rows of one conversation are sent in the order of <see cref="Sequence"/>.</summary>
internal sealed class OutboxRow
{
    public long Sequence { get; init; }

    public required OutboxKind Kind { get; init; }

    /// <summary>
    /// The name of the queue that keeps the order: the id of the conversation without its thread, or a name of its
    /// own for private messages, reminders and uploads.
    /// </summary>
    public required string Conversation { get; init; }

    public RetrospectiveId? Retrospective { get; init; }

    public string? Address { get; init; }

    public string? Activity { get; init; }

    /// <summary>The person whose private chat it is sent to.</summary>
    public PersonId? Person { get; init; }

    /// <summary>The occasion of a reminder; its step is <see cref="Phase"/>.</summary>
    public ReminderOccasion? Occasion { get; init; }

    public Phase? Phase { get; init; }

    /// <summary>The message to replace, at once or after an upload.</summary>
    public string? MessageId { get; init; }

    /// <summary>Sent to <see cref="Address"/> after the row has been sent to the private chat.</summary>
    public string? Told { get; init; }

    /// <summary>Sent to <see cref="Address"/> instead, if no private chat can be opened.</summary>
    public string? Otherwise { get; init; }

    public required DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Until when one instance has leased the row.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    /// <summary>Whether the row has been given up and will not be sent.</summary>
    public bool IsDead { get; set; }
}

/// <summary>Where the live card of a retrospective was posted.</summary>
internal sealed class LiveCardRow
{
    public required RetrospectiveId Retrospective { get; init; }

    /// <summary>The address of the card's own thread (in a channel) or of the conversation, as JSON.</summary>
    public required string Address { get; set; }

    /// <summary>The id of the message with the card; null while a new card is on its way to replace it.</summary>
    public required string? ActivityId { get; set; }

    /// <summary>When a person last had the card posted again; null if nobody has.</summary>
    public DateTimeOffset? RepostedAt { get; set; }

    /// <summary>The state of the rate limit <see cref="Messaging.RateLimits.LiveCard"/>.</summary>
    public DateTimeOffset? PacedUntil { get; set; }
}
