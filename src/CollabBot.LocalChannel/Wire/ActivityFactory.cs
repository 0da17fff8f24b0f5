using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CollabBot.LocalChannel.Conversations;

namespace CollabBot.LocalChannel.Wire;

/// <summary>Builds activities in the format of Teams: the Bot Framework activity protocol with Teams' <c>channelData</c>.</summary>
internal sealed partial class ActivityFactory(TimeProvider clock)
{
    public const string MentionTag = $"<at>{DemoTeam.BotName}</at>";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(DemoTeam.TimeZone);

    /// <summary>A typed message. In a channel or group chat, its text contains the mention tags.</summary>
    public JsonObject Message(Presser presser, Message message)
    {
        var text = message.Content.Text;
        var activity = Envelope(presser, "message", message.Id, message.At);
        activity["textFormat"] = "plain";
        // Teams ends the text of a channel message with a line break.
        activity["text"] = presser.Address.IsChannel ? text + "\n" : text;
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/html",
            ["content"] = Html(text, message.Content.Mentions)
        });
        foreach (var file in message.Content.Files)
            activity["attachments"]!.AsArray().Add(Downloadable(presser, file));
        var entities = activity["entities"]!.AsArray();
        foreach (var mention in message.Content.Mentions.Reverse())
        {
            entities.Insert(0, new JsonObject
            {
                ["type"] = "mention",
                ["text"] = mention.Tag,
                ["mentioned"] = new JsonObject { ["id"] = mention.Id, ["name"] = mention.Name },
            });
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
        var local = TimeZoneInfo.ConvertTime(now, Zone);
        var person = presser.Person;
        var channelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = DemoTeam.TenantId } };
        var conversation = new JsonObject
        {
            ["id"] = presser.Address.WireId,
            ["conversationType"] = presser.Address.Place.Kind switch
            {
                PlaceKind.Channel => "channel",
                PlaceKind.GroupChat => "groupChat",
                _ => "personal"
            },
            ["tenantId"] = DemoTeam.TenantId,
        };
        if (!presser.Address.Place.IsPersonal)
            conversation["isGroup"] = true;
        if (presser.Address.IsChannel)
        {
            channelData["team"] = Team(complete: false);
            channelData["channel"] = new JsonObject { ["id"] = presser.Address.ConversationId };
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

    private static string Html(string text, IReadOnlyList<Mention> mentions)
    {
        var html = Encoder.Encode(text);
        for (var index = 0; index < mentions.Count; index++)
        {
            var name = Encoder.Encode(mentions[index].Name);
            html = html.Replace(
                Encoder.Encode(mentions[index].Tag),
                $"<span itemtype=\"http://schema.skype.com/Mention\" itemscope=\"\" itemid=\"{index}\">{name}</span>",
                StringComparison.Ordinal);
        }

        return $"<div>{html}</div>";
    }

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
