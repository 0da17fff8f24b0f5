using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly Listener _bot = new();

    private static Activity Of(string type) => RecordingAdapter.Incoming(type);

    public static TheoryData<string, string> Kinds => new()
    {
        { ActivityTypes.Message, "message" },
        { ActivityTypes.MessageUpdate, "messageUpdate" },
        { ActivityTypes.MessageDelete, "messageDelete" },
        { ActivityTypes.Event, "event" },
        { ActivityTypes.EndOfConversation, "endOfConversation" },
        { ActivityTypes.Typing, "typing" },
        { ActivityTypes.Command, "command" },
        { ActivityTypes.CommandResult, "commandResult" },
        { "somethingNew", "unrecognized" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_kind_of_activity_has_its_member(string type, string heard)
    {
        await _adapter.TurnAsync(_bot, Of(type));

        _bot.Heard.ShouldBe([heard]);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "removed")]
    [InlineData("remove-upgrade", "removed")]
    public async Task Installing_and_removing_are_told_apart(string action, string heard)
    {
        var activity = Of(ActivityTypes.InstallationUpdate);
        activity.Action = action;

        await _adapter.TurnAsync(_bot, activity);

        _bot.Heard.ShouldBe([heard]);
    }

    [Fact]
    public async Task Members_other_than_the_bot_are_welcomed()
    {
        var activity = RecordingAdapter.Incoming(ActivityTypes.ConversationUpdate, "directline");
        activity.MembersAdded = [new ChannelAccount("28:bot")];
        await _adapter.TurnAsync(_bot, activity);
        _bot.Heard.ShouldBeEmpty();

        activity.MembersAdded = [new ChannelAccount("28:bot"), new ChannelAccount("29:new")];
        await _adapter.TurnAsync(_bot, activity);
        _bot.Heard.ShouldBe(["added 28:bot 29:new"]);
    }

    [Fact]
    public async Task Reactions_put_on_and_taken_off_are_told_apart()
    {
        var activity = Of(ActivityTypes.MessageReaction);
        activity.ReactionsAdded = [new MessageReaction("like")];
        activity.ReactionsRemoved = [new MessageReaction("sad")];

        await _adapter.TurnAsync(_bot, activity);

        _bot.Heard.ShouldBe(["put like", "taken sad"]);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_answered_with_501()
    {
        var activity = Of(ActivityTypes.Invoke);
        activity.Name = "nobody/knows";

        var answer = await _adapter.InvokeAsync(new ActivityHandler(), activity);

        answer!.Status.ShouldBe(501);
        answer.Body.ShouldBeNull();
    }

    [Fact]
    public async Task A_pressed_button_reaches_the_card_member_with_verb_and_data()
    {
        var answer = await _adapter.InvokeAsync(_bot, await CardActionAsync("""{"action":{"type":"Action.Execute","verb":"vote","data":{"theme":"3"}},"trigger":"manual"}"""));

        _bot.Heard.Single().ShouldStartWith("vote {");
        _bot.Heard.Single().ShouldContain("theme");
        answer!.Status.ShouldBe(200);
        answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>().StatusCode.ShouldBe(200);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("""{}""")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"vote"}}""")]
    public async Task A_card_invoke_without_a_proper_action_is_answered_with_400(string? value)
    {
        var answer = await _adapter.InvokeAsync(_bot, await CardActionAsync(value));

        answer!.Status.ShouldBe(400);
        var body = answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>();
        (body.StatusCode, body.Type).ShouldBe((400, "application/vnd.microsoft.error"));
        body.Value.ShouldBeOfType<Error>().Code.ShouldNotBeNullOrEmpty();
        _bot.Heard.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"queryText":"pre","queryOptions":{"skip":0,"top":15},"dataset":"themes"}""", 200)]
    [InlineData("""{"kind":"search","queryText":"pre"}""", 200)]
    [InlineData("""{"kind":"search","queryText":""}""", 400)]
    [InlineData(null, 400)]
    public async Task A_search_needs_a_text(string? value, int status)
    {
        var activity = await InvokeAsync("application/search", value);

        (await _adapter.InvokeAsync(_bot, activity))!.Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("""{"queryText":"q"}""", "kind")]
    [InlineData("""{"kind":"search"}""", "queryText")]
    [InlineData("{}", "queryText")]
    public async Task A_search_outside_of_Teams_is_told_what_it_lacks(string value, string field)
    {
        var activity = await InvokeAsync("application/search", value);
        activity.ChannelId = "test";

        var refusal = (AdaptiveCardInvokeResponse)(await _adapter.InvokeAsync(_bot, activity))!.Body!;

        ((Error)refusal.Value!).Message.ShouldBe($"Missing {field} property for search");
    }

    [Fact]
    public async Task An_answer_that_was_sent_already_is_not_sent_again()
    {
        var activity = Of(ActivityTypes.Invoke);
        activity.Name = "own";

        var answer = await _adapter.InvokeAsync(new Answering(), activity);

        answer!.Status.ShouldBe(202);
    }

    [Fact]
    public async Task A_refusal_from_deep_inside_becomes_the_answer()
    {
        var activity = await InvokeAsync("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"refuse"}}""");

        var answer = await _adapter.InvokeAsync(_bot, activity);

        (answer!.Status, answer.Body).ShouldBe((409, "too late"));
    }

    private static Task<Activity> CardActionAsync(string? value) => InvokeAsync("adaptiveCard/action", value);

    private static async Task<Activity> InvokeAsync(string name, string? value)
    {
        var activity = await Schema.Wire.ReadAsync<Activity>($$"""{"type":"invoke","name":"{{name}}","value":{{value ?? "null"}},"channelId":"msteams"}""");
        return activity;
    }

    private sealed class Answering : ActivityHandler
    {
        protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 202 } }, cancellationToken);
            return new InvokeResponse { Status = 500 };
        }
    }

    private sealed class Listener : ActivityHandler
    {
        public List<string> Heard { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Hear("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear("messageUpdate");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Hear("messageDelete");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Hear("event");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Hear("endOfConversation");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Hear("typing");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Hear("command");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Hear("commandResult");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Hear("unrecognized");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear("removed");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("added " + string.Join(' ', membersAdded.Select(member => member.Id)));

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("put " + messageReactions.Single().Type);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("taken " + messageReactions.Single().Type);

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            if (invokeValue.Action!.Verb == "refuse") throw new InvokeResponseException(System.Net.HttpStatusCode.Conflict, "too late");
            Heard.Add($"{invokeValue.Action.Verb} {invokeValue.Action.Data}");
            return Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "ok" });
        }

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new SearchInvokeResponse { StatusCode = 200 });

        private Task Hear(string what)
        {
            Heard.Add(what);
            return Task.CompletedTask;
        }
    }
}
