using CollabBot.Sdk.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Sdk.Tests.Connector;

public sealed class TeamsInfoTests : IAsyncLifetime
{
    private FakeConnector _service = null!;
    private TurnContext _turn = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await FakeConnector.StartAsync();
        var activity = RecordingAdapter.Incoming();
        activity.From!.AadObjectId = "oid-1";
        activity.ChannelData = new TeamsChannelData { Meeting = new TeamsMeetingInfo("m/1"), Tenant = new TenantInfo("t-1") };
        _turn = new TurnContext(new RecordingAdapter(), activity);
        _turn.TurnState.Add<IConnectorClient>(new ConnectorClient(new Uri(_service.Url), MicrosoftAppCredentials.Empty, new HttpClient(), disposeHttpClient: true));
    }

    public async ValueTask DisposeAsync()
    {
        _turn.Dispose();
        await _service.DisposeAsync();
    }

    private IEnumerable<string> Lines => _service.Calls.Select(call => call.Line);

    [Fact]
    public async Task The_meeting_of_the_turn_is_asked_for()
    {
        _service.Answer = (_, _) => (200, """
            {"details":{"id":"m/1","msGraphResourceId":"g","scheduledStartTime":"2026-03-04T10:00:00Z","joinUrl":"https://join","title":"Retro","type":"Scheduled"},
             "conversation":{"id":"19:meeting","isGroup":true},"organizer":{"id":"29:ada","aadObjectId":"oid-1"}}
            """);

        var meeting = await TeamsInfo.GetMeetingInfoAsync(_turn);

        Lines.ShouldBe(["GET /emea/v1/meetings/m%2F1"]);
        (meeting!.Details!.Id, meeting.Details.Title, meeting.Details.MsGraphResourceId, meeting.Details.Type).ShouldBe(("m/1", "Retro", "g", "Scheduled"));
        meeting.Details.ScheduledStartTime.ShouldBe(new DateTime(2026, 3, 4, 10, 0, 0, DateTimeKind.Utc));
        meeting.Conversation!.Id.ShouldBe("19:meeting");
        meeting.Organizer!.AadObjectId.ShouldBe("oid-1");
    }

    [Fact]
    public async Task The_sender_is_looked_up_in_the_meeting_unless_another_is_named()
    {
        _service.Answer = (_, _) => (200, """{"user":{"id":"29:ada","givenName":"Ada"},"meeting":{"role":"Organizer","inMeeting":true},"conversation":{"id":"19:meeting"}}""");

        var sender = await TeamsInfo.GetMeetingParticipantAsync(_turn);
        await TeamsInfo.GetMeetingParticipantAsync(_turn, "m2", "oid-2", "t-2");

        Lines.ShouldBe(["GET /emea/v1/meetings/m%2F1/participants/oid-1?tenantId=t-1", "GET /emea/v1/meetings/m2/participants/oid-2?tenantId=t-2"]);
        (sender!.User!.GivenName, sender.Meeting!.Role, sender.Meeting.InMeeting, sender.Conversation!.Id).ShouldBe(("Ada", "Organizer", true, "19:meeting"));
    }

    [Fact]
    public async Task Outside_of_a_meeting_there_is_none()
    {
        _turn.Activity.ChannelData = null;

        await Should.ThrowAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingInfoAsync(_turn));
        await Should.ThrowAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingParticipantAsync(_turn));
        _service.Calls.ShouldBeEmpty();
    }

#if !OFFICIAL_BOT_SDK
    [Fact]
    public async Task Members_are_asked_for_at_once_where_the_pages_are_empty()
    {
        _service.Answer = (call, _) => (200, call.Line.EndsWith("/members", StringComparison.Ordinal) ? """[{"id":"29:1","objectId":"o"},{"id":"29:2"}]""" : "");

        var members = (await TeamsInfo.GetMembersAsync(_turn)).ToList();

        members.Select(member => member.Id).ShouldBe(["29:1", "29:2"]);
        members[0].AadObjectId.ShouldBe("o");
        Lines.ShouldBe(["GET /emea/v3/conversations/19%3Ac/pagedmembers", "GET /emea/v3/conversations/19%3Ac/members"]);
    }
#endif
}
