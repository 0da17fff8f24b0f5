using System.Text.Json;
using System.Text.Json.Nodes;
using CollabBot.LocalChannel.Conversations;

namespace CollabBot.LocalChannel.Wire;

/// <summary>Builds the activities for card buttons, forms, message extensions and files.</summary>
internal sealed partial class ActivityFactory
{
    /// <summary>
    /// An <c>Action.Submit</c> button: a message whose value is the button's data merged with the card's inputs.
    /// It has text only for <c>imBack</c> and <c>messageBack</c>.
    /// </summary>
    public JsonObject Submit(Presser presser, string cardMessageId, JsonElement value, string? text = null)
    {
        var activity = Envelope(presser, "message", NewMessageId());
        activity["replyToId"] = cardMessageId;
        activity["value"] = JsonNode.Parse(value.GetRawText());
        if (text is not null)
            (activity["text"], activity["textFormat"]) = (text, "plain");
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    /// <summary>An <c>Action.Execute</c> button, or the refresh of a card for one viewer (trigger <c>automatic</c>).</summary>
    public JsonObject Execute(
        Presser presser, string cardMessageId, string? actionId, string? verb, JsonElement? data, bool automatic = false) =>
        Invoke(presser, "adaptiveCard/action", cardMessageId, new JsonObject
        {
            ["action"] = WithoutNulls(new JsonObject
            {
                ["type"] = "Action.Execute",
                ["id"] = actionId,
                ["verb"] = verb,
                ["data"] = data is { } given ? JsonNode.Parse(given.GetRawText()) : new JsonObject(),
            }),
            ["trigger"] = automatic ? "automatic" : "manual",
        });

    /// <summary>
    /// Requests a form (<c>task/fetch</c>) or submits it (<c>task/submit</c>).
    /// Only <c>task/fetch</c> has <c>replyToId</c>: Teams is not known to send it with <c>task/submit</c>.
    /// </summary>
    public JsonObject Task(Presser presser, bool submit, string cardMessageId, JsonElement data, bool dark) =>
        Invoke(presser, submit ? "task/submit" : "task/fetch", submit ? null : cardMessageId, new JsonObject
        {
            ["data"] = JsonNode.Parse(data.GetRawText()),
            ["context"] = Theme(dark),
        });

    /// <summary>A message action (message extension): requests its form, or submits it if there is data.</summary>
    public JsonObject MessageAction(Presser presser, string commandId, Message message, JsonElement? data, bool dark)
    {
        var value = new JsonObject
        {
            ["commandId"] = commandId,
            ["commandContext"] = "message",
            ["context"] = Theme(dark),
            ["messagePayload"] = Payload(message),
        };
        if (data is { } filled)
            value["data"] = JsonNode.Parse(filled.GetRawText());
        return Invoke(presser, data is null ? "composeExtension/fetchTask" : "composeExtension/submitAction", replyToId: null, value);
    }

    /// <summary>A search (message extension). An empty query is sent as <c>initialRun</c>.</summary>
    public JsonObject Query(Presser presser, string commandId, string query) =>
        Invoke(presser, "composeExtension/query", replyToId: null, new JsonObject
        {
            ["commandId"] = commandId,
            ["parameters"] = new JsonArray(query.Length == 0
                ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
                : new JsonObject { ["name"] = "query", ["value"] = query }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        });

    /// <summary>A person accepted a file that the bot offers, or declined it (<paramref name="uploadInfo"/> is null).</summary>
    public JsonObject FileConsent(Presser presser, string cardMessageId, JsonElement? context, JsonObject? uploadInfo) =>
        Invoke(presser, "fileConsent/invoke", cardMessageId, WithoutNulls(new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = uploadInfo is null ? "decline" : "accept",
            ["context"] = context is { } given ? JsonNode.Parse(given.GetRawText()) : null,
            ["uploadInfo"] = uploadInfo,
        }));

    private static JsonObject Theme(bool dark) => new() { ["theme"] = dark ? "dark" : "default" };

    private static JsonObject Payload(Message message)
    {
        var author = message.Author is { } person
            ? new JsonObject
            {
                ["user"] = new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = person.AadObjectId, ["displayName"] = person.Name }
            }
            : new JsonObject
            {
                ["application"] = new JsonObject
                {
                    ["applicationIdentityType"] = "bot",
                    ["id"] = DemoTeam.BotId["28:".Length..],
                    ["displayName"] = DemoTeam.BotName
                }
            };
        var mentions = new JsonArray();
        foreach (var mention in message.Content.Mentions)
            mentions.Add(new JsonObject { ["id"] = mentions.Count, ["mentionText"] = mention.Name });
        return WithoutNulls(new JsonObject
        {
            ["id"] = message.Id,
            ["replyToId"] = message.RootId,
            ["createdDateTime"] =
                message.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture),
            ["messageType"] = "message",
            ["importance"] = "normal",
            ["locale"] = "fr-ca",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = Html(message.Content.Text, message.Content.Mentions) },
            ["from"] = author,
            ["attachments"] = new JsonArray(),
            ["mentions"] = mentions,
            ["reactions"] = new JsonArray(),
        });
    }

    private static JsonObject Downloadable(Presser presser, FileCard file) => new()
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["name"] = file.Name,
        ["contentUrl"] = new Uri(presser.Here, file.Url!.TrimStart('/')).AbsoluteUri,
        ["content"] = new JsonObject
        {
            ["downloadUrl"] = new Uri(
                presser.Here,
                file.Url.Replace("/_local/api/files/", "/_connector/files/", StringComparison.Ordinal).TrimStart('/')).AbsoluteUri,
            ["uniqueId"] = file.Url.Split('/')[^1].Split('?')[0],
            ["fileType"] = Path.GetExtension(file.Name).TrimStart('.'),
        },
    };
}
