using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollabBot.LocalChannel.Conversations;

/// <summary>One message of a conversation. Its content changes only through <see cref="Transcript"/>, under its lock.</summary>
internal sealed class Message(string id, DemoPlace place, string? rootId, DemoPerson? author, DateTimeOffset at, MessageContent content)
{
    private readonly Dictionary<string, JsonElement> views = [];
    private readonly HashSet<string> refreshed = [];

    public string Id { get; } = id;

    public DemoPlace Place { get; } = place;

    /// <summary>The id of the post that this message answers; null for a post and outside channels.</summary>
    public string? RootId { get; } = rootId;

    /// <summary>The person who wrote it; null for the bot.</summary>
    public DemoPerson? Author { get; } = author;

    public DateTimeOffset At { get; } = at;

    public MessageContent Content { get; private set; } = content;

    public bool Edited { get; private set; }

    public bool Deleted { get; private set; }

    /// <summary>Increases with every change to any message, so that a page can tell the newer of two copies.</summary>
    public long Version { get; private set; }

    public string ThreadId => RootId ?? Id;

    public JsonElement? ViewOf(DemoPerson person) => views.TryGetValue(person.Key, out var card) ? card : null;

    public void Created(long version) => Version = version;

    public void Replace(MessageContent content, long version)
    {
        (Content, Edited, Version) = (content, true, version);
        // As in Teams: an update of the message drops the views of single users, and each client requests its view again.
        views.Clear();
        refreshed.Clear();
    }

    public void Delete(long version)
    {
        (Content, Deleted, Version) = (MessageContent.Empty, true, version);
        views.Clear();
    }

    public void ShowTo(DemoPerson person, JsonElement card, long version)
    {
        views[person.Key] = card;
        refreshed.Add(person.Key);
        Version = version;
    }

    /// <summary>Whether a person's own view is requested automatically (once per update), by hand only, or not at all.</summary>
    public RefreshKind RefreshFor(DemoPerson person)
    {
        var rule = Deleted ? null : Refreshing.Of(Content.Cards);
        if (rule is null)
            return RefreshKind.None;
        if (rule.UserIds.Count == 0)
            return RefreshKind.ByHand;
        return rule.UserIds.Contains(person.Id) && !refreshed.Contains(person.Key) ? RefreshKind.ByItself : RefreshKind.None;
    }

    /// <summary>Records that the person's automatic request for this version of the message has been used.</summary>
    public void TakeRefresh(DemoPerson person) => refreshed.Add(person.Key);
}

/// <summary>The content of a message.</summary>
/// <param name="Text">The text, with <c>&lt;at&gt;</c> tags for mentions.</param>
/// <param name="Format">plain, markdown or xml.</param>
/// <param name="Mentions">The mentions whose tags are in the text.</param>
/// <param name="Cards">The Adaptive Cards, as received.</param>
/// <param name="Unsupported">Names, else content types, of attachments that the page does not show.</param>
/// <param name="Summary">The text of a notification.</param>
/// <param name="Suggestions">Suggested actions; outside channels, the page shows those of the last message as buttons.</param>
/// <param name="Files">Files from the bot or from the person.</param>
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

/// <param name="Tag">The tag in the text, for example <c>&lt;at&gt;CollabBot&lt;/at&gt;</c>.</param>
/// <param name="Name">The display name of the mentioned person or bot.</param>
/// <param name="Id">The channel id of the mentioned person or bot.</param>
internal sealed record Mention(string Tag, string Name, string Id);

/// <summary>A file: offered by the bot for consent, given by the bot (info), or sent by a person (download).</summary>
internal sealed record FileCard(
    string Kind,
    string Name,
    string? Description,
    long? Size,
    string? Url,
    [property: JsonIgnore] JsonElement? AcceptContext,
    [property: JsonIgnore] JsonElement? DeclineContext)
{
    public const string Consent = "consent";
    public const string Info = "info";
    public const string Download = "download";
}

internal sealed record Suggestion(string Title, string Value);
