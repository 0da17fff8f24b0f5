using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace CollabBot.Sdk.Tests.Connector;

public sealed class ConversationsTests : IAsyncLifetime
{
    private const string Thread = "19:abc@thread.tacv2;messageid=17";
    private const string EscapedThread = "19%3Aabc%40thread.tacv2%3Bmessageid%3D17";

    private FakeConnector _service = null!;
    private ConnectorClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await FakeConnector.StartAsync();
        _client = new ConnectorClient(new Uri(_service.Url), MicrosoftAppCredentials.Empty);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
    }

    private static Activity Message => new()
    {
        Type = ActivityTypes.Message,
        Id = "5",
        Text = "é",
        ReplyToId = "4",
        Conversation = new ConversationAccount(id: Thread),
    };

    [Fact]
    public async Task Sending_posts_the_activity_to_the_escaped_conversation()
    {
        var response = await _client.Conversations.SendToConversationAsync(Message);

        response!.Id.ShouldBe("made-1");
        var call = _service.Calls.Single();
        call.Line.ShouldBe($"POST /emea/v3/conversations/{EscapedThread}/activities");
        call.Headers.ContentType.ToString().ShouldStartWith("application/json");
        JsonNode.Parse(call.Body)!["text"]!.GetValue<string>().ShouldBe("é");
        JsonNode.Parse(call.Body)!["conversation"]!["id"]!.GetValue<string>().ShouldBe(Thread);
    }

    [Fact]
    public async Task Each_operation_has_its_method_and_address()
    {
        var conversations = _client.Conversations;
        await conversations.SendToConversationAsync("a:1", Message);
        await conversations.ReplyToActivityAsync(Message);
        await conversations.ReplyToActivityAsync("a:1", "f:2", Message);
        await conversations.UpdateActivityAsync(Message);
        await conversations.UpdateActivityAsync("a:1", "f:2", Message);
        await conversations.DeleteActivityAsync("a:1", "f:2");

        _service.Calls.Select(call => call.Line).ShouldBe(
        [
            "POST /emea/v3/conversations/a%3A1/activities",
            $"POST /emea/v3/conversations/{EscapedThread}/activities/4",
            "POST /emea/v3/conversations/a%3A1/activities/f%3A2",
            $"PUT /emea/v3/conversations/{EscapedThread}/activities/5",
            "PUT /emea/v3/conversations/a%3A1/activities/f%3A2",
            "DELETE /emea/v3/conversations/a%3A1/activities/f%3A2",
        ]);
        _service.Calls[^1].Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task Making_a_private_conversation_names_bot_member_and_tenant()
    {
        _service.Answer = (_, _) => (201, """{"id":"a:1xyz","activityId":"9","serviceUrl":"https://s/"}""");

        var made = await _client.Conversations.CreateConversationAsync(new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount("28:bot"),
            Members = [new ChannelAccount("29:ada")],
            TenantId = "T",
            ChannelData = new TeamsChannelData { Tenant = new TenantInfo("T") },
        });

        (made!.Id, made.ActivityId, made.ServiceUrl).ShouldBe(("a:1xyz", "9", "https://s/"));
        _service.Calls.Single().Line.ShouldBe("POST /emea/v3/conversations");
        var body = JsonNode.Parse(_service.Calls.Single().Body)!;
        body["isGroup"]!.GetValue<bool>().ShouldBeFalse();
        body["bot"]!["id"]!.GetValue<string>().ShouldBe("28:bot");
        body["members"]![0]!["id"]!.GetValue<string>().ShouldBe("29:ada");
        body["channelData"]!["tenant"]!["id"]!.GetValue<string>().ShouldBe("T");
        body["tenantId"]!.GetValue<string>().ShouldBe("T");
    }

    [Fact]
    public async Task Members_come_one_by_one_in_pages_or_all_at_once()
    {
        _service.Answer = (call, _) => (200, call.Line switch
        {
            var line when line.Contains("pagedmembers") => """{"continuationToken":"next/1","members":[{"id":"29:1","name":"Ada","aadObjectId":"o"}]}""",
            var line when line.EndsWith("/members", StringComparison.Ordinal) => """[{"id":"29:1"},{"id":"29:2"}]""",
            _ => """{"id":"29:1","name":"Ada","givenName":"Ada"}""",
        });

        var one = await ((Conversations)_client.Conversations).GetConversationMemberAsync("29:1", "a:1");
        var page = await _client.Conversations.GetConversationPagedMembersAsync("a:1", 50, "next/0");
        var first = await _client.Conversations.GetConversationPagedMembersAsync("a:1");
        var all = await _client.Conversations.GetConversationMembersAsync("a:1");
        var readers = await _client.Conversations.GetActivityMembersAsync("a:1", "5");

        one!.Name.ShouldBe("Ada");
        (page.ContinuationToken, page.Members!.Single().AadObjectId).ShouldBe(("next/1", "o"));
        first.Members!.Count.ShouldBe(1);
        all.Select(member => member.Id).ShouldBe(["29:1", "29:2"]);
        readers.Count.ShouldBe(2);
        _service.Calls.Select(call => call.Line).ShouldBe(
        [
            "GET /emea/v3/conversations/a%3A1/members/29%3A1",
            "GET /emea/v3/conversations/a%3A1/pagedmembers?pageSize=50&continuationToken=next%2F0",
            "GET /emea/v3/conversations/a%3A1/pagedmembers",
            "GET /emea/v3/conversations/a%3A1/members",
            "GET /emea/v3/conversations/a%3A1/activities/5/members",
        ]);
    }

    [Fact]
    public async Task What_other_channels_know_can_be_asked_for_too()
    {
        _service.Answer = (call, _) => (200, call.Line.StartsWith("GET", StringComparison.Ordinal) ? """{"continuationToken":"n","conversations":[{"id":"a:1"}]}""" : """{"id":"made-1"}""");

        var first = await _client.Conversations.GetConversationsAsync();
        await _client.Conversations.GetConversationsAsync("next/1");
        var history = await _client.Conversations.SendConversationHistoryAsync("a:1", new Transcript([new Activity(ActivityTypes.Message) { Text = "earlier" }]));
        await _client.Conversations.DeleteConversationMemberAsync("a:1", "29:1");
        await _client.Conversations.CreateDirectConversationAsync("28:bot", "29:1");

        (first!.ContinuationToken, first.Conversations!.Single().Id, history!.Id).ShouldBe(("n", "a:1", "made-1"));
        _service.Calls.Select(call => call.Line).ShouldBe(
        [
            "GET /emea/v3/conversations",
            "GET /emea/v3/conversations?continuationToken=next%2F1",
            "POST /emea/v3/conversations/a%3A1/activities/history",
            "DELETE /emea/v3/conversations/a%3A1/members/29%3A1",
            "POST /emea/v3/conversations",
        ]);
        _service.Calls[2].Body.ShouldContain("earlier");
        _service.Calls[4].Body.ShouldBe("""{"bot":{"id":"28:bot"},"members":[{"id":"29:1"}]}""");
    }

    [Fact]
    public async Task A_client_of_ones_own_makes_the_calls_and_outlives_the_connector()
    {
        using var http = new HttpClient();
        using (var connector = new ConnectorClient(new Uri(_service.Url), MicrosoftAppCredentials.Empty, http))
            await connector.Conversations.GetConversationsAsync();

        _service.Calls.Count.ShouldBe(1);
#if !OFFICIAL_BOT_SDK // The official connector ends the client with itself.
        (await http.GetAsync(new Uri(_service.Url), TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue();
#endif
    }

    [Fact]
    public async Task Handlers_are_passed_by_every_call()
    {
        using var counting = new CountingHandler();
        using var connector = new ConnectorClient(new Uri(_service.Url), (ServiceClientCredentials)MicrosoftAppCredentials.Empty, counting);

        await connector.Conversations.GetConversationsAsync();

        counting.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Teams_and_their_channels_are_asked_for()
    {
        _service.Answer = (call, _) => (200, call.Line.EndsWith("conversations", StringComparison.Ordinal)
            ? """{"conversations":[{"id":"19:g","name":null},{"id":"19:c","name":"Ideas"}]}"""
            : """{"id":"19:t","name":"Plant","aadGroupId":"G","memberCount":12}""");
        using var teams = new TeamsConnectorClient(new Uri(_service.Url), MicrosoftAppCredentials.Empty, new HttpClient(), disposeHttpClient: true);

        var team = await teams.Teams.FetchTeamDetailsAsync("19:t@x");
        var channels = await teams.Teams.FetchChannelListAsync("19:t@x");

        (team!.Name, team.AadGroupId, team.MemberCount).ShouldBe(("Plant", "G", 12));
        channels!.Conversations!.Select(channel => channel.Name).ShouldBe([null, "Ideas"]);
        _service.Calls.Select(call => call.Line).ShouldBe(["GET /emea/v3/teams/19%3At%40x", "GET /emea/v3/teams/19%3At%40x/conversations"]);
    }

    [Fact]
    public async Task A_refusal_tells_status_code_and_when_to_come_back()
    {
        _service.Answer = (_, response) =>
        {
            response.Headers.RetryAfter = "7";
            return (429, """{"error":{"code":"Throttled","message":"slow down"}}""");
        };

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync(Message));

        refusal.Response!.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refusal.Response.Headers["Retry-After"].Single().ShouldBe("7");
        refusal.Body!.Error!.Code.ShouldBe("Throttled");
        refusal.Body.Error.Message.ShouldBe("slow down");
    }

    [Theory]
    [InlineData(403, "<html>forbidden</html>")]
    [InlineData(502, "")]
    [InlineData(404, "null")]
    public async Task A_refusal_without_an_error_body_still_tells_its_status(int status, string body)
    {
        _service.Answer = (_, _) => (status, body);

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync(Message));

        ((int)refusal.Response!.StatusCode).ShouldBe(status);
        refusal.Response.Content.ShouldBe(body);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/emea")]
    [InlineData("http://127.0.0.1:{0}/emea/")]
    public async Task The_last_slash_of_the_service_address_makes_no_difference(string address)
    {
        using var client = new ConnectorClient(new Uri(address.Replace("{0}", new Uri(_service.Url).Port.ToString(System.Globalization.CultureInfo.InvariantCulture))), MicrosoftAppCredentials.Empty);

        await client.Conversations.SendToConversationAsync("c", Message);

        _service.Calls.Single().Line.ShouldBe("POST /emea/v3/conversations/c/activities");
    }

#if !OFFICIAL_BOT_SDK
    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task An_id_that_leads_out_of_its_place_is_refused(string id)
    {
        await Should.ThrowAsync<ArgumentException>(() => _client.Conversations.SendToConversationAsync(id, Message));

        _service.Calls.ShouldBeEmpty();
    }
#endif

    [Fact]
    public async Task Without_an_app_no_token_is_sent()
    {
        await _client.Conversations.SendToConversationAsync(Message);

        _service.Calls.Single().Headers.ContainsKey("Authorization").ShouldBeFalse();
    }

    [Fact]
    public async Task With_an_app_its_token_is_sent_and_renewed_once_when_it_is_refused()
    {
        var credentials = new CountingCredentials();
        using var client = new ConnectorClient(new Uri(_service.Url), credentials, new HttpClient(), disposeHttpClient: true);
        _service.Answer = (call, _) => call.Headers.Authorization == "Bearer token-1" ? (401, "") : (200, """{"id":"1"}""");

#if OFFICIAL_BOT_SDK
        // The official client leaves the second try to its caller.
        await Should.ThrowAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync(Message));
        _service.Calls.First().Headers.Authorization.ToString().ShouldBe("Bearer token-1");
#else
        await client.Conversations.SendToConversationAsync(Message);
        _service.Calls.Select(call => call.Headers.Authorization.ToString()).ShouldBe(["Bearer token-1", "Bearer token-2"]);

        _service.Answer = (_, _) => (401, "");
        await Should.ThrowAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync(Message));
        _service.Calls.Count.ShouldBe(4);
#endif
    }

    private sealed class CountingCredentials : AppCredentials, IAuthenticator
    {
        private int _token = 1;

        public CountingCredentials()
            : base(null, null, null, "scope") => MicrosoftAppId = "app";

        Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) => Next(forceRefresh);

        protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => this);

        private Task<AuthenticatorResult> Next(bool forceRefresh)
        {
            if (forceRefresh) _token++;
            return Task.FromResult(new AuthenticatorResult { AccessToken = $"token-{_token}", ExpiresOn = DateTimeOffset.MaxValue });
        }
    }

    private sealed class CountingHandler : DelegatingHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
