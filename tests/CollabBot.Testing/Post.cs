using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>A message of the bot as the channel stores it, with all its former versions.</summary>
internal sealed class Post(string id, string conversation, string? replyTo, JsonObject activity)
{
    private readonly List<JsonObject> versions = [activity];

    public string Id => id;

    /// <summary>The conversation id the message was sent to, thread included.</summary>
    public string Conversation => conversation;

    public string Root => Team.RootOf(conversation);

    public string? ReplyTo => replyTo;

    public JsonObject Activity
    {
        get
        {
            lock (versions) return versions[^1];
        }
    }

    /// <summary>All versions, oldest first.</summary>
    public IReadOnlyList<JsonObject> History
    {
        get
        {
            lock (versions) return [.. versions];
        }
    }

    public string Text => Wire.Readable((string?)Activity["text"]);

    public JsonObject? Card => CardIn(Activity);

    /// <summary>All readable text of the present version: its text and its card.</summary>
    public string Words =>
        string.Join('\n', new[] { Text, Card is { } card ? CardReading.Words(card) : "" }.Where(part => part.Length > 0));

    public void Replace(JsonObject activity)
    {
        lock (versions) versions.Add(activity);
    }

    public static JsonObject? CardIn(JsonObject activity) =>
        (activity["attachments"] as JsonArray)?
            .OfType<JsonObject>()
            .FirstOrDefault(
                attachment => (string?)attachment["contentType"] == "application/vnd.microsoft.card.adaptive")?["content"] as JsonObject;
}
