using System.Text.Json;
using CollabBot.LocalChannel.Conversations;

namespace CollabBot.LocalChannel.Wire;

/// <summary>Reads the content of a message activity from the bot.</summary>
internal static class ContentReader
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>Returns the content; null if there is neither text nor attachment, which Teams refuses.</summary>
    /// <param name="activity">The activity as JSON.</param>
    /// <param name="inPrivate">Whether the message goes to a private chat, the only place where bots can offer files.</param>
    public static MessageContent? Read(JsonElement activity, bool inPrivate)
    {
        var cards = new List<JsonElement>();
        var unsupported = new List<string>();
        var files = new List<FileCard>();
        foreach (var attachment in activity.Items("attachments"))
        {
            var type = attachment.Text("contentType") ?? "";
            if (type == AdaptiveCard && attachment.Object("content") is { } card)
                cards.Add(card.Clone());
            else if (inPrivate && ReadFile(attachment, type) is { } file)
                files.Add(file);
            // A text/html attachment is a copy of the message's text.
            else if (type != "text/html")
                unsupported.Add(attachment.Text("name") ?? type);
        }

        var text = activity.Text("text") ?? "";
        if (text.Length == 0 && cards.Count == 0 && unsupported.Count == 0 && files.Count == 0)
            return null;
        return new MessageContent(
            text,
            activity.Text("textFormat") is "plain" or "xml" ? activity.Text("textFormat")! : "markdown",
            [.. activity.Items("entities").Select(ReadMention).OfType<Mention>()],
            cards,
            unsupported,
            activity.Text("summary"),
            [.. (activity.Object("suggestedActions") ?? default).Items("actions").Select(ReadSuggestion).OfType<Suggestion>().Take(6)],
            files);
    }

    private static Mention? ReadMention(JsonElement entity) =>
        entity.Text("type") == "mention" && entity.Text("text") is { Length: > 0 } tag
            ? new Mention(
                tag,
                entity.Object("mentioned")?.Text("name")
                    ?? tag.Replace("<at>", "", StringComparison.Ordinal).Replace("</at>", "", StringComparison.Ordinal),
                entity.Object("mentioned")?.Text("id") ?? "")
            : null;

    private static FileCard? ReadFile(JsonElement attachment, string type)
    {
        var content = attachment.Object("content") ?? default;
        var name = attachment.Text("name") ?? "";
        return type switch
        {
            "application/vnd.microsoft.teams.card.file.consent" => new FileCard(
                FileCard.Consent,
                name,
                content.Text("description"),
                Size(content),
                Url: null,
                Any(content, "acceptContext"),
                Any(content, "declineContext")),
            "application/vnd.microsoft.teams.card.file.info" => new FileCard(
                FileCard.Info, name, null, null, attachment.Text("contentUrl"), null, null),
            _ => null,
        };
    }

    private static long? Size(JsonElement content) =>
        content.ValueKind == JsonValueKind.Object
        && content.TryGetProperty("sizeInBytes", out var size)
        && size.TryGetInt64(out var bytes)
            ? bytes
            : null;

    private static JsonElement? Any(JsonElement content, string property) =>
        content.ValueKind == JsonValueKind.Object && content.TryGetProperty(property, out var value) ? value.Clone() : null;

    private static Suggestion? ReadSuggestion(JsonElement action) =>
        action.Text("title") is { Length: > 0 } title ? new Suggestion(title, action.Text("value") ?? title) : null;
}
