using System.Text.Json;

namespace CollabBot.LocalChannel.Conversations;

/// <summary>One message of a conversation. Owned by <see cref="Transcript"/>, which alone changes it, under its lock.</summary>
internal sealed class Message(string id, string conversationId, string? rootId, DemoPerson? author, DateTimeOffset at, MessageContent content)
{
    private readonly Dictionary<string, JsonElement> _views = [];

    public string Id { get; } = id;

    /// <summary>Channel or private chat, without a thread's suffix.</summary>
    public string ConversationId { get; } = conversationId;

    /// <summary>The post that this message answers; null for a post and in a private chat.</summary>
    public string? RootId { get; } = rootId;

    /// <summary>The person who wrote it; null for the bot.</summary>
    public DemoPerson? Author { get; } = author;

    public DateTimeOffset At { get; } = at;

    public MessageContent Content { get; private set; } = content;

    public bool Edited { get; private set; }

    public bool Deleted { get; private set; }

    /// <summary>Grows with every change of any message, so that a page can tell the newer of two copies.</summary>
    public long Version { get; private set; }

    public string ThreadId => RootId ?? Id;

    public JsonElement? ViewOf(DemoPerson person) => _views.TryGetValue(person.Key, out var card) ? card : null;

    public void Created(long version) => Version = version;

    public void Replace(MessageContent content, long version)
    {
        (Content, Edited, Version) = (content, true, version);
        // As in Teams: what one person saw instead of the message ends when the message changes for all.
        _views.Clear();
    }

    public void Delete(long version)
    {
        (Content, Deleted, Version) = (MessageContent.Empty, true, version);
        _views.Clear();
    }

    public void ShowTo(DemoPerson person, JsonElement card, long version)
    {
        _views[person.Key] = card;
        Version = version;
    }
}

/// <summary>What a message says.</summary>
/// <param name="Text">Its text, with <c>&lt;at&gt;</c> tags for mentions.</param>
/// <param name="Format">plain, markdown or xml.</param>
/// <param name="Mentions">The tags in the text that are mentions.</param>
/// <param name="Cards">Adaptive Cards, as they came.</param>
/// <param name="Unsupported">Content types of attachments that are not shown here.</param>
/// <param name="Summary">What a notification would say.</param>
/// <param name="Suggestions">Buttons offered above the compose box of a private chat.</param>
internal sealed record MessageContent(
    string Text,
    string Format,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<JsonElement> Cards,
    IReadOnlyList<string> Unsupported,
    string? Summary,
    IReadOnlyList<Suggestion> Suggestions)
{
    public static MessageContent Empty { get; } = new("", "plain", [], [], [], null, []);

    public static MessageContent Typed(string text, IReadOnlyList<Mention> mentions) => Empty with { Text = text, Mentions = mentions };
}

internal sealed record Mention(string Tag, string Name);

internal sealed record Suggestion(string Title, string Value);
