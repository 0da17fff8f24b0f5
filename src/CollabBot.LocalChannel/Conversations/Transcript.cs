using System.Globalization;

namespace CollabBot.LocalChannel.Conversations;

/// <summary>Everything that was said, in memory, and told to the feed as it changes. Safe for any number of callers at once.</summary>
internal sealed class Transcript(TimeProvider clock, Roster roster, Feed feed)
{
    /// <summary>The newest messages of a conversation are kept; older threads go.</summary>
    internal const int Kept = 1000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<Message>> _conversations = [];
    private long _lastId;
    private long _version;

    /// <summary>Adds a message; null when the thread to answer does not exist.</summary>
    public Message? Post(ConversationAddress address, DemoPerson? author, MessageContent content)
    {
        lock (_lock)
        {
            var messages = MessagesOf(address.ConversationId);
            if (address.RootId is { } root && !messages.Exists(message => message.Id == root && message.RootId is null))
                return null;
            var at = clock.GetUtcNow();
            // Teams' ids are milliseconds; two messages of one millisecond still need two of them.
            _lastId = Math.Max(_lastId + 1, at.ToUnixTimeMilliseconds());
            var message = new Message(_lastId.ToString(CultureInfo.InvariantCulture), address.Place, address.RootId, author, at, content);
            message.Created(++_version);
            messages.Add(message);
            Forget(messages);
            feed.Tell(message);
            return message;
        }
    }

    /// <summary>Changes a message in place; null when it is gone or never was.</summary>
    public Message? Change(ConversationAddress address, string id, Action<Message, long> change)
    {
        lock (_lock)
        {
            if (FindIn(address, id) is not { } message)
                return null;
            change(message, ++_version);
            feed.Tell(message);
            return message;
        }
    }

    /// <summary>A message of this conversation (of this thread, if the address names one); null when it is gone or never was.</summary>
    public Message? Find(ConversationAddress address, string id)
    {
        lock (_lock)
            return FindIn(address, id);
    }

    /// <summary>The newest message of a conversation of which something holds.</summary>
    public Message? FindLast(DemoPlace place, Func<Message, bool> wanted)
    {
        lock (_lock)
            return MessagesOf(place.Id).FindLast(message => !message.Deleted && wanted(message));
    }

    /// <summary>What a person sees, oldest first.</summary>
    public IReadOnlyList<MessageView> Seen(DemoPerson person)
    {
        lock (_lock)
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
        if (!_conversations.TryGetValue(conversationId, out var messages))
            _conversations.Add(conversationId, messages = []);
        return messages;
    }

    // The thread in which nothing was said for the longest time goes as a whole; of a single endless thread, its oldest answer.
    private static void Forget(List<Message> messages)
    {
        while (messages.Count > Kept)
        {
            var quietest = messages.GroupBy(message => message.ThreadId).OrderBy(thread => long.Parse(thread.Last().Id, CultureInfo.InvariantCulture)).First();
            if (quietest.Last() == messages[^1])
                messages.Remove(quietest.ElementAt(1));
            else
                messages.RemoveAll(message => message.ThreadId == quietest.Key);
        }
    }
}
