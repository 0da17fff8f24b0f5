using System.Security.Claims;
using System.Text.Json.Nodes;
using CollabBot.Sdk.Tests.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace CollabBot.Sdk.Tests.AspNetCore;

public sealed class ProactiveTests : IAsyncLifetime
{
    private readonly CloudAdapter _adapter = new(new ConfigurationBuilder().Build());
    private FakeConnector _service = null!;

    public async ValueTask InitializeAsync() => _service = await FakeConnector.StartAsync();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private ConversationReference Reference => new()
    {
        ServiceUrl = _service.Url,
        ChannelId = "msteams",
        Bot = new ChannelAccount("28:bot"),
        User = new ChannelAccount("29:ada"),
        Conversation = new ConversationAccount(id: "a:1"),
    };

    [Fact]
    public async Task A_known_conversation_can_be_continued_in_every_way()
    {
        static Task Say(ITurnContext turn, CancellationToken cancellation) => turn.SendActivityAsync(turn.Activity.Name!, cancellationToken: cancellation);
        var identity = new ClaimsIdentity([new Claim("aud", ""), new Claim("appid", "")]);
        var own = Reference.GetContinuationActivity();
        own.Name = "own";

        await _adapter.ContinueConversationAsync("", Reference, Say, CancellationToken.None);
        await _adapter.ContinueConversationAsync(identity, Reference, Say, CancellationToken.None);
        await _adapter.ContinueConversationAsync(identity, Reference, "https://api.botframework.com", Say, CancellationToken.None);
        await _adapter.ContinueConversationAsync("", own, Say, CancellationToken.None);
        await _adapter.ContinueConversationAsync(identity, own, Say, CancellationToken.None);
        await _adapter.ContinueConversationAsync(identity, own, "https://api.botframework.com", Say, CancellationToken.None);

        _service.Calls.Select(call => JsonNode.Parse(call.Body)!["text"]!.GetValue<string>())
            .ShouldBe(["ContinueConversation", "ContinueConversation", "ContinueConversation", "own", "own", "own"]);
        _service.Calls.ShouldAllBe(call => call.Line.StartsWith("POST /emea/v3/conversations/a%3A1/activities"));
    }

    [Fact]
    public async Task A_continued_turn_runs_through_the_middleware_with_a_connector()
    {
        var seen = false;
        _adapter.Use(new Watching(turn => seen = turn.TurnState.Get<IConnectorClient>() is not null));

        await _adapter.ContinueConversationAsync("", Reference, (_, _) => Task.CompletedTask, CancellationToken.None);

        seen.ShouldBeTrue();
    }

    [Fact]
    public async Task A_reference_without_a_conversation_is_refused()
    {
        var reference = Reference;
        reference.Conversation = null!;

        await Should.ThrowAsync<Exception>(() => _adapter.ContinueConversationAsync("", reference, (_, _) => Task.CompletedTask, CancellationToken.None));
        _service.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_is_made_and_a_turn_starts_in_it()
    {
        _service.Answer = (_, _) => (201, """{"id":"19:c;messageid=9","activityId":"9"}""");
        Activity? seen = null;

        await _adapter.CreateConversationAsync(
            "", "msteams", _service.Url, null!,
            new ConversationParameters { IsGroup = true, TenantId = "T", Bot = new ChannelAccount("28:bot") },
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        _service.Calls.Single().Line.ShouldBe("POST /emea/v3/conversations");
        (seen!.Type, seen.Name, seen.Id).ShouldBe((ActivityTypes.Event, ActivityEventNames.CreateConversation, "9"));
        (seen.Conversation!.Id, seen.Conversation.TenantId, seen.Recipient!.Id, seen.ServiceUrl).ShouldBe(("19:c;messageid=9", "T", "28:bot", _service.Url));
    }

    [Fact]
    public async Task A_new_thread_in_a_channel_is_one_call_and_its_reference_comes_back()
    {
        _service.Answer = (_, _) => (201, """{"id":"19:c;messageid=9","activityId":"9"}""");
        Tuple<ConversationReference, string?>? made = null;

        await _adapter.ContinueConversationAsync(
            "", Reference,
            async (turn, cancellation) => made = (await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("Line 3 is down"), "19:c", "", cancellation))!,
            CancellationToken.None);

        made!.Item1.Conversation!.Id.ShouldBe("19:c;messageid=9");
        made.Item2.ShouldBe("9");
        var body = JsonNode.Parse(_service.Calls.Single().Body)!;
        body["isGroup"]!.GetValue<bool>().ShouldBeTrue();
        body["channelData"]!["channel"]!["id"]!.GetValue<string>().ShouldBe("19:c");
        body["activity"]!["text"]!.GetValue<string>().ShouldBe("Line 3 is down");
    }

    [Fact]
    public async Task Members_of_a_team_are_read_page_by_page_under_the_id_of_the_team()
    {
        _service.Answer = (call, _) => (200, call.Line.Contains("continuationToken=2", StringComparison.Ordinal)
            ? """{"members":[{"id":"29:3"}]}"""
            : """{"continuationToken":"2","members":[{"id":"29:1","email":"a@x"},{"id":"29:2"}]}""");
        var continuation = Reference.GetContinuationActivity();
        continuation.ChannelData = new Microsoft.Bot.Schema.Teams.TeamsChannelData { Team = new Microsoft.Bot.Schema.Teams.TeamInfo("19:t") };
        var members = new List<string?>();

        await _adapter.ContinueConversationAsync(
            "", continuation,
            async (turn, cancellation) =>
            {
                string? next = null;
                do
                {
                    var page = await TeamsInfo.GetPagedMembersAsync(turn, 2, next, cancellation);
                    members.AddRange(page.Members!.Select(member => member.Id + member.Email));
                    next = page.ContinuationToken;
                }
                while (!string.IsNullOrEmpty(next));
            },
            CancellationToken.None);

        members.ShouldBe(["29:1a@x", "29:2", "29:3"]);
        _service.Calls.ShouldAllBe(call => call.Line.StartsWith("GET /emea/v3/conversations/19%3At/pagedmembers"));
    }

    private sealed class Watching(Action<ITurnContext> look) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            look(turnContext);
            return next(cancellationToken);
        }
    }
}
