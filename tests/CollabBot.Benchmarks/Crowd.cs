using System.Globalization;
using System.Text.Json;
using CollabBot.Testing;

namespace CollabBot.Benchmarks;

/// <summary>A person, with the team that they belong to. Number 0 leads the retrospective of the team.</summary>
internal sealed record Partner(int Team, int Number)
{
    // Team and number are part of the id, so that the sink can tell members without a list.
    private string Digits => string.Create(CultureInfo.InvariantCulture, $"{Team:x8}0000400080000000{Number:x8}");

    public string Id => "29:1" + Digits;

    public string ObjectId => Guid.Parse(Digits).ToString();

    public string Name => $"Partenaire {Number} de l’équipe {Team}";

    public string Channel => $"19:equipe{Team}@thread.tacv2";

    public string PrivateChat => Testing.Team.PrivateChatOf(Id);
}

/// <summary>
/// Teams and their people, and the activities that they send. An organisation (tenant) has four teams, each with one open retrospective.
/// </summary>
internal sealed class Crowd(int teams, int people)
{
    private const int TeamsPerTenant = 4;

    private long lastMessage = 1_763_800_000_000;

    public int Teams => teams;

    /// <summary>The number of people of a team, without the one who leads.</summary>
    public int People => people;

    /// <summary>The address of the connector, which every activity names.</summary>
    public string ServiceUrl { get; set; } = "";

    /// <summary>The person with a running number among the people of some teams; neighbours are in different teams.</summary>
    public Partner Partner(IReadOnlyList<int> among, int number) =>
        new(among[number % among.Count], 1 + ((number / among.Count) % people));

    /// <summary>A typed message; in a channel it mentions the bot.</summary>
    public string Message(Partner partner, string text, bool inPrivate, bool expectsReplies = true)
    {
        var id = Interlocked.Increment(ref lastMessage).ToString(CultureInfo.InvariantCulture);
        var mention = $"<at>{Team.BotName}</at>";
        var typed = JsonEncodedText.Encode(inPrivate ? text : $"{mention} {text}", Wire.Plain.Encoder).Value;
        var bot = $$"""{"id":"{{Team.BotId}}","name":"{{Team.BotName}}"}""";
        var entity = inPrivate ? "" : $$""","entities":[{"type":"mention","text":"{{mention}}","mentioned":{{bot}}}]""";
        var mode = expectsReplies ? ""","deliveryMode":"expectReplies" """ : "";
        var envelope = Envelope(partner, id, inPrivate, id);
        return $$"""{"type":"message",{{envelope}},"textFormat":"plain","text":"{{typed}}"{{entity}}{{mode}}}""";
    }

    /// <summary>A pressed button or a sent form, in the thread of the live card.</summary>
    public string Invoke(Partner partner, string name, string value) =>
        $$"""
        {"type":"invoke","name":"{{name}}",{{Envelope(partner, $"f:{Guid.NewGuid()}", inPrivate: false, "1763900000000")}},
        "replyToId":"1763900000000","value":{{value}}}
        """;

    public string Opens(Partner partner, string form) =>
        Invoke(partner, "task/fetch", Task($$$"""{"act":"open","form":"{{{form}}}","msteams":{"type":"task/fetch"}}"""));

    public string Submits(Partner partner, string data) => Invoke(partner, "task/submit", Task(data));

    public string Presses(Partner partner, string data) => Invoke(
        partner,
        "adaptiveCard/action",
        $$"""{"action":{"type":"Action.Execute","verb":"collabbot","data":{{data}}},"trigger":"manual"}""");

    /// <summary>What the connector says of a member; null if the person is no member of the conversation.</summary>
    public static string? Member(string conversation, string id)
    {
        // A person can be asked for by either of their ids; both contain the same digits.
        var digits = (id.StartsWith("29:1", StringComparison.Ordinal) ? id[4..] : id).Replace("-", "", StringComparison.Ordinal);
        if (digits.Length != 32) return null;
        var partner = new Partner(
            int.Parse(digits.AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            int.Parse(digits.AsSpan(24), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        var root = Team.RootOf(conversation);
        return root == partner.Channel || root == partner.PrivateChat ? Json(partner) : null;
    }

    /// <summary>The member list of a channel, on one page.</summary>
    public string? Members(string conversation)
    {
        var root = Team.RootOf(conversation);
        var team = Enumerable.Range(0, teams).FirstOrDefault(team => new Partner(team, 0).Channel == root, -1);
        if (team < 0) return null;
        var members = Enumerable.Range(0, people + 1).Select(number => Json(new Partner(team, number)));
        return $$"""{"members":[{{string.Join(',', members)}}]}""";
    }

    private static string Json(Partner partner) =>
        $$"""{"id":"{{partner.Id}}","name":"{{partner.Name}}","aadObjectId":"{{partner.ObjectId}}","userRole":"user"}""";

    private static string Task(string data) => $$$"""{"data":{{{data}}},"context":{"theme":"default"}}""";

    private string Envelope(Partner partner, string id, bool inPrivate, string thread)
    {
        var conversation = inPrivate ? partner.PrivateChat : $"{partner.Channel};messageid={thread}";
        var (type, isGroup) = inPrivate ? ("personal", "false") : ("channel", "true");
        var tenant = new Guid(partner.Team / TeamsPerTenant, 0, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]);
        return $$"""
            "id":"{{id}}","timestamp":"2026-11-23T12:13:20.123Z","localTimestamp":"2026-11-23T07:13:20.123-05:00",
            "localTimezone":"America/Toronto","serviceUrl":"{{ServiceUrl}}","channelId":"msteams","locale":"fr-CA",
            "from":{"id":"{{partner.Id}}","name":"{{partner.Name}}","aadObjectId":"{{partner.ObjectId}}"},
            "recipient":{"id":"{{Team.BotId}}","name":"{{Team.BotName}}"},
            "conversation":{"id":"{{conversation}}","conversationType":"{{type}}","tenantId":"{{tenant}}","isGroup":{{isGroup}}}
            """;
    }
}
