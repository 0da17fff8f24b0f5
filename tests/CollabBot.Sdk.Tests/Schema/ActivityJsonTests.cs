using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Sdk.Tests.Schema;

public sealed class ActivityJsonTests
{
    private const string ChannelMessage = """
        { "type":"message","id":"1763900000123","localTimezone":"Europe/Berlin",
          "serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams",
          "from":{"id":"29:1AbcUser","name":"Ada Example","aadObjectId":"11111111-1111-1111-1111-111111111111"},
          "recipient":{"id":"28:aaaaaaaa-0000-0000-0000-000000000001","name":"Ops Bot"},
          "conversation":{"id":"19:c@thread.tacv2;messageid=1763899990000","conversationType":"channel","tenantId":"2222","isGroup":true},
          "textFormat":"plain","text":"<at>Ops Bot</at> élève « œ » 👩‍🏫\n","locale":"de-DE",
          "attachments":[{"contentType":"text/html","content":"<div>x</div>"},{"contentType":"application/vnd.x","content":{"deep":[1,{"a":null}]}}],
          "entities":[{"type":"mention","text":"<at>Ops Bot</at>","mentioned":{"id":"28:aaaaaaaa-0000-0000-0000-000000000001","name":"Ops Bot"}},
            {"type":"clientInfo","locale":"de-DE","country":"DE","platform":"Windows","timezone":"Europe/Berlin"}],
          "channelData":{"tenant":{"id":"2222"},"team":{"id":"19:t@thread.tacv2"},"somethingNew":{"x":[true]}} }
        """;

    [Fact]
    public async Task A_message_keeps_every_field_on_its_way_through() =>
        Wire.ShouldBeTheSameJson(await Wire.WriteAsync(await Wire.ReadAsync<Activity>(ChannelMessage)), ChannelMessage);

    [Theory]
    [InlineData("""{"type":"message","futureField":{"a":[1,2]},"futureFlag":true}""")]
    [InlineData("""{"type":"message","from":{"id":"29:x","userRole":"guest","future":1}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"19:x","future":"1"}}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"x/y","future":{"a":1}}]}""")]
    [InlineData("""{"type":"message","entities":[{"type":"streaminfo","streamType":"final","streamSequence":3}]}""")]
    public async Task Fields_without_a_member_survive_a_round_trip(string json) =>
        Wire.ShouldBeTheSameJson(await Wire.WriteAsync(await Wire.ReadAsync<Activity>(json)), json);

    [Theory]
    [InlineData("2026-11-23T12:13:20.123Z", 0)]
    [InlineData("2026-11-23T13:13:20.123+01:00", 60)]
    [InlineData("2026-11-23T13:13:20.1234567+05:30", 330)]
    public async Task Dates_keep_moment_and_offset(string date, int minutes)
    {
        var activity = await Wire.ReadAsync<Activity>($$"""{"type":"message","localTimestamp":"{{date}}"}""");

        activity.LocalTimestamp.ShouldBe(DateTimeOffset.Parse(date, System.Globalization.CultureInfo.InvariantCulture));
#if !OFFICIAL_BOT_SDK
        activity.LocalTimestamp!.Value.Offset.ShouldBe(TimeSpan.FromMinutes(minutes));
#else
        minutes.ShouldBeGreaterThanOrEqualTo(0);
#endif
    }

    [Fact]
    public async Task Untyped_members_say_their_json_as_text()
    {
        var activity = await Wire.ReadAsync<Activity>("""{"type":"invoke","value":{"action":{"verb":"é"},"n":3}}""");

        Wire.ShouldBeTheSameJson(activity.Value!.ToString()!, """{"action":{"verb":"é"},"n":3}""");
    }

    [Fact]
    public async Task Nothing_is_written_for_what_is_not_set()
    {
        var written = await Wire.WriteToNodeAsync(new Activity { Type = ActivityTypes.Message, Text = "a" });

        written.Select(field => field.Key).ShouldBe(["type", "text"], ignoreOrder: true);
    }

    [Fact]
    public async Task Own_objects_keep_their_names_and_schema_types_are_camel_case()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Value = new Own { Kept = 1, alsoKept = "x" },
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo("19:c"), Notification = new NotificationInfo(true) },
            Attachments = [new HeroCard { Title = "t", Buttons = [new CardAction(ActionTypes.ImBack, "go", value: "go")] }.ToAttachment()],
        };

        var written = await Wire.WriteToNodeAsync(activity);

        Wire.ShouldBeTheSameJson(written["value"]!.ToJsonString(), """{"Kept":1,"alsoKept":"x"}""");
        written["channelData"]!["channel"]!["id"]!.GetValue<string>().ShouldBe("19:c");
        written["channelData"]!["notification"]!["alert"]!.GetValue<bool>().ShouldBeTrue();
        written["attachments"]![0]!["contentType"]!.GetValue<string>().ShouldBe(HeroCard.ContentType);
        Wire.ShouldBeTheSameJson(written["attachments"]![0]!["content"]!["buttons"]![0]!.ToJsonString(), """{"type":"imBack","title":"go","value":"go"}""");
    }

#if !OFFICIAL_BOT_SDK // The official packages write nothing that can only be read.
    [Fact]
    public async Task What_can_only_be_read_is_written_too() =>
        Wire.ShouldBeTheSameJson(await Wire.WriteAsync(new { Kept = 1, alsoKept = "x" }), """{"Kept":1,"alsoKept":"x"}""");
#endif

    [Fact]
    public async Task A_mention_among_the_entities_is_written_whole()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Entities = [new Mention { Text = "<at>Ada</at>", Mentioned = new ChannelAccount("29:1", "Ada") }],
        };

        Wire.ShouldBeTheSameJson(
            (await Wire.WriteToNodeAsync(activity))["entities"]!.ToJsonString(),
            """[{"type":"mention","text":"<at>Ada</at>","mentioned":{"id":"29:1","name":"Ada"}}]""");
    }

    public static TheoryData<object, string> Dialogs => new()
    {
        { new TaskModuleResponse(new TaskModuleMessageResponse("Saved.")), """{"task":{"type":"message","value":"Saved."}}""" },
        {
            new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo("t", "small", 400, card: new Attachment("c/t", content: new Dictionary<string, int> { ["a"] = 1 })))),
            """{"task":{"type":"continue","value":{"title":"t","height":"small","width":400,"card":{"contentType":"c/t","content":{"a":1}}}}}"""
        },
        {
            new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "ok" },
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"ok"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Dialogs))]
    public async Task Answers_to_invokes_are_written_with_the_fields_of_their_kind(object answer, string json)
    {
        Wire.ShouldBeTheSameJson(await Wire.WriteAsync(answer), json);
    }

    [Fact]
    public async Task A_dialogs_request_reads_data_and_context()
    {
        var request = await Wire.ReadAsync<TaskModuleRequest>("""{"data":{"op":"x"},"context":{"theme":"dark"},"tabContext":{"tabEntityId":"7"}}""");

        JsonNode.Parse(request.Data!.ToString()!)!["op"]!.GetValue<string>().ShouldBe("x");
        request.Context!.Theme.ShouldBe("dark");
        request.TabEntityContext!.TabEntityId.ShouldBe("7");
    }

    [Fact]
    public async Task A_member_is_read_with_the_older_name_of_the_object_id()
    {
        var member = await Wire.ReadAsync<TeamsChannelAccount>("""{"id":"29:1","objectId":"oid","givenName":"Ada","userRole":"user"}""");

        member.AadObjectId.ShouldBe("oid");
        member.GivenName.ShouldBe("Ada");
        member.UserRole.ShouldBe("user");
    }

    private sealed class Own
    {
        public int Kept { get; set; }

        [System.Diagnostics.CodeAnalysis.SuppressMessage("Style", "IDE1006", Justification = "The name is what is tested.")]
        public string? alsoKept { get; set; }
    }
}
