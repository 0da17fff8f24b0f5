using CollabBot.Domain;
using CollabBot.Storage;

namespace CollabBot.Outbox;

/// <summary>Writes what has to be sent into the unit of work. Nothing leaves before the commit.</summary>
internal sealed class OutboxWriter(Database database, TimeProvider clock)
{
    /// <summary>What the queues of reminders are called, one for each person.</summary>
    public const string RemindersPrefix = "reminders/";

    private readonly HashSet<string> conversations = [];

    /// <summary>The conversations that something was written for.</summary>
    public IReadOnlyCollection<string> Conversations => conversations;

    /// <summary>Something that waits for a conversation may leave now.</summary>
    public void Touch(string conversation) => conversations.Add(conversation);

    public void Send(ConversationAddress address, string activity) =>
        Add(OutboxKind.Send, address.Root, null, address, activity);

    public void Notice(string conversation, RetrospectiveId retrospective, string activity) =>
        Add(OutboxKind.Notice, conversation, retrospective, null, activity);

    public void Post(string conversation, RetrospectiveId retrospective, string activity) =>
        Add(OutboxKind.Post, conversation, retrospective, null, activity);

    /// <summary>Says that the live card is stale. A row of its own each time (the publisher draws once for all), so that no two acts wait for one row.</summary>
    public void LiveCard(string conversation, RetrospectiveId retrospective) =>
        Add(OutboxKind.LiveCard, conversation, retrospective, null, null);

    /// <summary>
    /// Sends to a person's private chat, which is opened where it is not known yet. Then <paramref name="told"/> is said at <paramref name="asked"/>; where no private chat can be
    /// opened, <paramref name="otherwise"/> is sent there instead.
    /// </summary>
    /// <param name="asked">Where the act came from: how the channel is reached, and by <c>UserId</c> whom it is for.</param>
    public void Privately(ConversationAddress asked, PersonId person, string activity, string? told, string? otherwise)
    {
        var conversation = PrivateChats.KeyOf(person);
        conversations.Add(conversation);
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
    /// Reminds somebody, a little later than the one before: each has a queue of her own, which is not that of her answers, so that a reminder that waits holds up nothing.
    /// </summary>
    /// <param name="conversation">How the conversation is reached; its <c>UserId</c> is hers where it is known.</param>
    public void Remind(ConversationAddress conversation, RetrospectiveId retrospective, Phase phase, PersonId person, ReminderOccasion occasion, TimeSpan wait) =>
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

    /// <summary>Uploads an accepted file. It has an order of its own, so that a slow storage holds up no message.</summary>
    /// <param name="key">What it was offered by.</param>
    /// <param name="messageId">The offer, which is taken away afterwards.</param>
    public void Upload(ConversationAddress chat, string key, string acceptance, string? messageId)
    {
        var conversation = $"upload/{key}";
        conversations.Add(conversation);
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

    private void Add(OutboxKind kind, string conversation, RetrospectiveId? retrospective, ConversationAddress? address, string? activity)
    {
        conversations.Add(conversation);
        database.Outbox.Add(new OutboxRow
        {
            Kind = kind,
            Conversation = conversation,
            Retrospective = retrospective,
            Address = address?.ToJson(),
            Activity = activity,
            DueAt = clock.GetUtcNow(),
        });
    }
}
