using CollabBot.Domain;
using CollabBot.Storage;

namespace CollabBot.Messaging;

/// <summary>Adds rows to the outbox within the unit of work. Nothing is sent before the commit.</summary>
internal sealed class OutboxWriter(Database database, TimeProvider clock)
{
    /// <summary>The prefix of the names of the queues for reminders; each person has one.</summary>
    public const string RemindersPrefix = "reminders/";

    private readonly Dictionary<string, bool> conversations = [];

    /// <summary>The conversations that have rows to send, and whether these are only live cards.</summary>
    public IReadOnlyDictionary<string, bool> Conversations => conversations;

    /// <summary>Says that waiting rows of a conversation may be sent now.</summary>
    public void Touch(string conversation) => conversations[conversation] = false;

    public void Send(ConversationAddress address, string activity) =>
        Add(OutboxKind.Send, address.Root, null, address, activity);

    public void Notice(string conversation, RetrospectiveId retrospective, string activity) =>
        Add(OutboxKind.Notice, conversation, retrospective, null, activity);

    public void Post(string conversation, RetrospectiveId retrospective, string activity) =>
        Add(OutboxKind.Post, conversation, retrospective, null, activity);

    /// <summary>
    /// Marks the live card as stale. Each call adds a row, and the publisher draws once for all of them,
    /// so that two acts never wait for the same row.
    /// </summary>
    public void LiveCard(string conversation, RetrospectiveId retrospective) =>
        Add(OutboxKind.LiveCard, conversation, retrospective, null, null);

    /// <summary>The card with the result of the vote must be sent or updated; it is drawn when it is sent.</summary>
    public void VoteResult(string conversation, RetrospectiveId retrospective) =>
        Add(OutboxKind.VoteResult, conversation, retrospective, null, null);

    /// <summary>Replaces a message that the bot sent to a conversation.</summary>
    /// <param name="address">The address of the message's thread or conversation.</param>
    public void Replace(ConversationAddress address, string messageId, string activity) =>
        Add(OutboxKind.Replace, address.Root, null, address, activity, messageId);

    /// <summary>
    /// Sends to a person's private chat, which is opened if it is not known yet. After that, <paramref name="told"/> is sent to
    /// <paramref name="asked"/>; if no private chat can be opened, <paramref name="otherwise"/> is sent there instead.
    /// </summary>
    /// <param name="asked">The address that the request came from; its <c>UserId</c> names the person.</param>
    public void Privately(ConversationAddress asked, PersonId person, string activity, string? told, string? otherwise)
    {
        var conversation = PrivateChats.KeyOf(person);
        Touch(conversation);
        database.Outbox.Add(new OutboxRow
        {
            Kind = OutboxKind.Private,
            Conversation = conversation,
            Person = person,
            Address = asked.ToJson(),
            Activity = activity,
            Told = told,
            Otherwise = otherwise,
            DueAt = clock.GetUtcNow(),
        });
    }

    /// <summary>
    /// Queues a reminder, to be sent after <paramref name="wait"/>. Each person has a queue for reminders besides the one for
    /// answers, so that a waiting reminder delays no answer.
    /// </summary>
    /// <param name="conversation">The address of the conversation; its <c>UserId</c> is that of the person, if it is known.</param>
    public void Remind(
        ConversationAddress conversation,
        RetrospectiveId retrospective,
        Phase phase,
        PersonId person,
        ReminderOccasion occasion,
        TimeSpan wait) =>
        database.Outbox.Add(new OutboxRow
        {
            Kind = OutboxKind.Reminder,
            Conversation = RemindersPrefix + person,
            Retrospective = retrospective,
            Phase = phase,
            Person = person,
            Occasion = occasion,
            Address = conversation.ToJson(),
            DueAt = clock.GetUtcNow() + wait,
        });

    /// <summary>Queues the upload of an accepted file, in a queue of its own, so that a slow storage delays no message.</summary>
    /// <param name="key">The key of the offer.</param>
    /// <param name="messageId">The message with the offer, which is replaced after the upload.</param>
    public void Upload(ConversationAddress chat, string key, string acceptance, string? messageId)
    {
        var conversation = $"upload/{key}";
        Touch(conversation);
        database.Outbox.Add(new OutboxRow
        {
            Kind = OutboxKind.Upload,
            Conversation = conversation,
            Address = chat.ToJson(),
            Activity = acceptance,
            MessageId = messageId,
            DueAt = clock.GetUtcNow(),
        });
    }

    private void Add(
        OutboxKind kind,
        string conversation,
        RetrospectiveId? retrospective,
        ConversationAddress? address,
        string? activity,
        string? messageId = null)
    {
        if (kind == OutboxKind.LiveCard) conversations.TryAdd(conversation, true);
        else Touch(conversation);
        database.Outbox.Add(new OutboxRow
        {
            Kind = kind,
            Conversation = conversation,
            Retrospective = retrospective,
            Address = address?.ToJson(),
            Activity = activity,
            MessageId = messageId,
            DueAt = clock.GetUtcNow(),
        });
    }
}
