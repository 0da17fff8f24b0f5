using System.Globalization;

namespace CollabBot.LocalChannel.Conversations;

/// <summary>All messages, in memory; every change is sent to the feed. Thread-safe.</summary>
internal sealed class Transcript(TimeProvider clock, Roster roster, Feed feed)
{
    /// <summary>Maximum number of messages in a conversation; beyond it, old threads are deleted.</summary>
    internal const int Kept = 1000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Message>> conversations = [];
    private long lastId;
    private long version;

    /// <summary>Adds a message; null if the thread to reply to does not exist.</summary>
    public Message? Post(ConversationAddress address, DemoPerson? author, MessageContent content)
    {
        lock (gate)
        {
            var messages = MessagesOf(address.ConversationId);
            if (address.RootId is { } root && !messages.Exists(message => message.Id == root && message.RootId is null))
                return null;
            var at = clock.GetUtcNow();
            // A Teams message id is a time in milliseconds; a second message in the same millisecond takes the next number.
            lastId = Math.Max(lastId + 1, at.ToUnixTimeMilliseconds());
            var message = new Message(lastId.ToString(CultureInfo.InvariantCulture), address.Place, address.RootId, author, at, content);
            message.Created(++version);
            messages.Add(message);
            Forget(messages);
            feed.Tell(message);
            return message;
        }
    }

    /// <summary>Changes a message in place; null if it was deleted or does not exist.</summary>
    public Message? Change(ConversationAddress address, string id, Action<Message, long> change)
    {
        lock (gate)
        {
            if (FindIn(address, id) is not { } message)
                return null;
            change(message, ++version);
            feed.Tell(message);
            return message;
        }
    }

    /// <summary>Finds a message in the conversation or, if the address names one, in the thread; null if deleted or unknown.</summary>
    public Message? Find(ConversationAddress address, string id)
    {
        lock (gate)
            return FindIn(address, id);
    }

    /// <summary>Returns the newest message of a conversation that meets the condition, or null.</summary>
    public Message? FindLast(DemoPlace place, Func<Message, bool> wanted)
    {
        lock (gate)
            return MessagesOf(place.Id).FindLast(message => !message.Deleted && wanted(message));
    }

    /// <summary>Returns all messages that a person may see, by conversation, oldest first.</summary>
    public IReadOnlyList<MessageView> Seen(DemoPerson person)
    {
        lock (gate)
        {
            return
            [
                .. DemoPlace.All
                    .Where(place => roster.Has(place, person))
                    .SelectMany(place => MessagesOf(place.Id))
                    .Select(message => MessageView.Of(message, person)),
            ];
        }
    }

    private Message? FindIn(ConversationAddress address, string id) =>
        MessagesOf(address.ConversationId).Find(message =>
            message.Id == id && !message.Deleted && (address.RootId is null || message.ThreadId == address.RootId));

    private List<Message> MessagesOf(string conversationId)
    {
        if (!conversations.TryGetValue(conversationId, out var messages))
            conversations.Add(conversationId, messages = []);
        return messages;
    }

    // Deletes the thread without a new message for the longest time. If there is only one thread, its oldest reply is deleted.
    private static void Forget(List<Message> messages)
    {
        while (messages.Count > Kept)
        {
            var quietest = messages
                .GroupBy(message => message.ThreadId)
                .OrderBy(thread => long.Parse(thread.Last().Id, CultureInfo.InvariantCulture))
                .First();
            if (quietest.Last() == messages[^1])
                messages.Remove(quietest.ElementAt(1));
            else
                messages.RemoveAll(message => message.ThreadId == quietest.Key);
        }
    }
}
