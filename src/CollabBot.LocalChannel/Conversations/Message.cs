using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollabBot.LocalChannel.Conversations;

/// <summary>One message of a conversation. Owned by <see cref="Transcript"/>, which alone changes it, under its lock.</summary>
internal sealed class Message(string id, DemoPlace place, string? rootId, DemoPerson? author, DateTimeOffset at, MessageContent content)
{
    private readonly Dictionary<string, JsonElement> _views = [];
    private readonly HashSet<string> _refreshed = [];

    public string Id { get; } = id;

    public DemoPlace Place { get; } = place;

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
        // As in Teams: what one person saw instead of the message ends when the message changes for all, and is asked for anew.
        _views.Clear();
        _refreshed.Clear();
    }

    public void Delete(long version)
    {
        (Content, Deleted, Version) = (MessageContent.Empty, true, version);
        _views.Clear();
    }

    public void ShowTo(DemoPerson person, JsonElement card, long version)
    {
        _views[person.Key] = card;
        _refreshed.Add(person.Key);
        Version = version;
    }

    /// <summary>Whether a person's own view may be asked for by itself, by hand, or not at all.</summary>
    public RefreshKind RefreshFor(DemoPerson person)
    {
        var rule = Deleted ? null : Refreshing.Of(Content.Cards);
        if (rule is null)
            return RefreshKind.None;
        if (rule.UserIds.Count == 0)
            return RefreshKind.ByHand;
        return rule.UserIds.Contains(person.Id) && !_refreshed.Contains(person.Key) ? RefreshKind.ByItself : RefreshKind.None;
    }

    /// <summary>Takes the one automatic request that a person has for this version of the message.</summary>
    public void TakeRefresh(DemoPerson person) => _refreshed.Add(person.Key);
}

/// <summary>What a message says.</summary>
/// <param name="Text">Its text, with <c>&lt;at&gt;</c> tags for mentions.</param>
/// <param name="Format">plain, markdown or xml.</param>
/// <param name="Mentions">The tags in the text that are mentions.</param>
/// <param name="Cards">Adaptive Cards, as they came.</param>
/// <param name="Unsupported">Content types of attachments that are not shown here.</param>
/// <param name="Summary">What a notification would say.</param>
/// <param name="Suggestions">Buttons offered above the compose box of a private chat.</param>
/// <param name="Files">Files that are offered or were given.</param>
internal sealed record MessageContent(
    string Text,
    string Format,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<JsonElement> Cards,
    IReadOnlyList<string> Unsupported,
    string? Summary,
    IReadOnlyList<Suggestion> Suggestions,
    IReadOnlyList<FileCard> Files)
{
    public static MessageContent Empty { get; } = new("", "plain", [], [], [], null, [], []);

    public static MessageContent Typed(string text, IReadOnlyList<Mention> mentions) => Empty with { Text = text, Mentions = mentions };
}

/// <param name="Tag">The tag as it stands in the text.</param>
/// <param name="Name">Who is mentioned, for readers.</param>
/// <param name="Id">Who is mentioned, for the bot.</param>
internal sealed record Mention(string Tag, string Name, string Id);

/// <summary>A file: asked to be accepted (consent), given (info), or sent by the person (download).</summary>
internal sealed record FileCard(string Kind, string Name, string? Description, long? Size, string? Url, [property: JsonIgnore] JsonElement? AcceptContext, [property: JsonIgnore] JsonElement? DeclineContext)
{
    public const string Consent = "consent";
    public const string Info = "info";
    public const string Download = "download";
}

internal sealed record Suggestion(string Title, string Value);
