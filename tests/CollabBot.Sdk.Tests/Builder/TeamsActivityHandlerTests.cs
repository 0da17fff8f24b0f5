using System.Runtime.CompilerServices;
using CollabBot.Sdk.Tests.Schema;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class TeamsActivityHandlerTests
{
    private const string Envelope = "\"channelId\":\"msteams\",\"recipient\":{\"id\":\"28:bot\"},\"from\":{\"id\":\"29:ada\"},\"conversation\":{\"id\":\"19:c\"}";

    private readonly RecordingAdapter _adapter = new();
    private readonly Listener _bot = new();

    private static Task<Activity> ActivityAsync(string fields) => Wire.ReadAsync<Activity>("{" + Envelope + "," + fields + "}");

    [Theory]
    [InlineData("channelCreated", "OnTeamsChannelCreatedAsync 19:c")]
    [InlineData("channelDeleted", "OnTeamsChannelDeletedAsync 19:c")]
    [InlineData("channelRenamed", "OnTeamsChannelRenamedAsync 19:c")]
    [InlineData("channelRestored", "OnTeamsChannelRestoredAsync 19:c")]
    [InlineData("teamArchived", "OnTeamsTeamArchivedAsync 19:t")]
    [InlineData("teamDeleted", "OnTeamsTeamDeletedAsync 19:t")]
    [InlineData("teamHardDeleted", "OnTeamsTeamHardDeletedAsync 19:t")]
    [InlineData("teamRenamed", "OnTeamsTeamRenamedAsync 19:t")]
    [InlineData("teamRestored", "OnTeamsTeamRestoredAsync 19:t")]
    [InlineData("teamUnarchived", "OnTeamsTeamUnarchivedAsync 19:t")]
    public async Task Changes_of_channels_and_teams_have_their_members(string eventType, string heard)
    {
        await _adapter.TurnAsync(_bot, await ActivityAsync($$$"""
            "type":"conversationUpdate","channelData":{"eventType":"{{{eventType}}}","channel":{"id":"19:c","name":"x"},"team":{"id":"19:t"}}
            """));

        _bot.Heard.ShouldBe([heard]);
    }

    [Fact]
    public async Task The_bot_itself_is_among_the_added_members_without_being_looked_up()
    {
        await _adapter.TurnAsync(_bot, await ActivityAsync("""
            "type":"conversationUpdate","membersAdded":[{"id":"28:bot"}],"channelData":{"eventType":"teamMemberAdded","team":{"id":"19:t","name":"Plant"}}
            """));

        _bot.Heard.ShouldBe(["OnTeamsMembersAddedAsync 28:bot in Plant"]);
    }

    [Fact]
    public async Task Removed_members_come_with_their_team()
    {
        await _adapter.TurnAsync(_bot, await ActivityAsync("""
            "type":"conversationUpdate","membersRemoved":[{"id":"29:x","aadObjectId":"oid"}],"channelData":{"team":{"id":"19:t","name":"Plant"}}
            """));

        _bot.Heard.ShouldBe(["OnTeamsMembersRemovedAsync 29:x oid in Plant"]);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "OnTeamsMessageEditAsync")]
    [InlineData("messageUpdate", "undeleteMessage", "OnTeamsMessageUndeleteAsync")]
    [InlineData("messageDelete", "softDeleteMessage", "OnTeamsMessageSoftDeleteAsync")]
    public async Task Edited_and_deleted_messages_are_told_apart(string type, string eventType, string heard)
    {
        await _adapter.TurnAsync(_bot, await ActivityAsync($$$""" "type":"{{{type}}}","id":"1","channelData":{"eventType":"{{{eventType}}}"} """));

        _bot.Heard.ShouldBe([heard]);
    }

    [Fact]
    public async Task A_read_receipt_and_a_meeting_have_their_members()
    {
        await _adapter.TurnAsync(_bot, await ActivityAsync(""" "type":"event","name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1763900000999"} """));
        await _adapter.TurnAsync(_bot, await ActivityAsync("""
            "type":"event","name":"application/vnd.microsoft.meetingStart","value":{"Id":"m","Title":"Review","MeetingType":"Scheduled","JoinUrl":"https://teams.example/j","StartTime":"2026-11-23T12:00:00Z"}
            """));

        _bot.Heard.ShouldBe(["OnTeamsReadReceiptAsync 1763900000999", "OnTeamsMeetingStartAsync Review 12"]);
    }

    [Theory]
    [InlineData("task/fetch", """{"data":{"op":"x"}}""", "OnTeamsTaskModuleFetchAsync", 200)]
    [InlineData("task/submit", """{"data":{"op":"x"}}""", "OnTeamsTaskModuleSubmitAsync", 200)]
#if !OFFICIAL_BOT_SDK // Officially a NullReferenceException.
    [InlineData("task/fetch", "null", null, 400)]
#endif
    [InlineData("composeExtension/query", """{"commandId":"find","parameters":[{"name":"q","value":"x"}]}""", "OnTeamsMessagingExtensionQueryAsync find", 200)]
    [InlineData("composeExtension/submitAction", """{"commandId":"c"}""", "OnTeamsMessagingExtensionSubmitActionAsync c", 200)]
    [InlineData("composeExtension/submitAction", """{"commandId":"c","botMessagePreviewAction":"edit"}""", "OnTeamsMessagingExtensionBotMessagePreviewEditAsync c", 200)]
    [InlineData("composeExtension/submitAction", """{"commandId":"c","botMessagePreviewAction":"send"}""", "OnTeamsMessagingExtensionBotMessagePreviewSendAsync c", 200)]
    [InlineData("composeExtension/submitAction", """{"commandId":"c","botMessagePreviewAction":"other"}""", null, 400)]
    [InlineData("fileConsent/invoke", """{"action":"accept","uploadInfo":{"name":"f"}}""", "OnTeamsFileConsentAcceptAsync f", 200)]
    [InlineData("fileConsent/invoke", """{"action":"decline"}""", null, 501)]
    [InlineData("fileConsent/invoke", """{"action":"other"}""", null, 400)]
    [InlineData("signin/verifyState", """{"state":"123456"}""", "OnTeamsSigninVerifyStateAsync", 200)]
    [InlineData("tab/fetch", """{"tabContext":{"tabEntityId":"7"}}""", null, 501)]
    [InlineData("composeExtension/selectItem", "{}", null, 501)]
    [InlineData("message/submitAction", "{}", null, 501)]
    public async Task Invokes_reach_their_members_and_are_answered(string name, string value, string? heard, int status)
    {
        var answer = await _adapter.InvokeAsync(_bot, await ActivityAsync($$""" "type":"invoke","name":"{{name}}","value":{{value}} """));

        answer!.Status.ShouldBe(status);
        _bot.Heard.ShouldBe(heard is null ? [] : [heard]);
    }

    [Fact]
    public async Task A_dialogs_answer_is_the_body_and_null_closes_the_dialog()
    {
        var fetched = await _adapter.InvokeAsync(_bot, await ActivityAsync(""" "type":"invoke","name":"task/fetch","value":{"data":{}} """));
        var submitted = await _adapter.InvokeAsync(_bot, await ActivityAsync(""" "type":"invoke","name":"task/submit","value":{"data":{}} """));

        fetched!.Body.ShouldBeOfType<TaskModuleResponse>().Task.ShouldBeOfType<TaskModuleMessageResponse>().Value.ShouldBe("open");
        submitted!.Body.ShouldBeNull();
    }

    [Fact]
    public async Task An_invoke_without_a_name_is_the_button_of_an_old_card()
    {
        var answer = await _adapter.InvokeAsync(_bot, await ActivityAsync(""" "type":"invoke","value":{"a":1} """));

        answer!.Status.ShouldBe(200);
        _bot.Heard.ShouldBe(["OnTeamsCardActionInvokeAsync"]);
    }

    [Fact]
    public async Task Teams_adds_are_found_in_the_channel_data()
    {
        var activity = await ActivityAsync(""" "type":"message","channelData":{"channel":{"id":"19:c"},"team":{"id":"19:t"},"meeting":{"id":"m"},"settings":{"selectedChannel":{"id":"19:s"}}} """);

        activity.TeamsGetChannelId().ShouldBe("19:c");
        activity.TeamsGetTeamInfo()!.Id.ShouldBe("19:t");
        activity.TeamsGetMeetingInfo()!.Id.ShouldBe("m");
        activity.TeamsGetSelectedChannelId().ShouldBe("19:s");
        new Activity().TeamsGetChannelId().ShouldBeNull();
    }

    [Fact]
    public void A_notification_is_raised_in_the_feed_or_in_the_meeting()
    {
        var message = new Activity(ActivityTypes.Message);
        message.TeamsNotifyUser();
        message.GetChannelData<TeamsChannelData>()!.Notification!.Alert.ShouldBe(true);

        message.TeamsNotifyUser(alertInMeeting: true, "https://app/x");
        var notification = message.GetChannelData<TeamsChannelData>()!.Notification!;
        (notification.Alert, notification.AlertInMeeting, notification.ExternalResourceUrl).ShouldBe((false, true, "https://app/x"));
    }

    private sealed class Listener : TeamsActivityHandler
    {
        public List<string> Heard { get; } = [];

        protected override Task OnTeamsChannelCreatedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear(channelInfo?.Id);

        protected override Task OnTeamsChannelDeletedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear(channelInfo?.Id);

        protected override Task OnTeamsChannelRenamedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear(channelInfo?.Id);

        protected override Task OnTeamsChannelRestoredAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear(channelInfo?.Id);

        protected override Task OnTeamsTeamArchivedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear(teamInfo?.Id);

        protected override Task OnTeamsTeamDeletedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear(teamInfo?.Id);

        protected override Task OnTeamsTeamHardDeletedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear(teamInfo?.Id);

        protected override Task OnTeamsTeamRenamedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear(teamInfo?.Id);

        protected override Task OnTeamsTeamRestoredAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear(teamInfo?.Id);

        protected override Task OnTeamsTeamUnarchivedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear(teamInfo?.Id);

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Hear($"{teamsMembersAdded.Single().Id} in {teamInfo?.Name}");

        protected override Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Hear($"{teamsMembersRemoved.Single().Id} {teamsMembersRemoved.Single().AadObjectId} in {teamInfo?.Name}");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear();

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear();

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Hear();

        protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Hear(readReceiptInfo.LastReadMessageId);

        protected override Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Hear($"{meeting.Title} {meeting.StartTime.ToUniversalTime().Hour}");

        protected override Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            Hear();
            return Task.FromResult(CreateInvokeResponse());
        }

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        {
            Hear();
            return Task.FromResult(new TaskModuleResponse(new TaskModuleMessageResponse("open")));
        }

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        {
            Hear();
            return Task.FromResult<TaskModuleResponse>(null!);
        }

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        {
            Hear(query.CommandId);
            return Task.FromResult(new MessagingExtensionResponse());
        }

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        {
            Hear(action.CommandId);
            return Task.FromResult(new MessagingExtensionActionResponse());
        }

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        {
            Hear(action.CommandId);
            return Task.FromResult(new MessagingExtensionActionResponse());
        }

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        {
            Hear(action.CommandId);
            return Task.FromResult(new MessagingExtensionActionResponse());
        }

        protected override Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => Hear(fileConsentCardResponse.UploadInfo!.Name);

        protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Hear();

        private Task Hear(string? what = null, [CallerMemberName] string member = "")
        {
            Heard.Add(what is null ? member : $"{member} {what}");
            return Task.CompletedTask;
        }
    }
}
