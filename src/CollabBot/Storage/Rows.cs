using CollabBot.Domain;

namespace CollabBot.Storage;

/// <summary>Where a conversation can be reached: the last address it wrote from, as JSON of <c>ConversationAddress</c>.</summary>
internal sealed class ConversationRow
{
    public required string Id { get; init; }

    public required string Address { get; set; }

    /// <summary>What it is called, where the channel has said so; for telling a person in private which one is meant.</summary>
    public string? Name { get; set; }

    /// <summary>The team that a channel belongs to: the bot is installed in the whole of it.</summary>
    public string? Team { get; set; }

    /// <summary>Since when the channel has refused everything for it (the bot was blocked or taken away); its next sign of life clears this.</summary>
    public DateTimeOffset? UnreachableSince { get; set; }

    /// <summary>How far ahead of an even pace its messages are, in short; see <c>Outbox/Pace.cs</c>.</summary>
    public DateTimeOffset? PacedUntil { get; set; }

    /// <summary>The same over an hour.</summary>
    public DateTimeOffset? CrowdedUntil { get; set; }

    /// <summary>The same as a new row.</summary>
    public ConversationRow Copy() => (ConversationRow)MemberwiseClone();
}

/// <summary>What is remembered of a person between turns, outside any retrospective.</summary>
internal sealed class PersonRow
{
    public required PersonId Id { get; init; }

    /// <summary>The open retrospective she last acted in: the one her private chat means.</summary>
    public RetrospectiveId? LastRetrospective { get; set; }

    /// <summary>The language she chose; otherwise that of her client counts.</summary>
    public string? Language { get; set; }

    /// <summary>The organisation she says she belongs to.</summary>
    public Wording? Organisation { get; set; }

    /// <summary>What she is in the group, where she says so. It appears nowhere but in her own form.</summary>
    public Occupation? Occupation { get; set; }

    /// <summary>Whether she has been asked for them: she is asked once.</summary>
    public bool IsOrganisationAsked { get; set; }

    /// <summary>The IANA time zone that her client said last.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The language of her client, for what she is sent without having asked.</summary>
    public string? ClientLanguage { get; set; }

    /// <summary>She wants no reminders, of any retrospective.</summary>
    public bool WantsNoReminders { get; set; }

    /// <summary>The same as a new row.</summary>
    public PersonRow Copy() => (PersonRow)MemberwiseClone();
}

/// <summary>Where a person's private chat with the bot can be reached, as JSON of <c>ConversationAddress</c>: from what she wrote there, or from having opened it.</summary>
internal sealed class PrivateChatRow
{
    public required PersonId Person { get; init; }

    public required string Address { get; set; }

    /// <summary>Since when the channel has refused everything for it; a message of hers clears this.</summary>
    public DateTimeOffset? UnreachableSince { get; set; }

    /// <summary>The same as a new row.</summary>
    public PrivateChatRow Copy() => (PrivateChatRow)MemberwiseClone();
}

/// <summary>
/// The mark of something that has been done, with the answer it got: an activity that the channel delivers twice, or a form that is submitted twice,
/// gets this answer and counts once.
/// </summary>
internal sealed class MarkRow
{
    public required string Key { get; init; }

    /// <summary>Who did it, so that it can be removed with what she gave.</summary>
    public PersonId? Person { get; init; }

    /// <summary>HTTP status of an invoke's answer; nothing where there was no answer to give.</summary>
    public int? Status { get; init; }

    /// <summary>JSON of the answer: an invoke's body, or the activities of <c>expectReplies</c>.</summary>
    public string? Body { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Dialog state of one person in one conversation, as JSON, with a version that every write raises.</summary>
internal sealed class StateRow
{
    public required string Key { get; init; }

    public required string Json { get; set; }

    public required long Version { get; set; }
}

/// <summary>That everybody was said to be done with a phase: it is told once a phase.</summary>
internal sealed class ReadyRow
{
    public required RetrospectiveId Retrospective { get; init; }

    public required Phase Phase { get; init; }
}

/// <summary>Somebody whom the facilitator named as expected.</summary>
internal sealed class ExpectedRow
{
    public required RetrospectiveId Retrospective { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>Her id on the channel, by which a private chat with her is opened.</summary>
    public string? UserId { get; init; }
}

internal enum ReminderState
{
    /// <summary>Its outbox row waits.</summary>
    Waiting,

    /// <summary>It has arrived.</summary>
    Sent,

    /// <summary>The person cannot be reached in private, or is no member any more.</summary>
    Unreached,
}

/// <summary>That somebody is reminded of a deadline: on each occasion of a phase once.</summary>
internal sealed class ReminderRow
{
    public required RetrospectiveId Retrospective { get; init; }

    public required Phase Phase { get; init; }

    public required PersonId Person { get; init; }

    public required ReminderOccasion Occasion { get; init; }

    /// <summary>The deadline it reminds of: when that has changed, it is not sent.</summary>
    public required DateTimeOffset Deadline { get; init; }

    public ReminderState State { get; set; }
}

/// <summary>That the thread was told that a deadline has passed.</summary>
internal sealed class DeadlineRow
{
    public required RetrospectiveId Retrospective { get; init; }

    public required Phase Phase { get; init; }

    public required DateTimeOffset Deadline { get; init; }
}

/// <summary>That rows were removed whose space has to be freed: stored with the act, and served by <see cref="SpaceWorker"/>.</summary>
internal sealed class FreeingRow
{
    public long Sequence { get; init; }
}

internal enum OutboxKind
{
    /// <summary>Send <see cref="OutboxRow.Activity"/> to <see cref="OutboxRow.Address"/>.</summary>
    Send,

    /// <summary>Send <see cref="OutboxRow.Activity"/> into the thread of the retrospective's live card.</summary>
    Notice,

    /// <summary>Send <see cref="OutboxRow.Activity"/> to the conversation as a post of its own.</summary>
    Post,

    /// <summary>The live card of the retrospective is stale: draw it from the present state and post or update it.</summary>
    LiveCard,

    /// <summary>Send <see cref="OutboxRow.Activity"/> to the private chat of <see cref="OutboxRow.Person"/>, opening it where it is not known yet.</summary>
    Private,

    /// <summary>A reminder to <see cref="OutboxRow.Person"/> on <see cref="OutboxRow.Occasion"/>: it is drawn when it is sent, if it still holds.</summary>
    Reminder,

    /// <summary>Put <see cref="OutboxRow.Activity"/> in place of the message <see cref="OutboxRow.MessageId"/> at <see cref="OutboxRow.Address"/>.</summary>
    Replace,

    /// <summary>Upload the file that <see cref="OutboxRow.Activity"/> tells of to where its person accepted it, and say so at <see cref="OutboxRow.Address"/>.</summary>
    Upload,
}

/// <summary>Something that has to reach the channel. Rows of one conversation leave in the order of <see cref="Sequence"/>.</summary>
internal sealed class OutboxRow
{
    public long Sequence { get; init; }

    public required OutboxKind Kind { get; init; }

    /// <summary>The conversation without its thread: what keeps the order.</summary>
    public required string Conversation { get; init; }

    public RetrospectiveId? Retrospective { get; init; }

    public string? Address { get; init; }

    public string? Activity { get; init; }

    /// <summary>Whose private chat it goes to.</summary>
    public PersonId? Person { get; init; }

    /// <summary>On what occasion, and of which phase, it reminds.</summary>
    public ReminderOccasion? Occasion { get; init; }

    public Phase? Phase { get; init; }

    /// <summary>The message that is replaced.</summary>
    public string? MessageId { get; init; }

    /// <summary>What is said at <see cref="Address"/> once it has arrived in private.</summary>
    public string? Told { get; init; }

    /// <summary>What is sent to <see cref="Address"/> instead, where the channel opens no private chat.</summary>
    public string? Otherwise { get; init; }

    public required DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Until when one instance is busy with it.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    /// <summary>Given up: the channel said that this can never be delivered.</summary>
    public bool IsDead { get; set; }
}

/// <summary>Where the live card of a retrospective was posted.</summary>
internal sealed class LiveCardRow
{
    public required RetrospectiveId Retrospective { get; init; }

    /// <summary>JSON of the address of its own thread (in a channel) or of the conversation.</summary>
    public required string Address { get; init; }

    public required string ActivityId { get; init; }

    /// <summary>How far ahead of an even pace its updates are; see <c>Outbox/Pace.cs</c>.</summary>
    public DateTimeOffset? PacedUntil { get; set; }
}
