using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CollabBot.LocalChannel.Conversations;

namespace CollabBot.LocalChannel.Wire;

/// <summary>Writes activities as Teams writes them (Bot Framework activity protocol, Teams' channelData).</summary>
internal sealed class ActivityFactory(TimeProvider clock)
{
    public const string MentionTag = $"<at>{DemoTeam.BotName}</at>";

    private static readonly HtmlEncoder _html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(DemoTeam.TimeZone);

    /// <summary>A typed message. In the channel its text carries the bot's mention.</summary>
    public JsonObject Message(Presser presser, Message message)
    {
        var text = message.Content.Text;
        var activity = Envelope(presser, "message", message.Id, message.At);
        activity["textFormat"] = "plain";
        // Teams ends the text of a channel message with a line break.
        activity["text"] = presser.Address.IsChannel ? text + "\n" : text;
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = Html(text) });
        var entities = activity["entities"]!.AsArray();
        foreach (var mention in message.Content.Mentions)
        {
            entities.Insert(0, new JsonObject
            {
                ["type"] = "mention",
                ["text"] = mention.Tag,
                ["mentioned"] = new JsonObject { ["id"] = DemoTeam.BotId, ["name"] = DemoTeam.BotName },
            });
        }

        return activity;
    }

    /// <summary>A button of a card (<c>Action.Submit</c>): a message without text whose value is the data with the inputs.</summary>
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

    /// <summary>A button that answers in place (<c>Action.Execute</c>).</summary>
    public JsonObject Execute(Presser presser, string cardMessageId, string? actionId, string? verb, JsonElement? data) =>
        Invoke(presser, "adaptiveCard/action", cardMessageId, new JsonObject
        {
            ["action"] = WithoutNulls(new JsonObject
            {
                ["type"] = "Action.Execute",
                ["id"] = actionId,
                ["verb"] = verb,
                ["data"] = data is { } given ? JsonNode.Parse(given.GetRawText()) : new JsonObject(),
            }),
            ["trigger"] = "manual",
        });

    /// <summary>Asks for a form, or hands one in. Only the former is known to name the card's message.</summary>
    public JsonObject Task(Presser presser, bool submit, string cardMessageId, JsonElement data, bool dark) =>
        Invoke(presser, submit ? "task/submit" : "task/fetch", submit ? null : cardMessageId, new JsonObject
        {
            ["data"] = JsonNode.Parse(data.GetRawText()),
            ["context"] = new JsonObject { ["theme"] = dark ? "dark" : "default" },
        });

    /// <summary>The bot has come into the team, or into a person's private chat.</summary>
    public JsonObject BotAdded(Presser presser)
    {
        var activity = Envelope(presser, "conversationUpdate", NewEventId());
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = DemoTeam.BotId });
        if (presser.Address.IsChannel)
        {
            activity["channelData"]!["eventType"] = "teamMemberAdded";
            activity["channelData"]!["team"] = Team(complete: true);
        }

        return activity;
    }

    /// <summary>The app was installed in the team, or by a person.</summary>
    public JsonObject Installed(Presser presser)
    {
        var activity = Envelope(presser, "installationUpdate", NewEventId());
        activity["action"] = "add";
        if (presser.Address.IsChannel)
        {
            activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = DemoTeam.ChannelId } };
            activity["channelData"]!["team"] = Team(complete: true);
        }

        return activity;
    }

    private JsonObject Invoke(Presser presser, string name, string? replyToId, JsonObject value)
    {
        var activity = Envelope(presser, "invoke", NewEventId());
        activity["name"] = name;
        if (replyToId is not null)
            activity["replyToId"] = replyToId;
        activity["value"] = value;
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    private JsonObject Envelope(Presser presser, string type, string id, DateTimeOffset? at = null)
    {
        var now = at ?? clock.GetUtcNow();
        var local = TimeZoneInfo.ConvertTime(now, _zone);
        var person = presser.Person;
        var channelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = DemoTeam.TenantId } };
        var conversation = new JsonObject
        {
            ["id"] = presser.Address.WireId,
            ["conversationType"] = presser.Address.IsChannel ? "channel" : "personal",
            ["tenantId"] = DemoTeam.TenantId,
        };
        if (presser.Address.IsChannel)
        {
            conversation["isGroup"] = true;
            channelData["team"] = Team(complete: false);
            channelData["channel"] = new JsonObject { ["id"] = DemoTeam.ChannelId };
        }

        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ["localTimestamp"] = local.ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = DemoTeam.TimeZone,
            ["serviceUrl"] = new Uri(presser.Here, "_connector/").AbsoluteUri,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = person.Id, ["name"] = person.Name, ["aadObjectId"] = person.AadObjectId },
            ["recipient"] = new JsonObject { ["id"] = DemoTeam.BotId, ["name"] = DemoTeam.BotName },
            ["conversation"] = conversation,
            ["locale"] = presser.Locale,
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = presser.Locale,
                ["country"] = "CA",
                ["platform"] = "Web",
                ["timezone"] = DemoTeam.TimeZone,
            }),
            ["channelData"] = channelData,
        };
    }

    private static JsonObject Team(bool complete) => complete
        ? new JsonObject { ["id"] = DemoTeam.TeamId, ["name"] = DemoTeam.TeamName, ["aadGroupId"] = DemoTeam.TeamGroupId }
        : new JsonObject { ["id"] = DemoTeam.TeamId };

    private static string Html(string text) =>
        "<div>" + _html.Encode(text).Replace(
            _html.Encode(MentionTag),
            $"<span itemtype=\"http://schema.skype.com/Mention\" itemscope=\"\" itemid=\"0\">{DemoTeam.BotName}</span>",
            StringComparison.Ordinal) + "</div>";

    private static JsonObject WithoutNulls(JsonObject json)
    {
        foreach (var (name, value) in json.ToList())
        {
            if (value is null)
                json.Remove(name);
        }

        return json;
    }

    private string NewMessageId() => clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private static string NewEventId() => "f:" + Guid.NewGuid();
}
