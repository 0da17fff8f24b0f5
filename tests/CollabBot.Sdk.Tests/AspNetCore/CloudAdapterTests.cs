using System.Net;
using CollabBot.Sdk.Tests.Connector;
using CollabBot.Sdk.Tests.Schema;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.AspNetCore;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private FakeConnector _service = null!;

    public async ValueTask InitializeAsync() => _service = await FakeConnector.StartAsync();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private string Json(string type, string more = "\"text\":\"hi\"") => $$"""
        {"type":"{{type}}","id":"17","channelId":"msteams","serviceUrl":"{{_service.Url}}","from":{"id":"29:ada"},"recipient":{"id":"28:bot"},
         "conversation":{"id":"a:1"},{{more}}}
        """;

    private static Task Silent(ITurnContext turn, CancellationToken cancellation) => Task.CompletedTask;

    private static Task Echo(ITurnContext turn, CancellationToken cancellation) => turn.SendActivityAsync("you said " + turn.Activity.Text, cancellationToken: cancellation);

    [Fact]
    public async Task A_message_is_answered_with_an_empty_200_after_its_turn()
    {
        await using var host = await AdapterHost.StartAsync(Echo);

        var response = await host.PostAsync(Json("message"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        var call = _service.Calls.Single();
        call.Line.ShouldBe("POST /emea/v3/conversations/a%3A1/activities/17");
        call.Body.ShouldContain("you said hi");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"text\":\"hi\"}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"message\",\"from\":7}")]
    public async Task What_is_no_activity_is_answered_with_400(string body)
    {
        var turns = 0;
        await using var host = await AdapterHost.StartAsync((_, _) => Task.FromResult(turns++));

        (await host.PostAsync(body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        turns.ShouldBe(0);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        await using var host = await AdapterHost.StartAsync(Silent);

        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");
        (await host.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task With_an_app_a_caller_without_a_token_is_answered_with_401()
    {
        var turns = 0;
        await using var host = await AdapterHost.StartAsync((_, _) => Task.FromResult(turns++), new() { ["MicrosoftAppId"] = "app-1", ["MicrosoftAppPassword"] = "x" });

        (await host.PostAsync(Json("message"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        turns.ShouldBe(0);
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_answered_with_501_and_no_body()
    {
        await using var host = await AdapterHost.StartAsync(Silent);

        var response = await host.PostAsync(Json("invoke", "\"name\":\"x/y\""));

        response.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invokes_answer_is_its_status_and_its_body_alone()
    {
        await using var host = await AdapterHost.StartAsync((turn, cancellation) => turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 409, Body = new Dictionary<string, string> { ["why"] = "« trop tard »" } } }, cancellation));

        var response = await host.PostAsync(Json("invoke", "\"name\":\"x/y\""));

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        Wire.ShouldBeTheSameJson(await response.Content.ReadAsStringAsync(), """{"why":"« trop tard »"}""");
        _service.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_caller_who_expects_replies_gets_all_of_them_in_the_response()
    {
        await using var host = await AdapterHost.StartAsync(async (turn, cancellation) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: cancellation);
            await turn.SendActivityAsync("two", cancellationToken: cancellation);
        });

        var response = await host.PostAsync(Json("message", "\"deliveryMode\":\"expectReplies\""));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = System.Text.Json.Nodes.JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        body.Select(field => field.Key).ShouldBe(["activities"]);
        body["activities"]!.AsArray().Select(activity => activity!["text"]!.GetValue<string>()).ShouldBe(["one", "two"]);
        _service.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_error_of_the_bot_is_a_500_unless_somebody_takes_care_of_it()
    {
        await using var host = await AdapterHost.StartAsync((_, _) => throw new InvalidOperationException("broken"));
        (await host.PostAsync(Json("message"))).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        Exception? seen = null;
        host.Adapter.OnTurnError = (_, error) =>
        {
            seen = error;
            return Task.CompletedTask;
        };

        (await host.PostAsync(Json("message"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        seen!.Message.ShouldBe("broken");
    }

#if !OFFICIAL_BOT_SDK
    [Fact]
    public async Task An_access_that_the_bot_is_denied_is_no_refusal_of_the_caller()
    {
        await using var host = await AdapterHost.StartAsync((_, _) => throw new UnauthorizedAccessException("a file"));

        (await host.PostAsync(Json("message"))).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
    }
#endif

#if !OFFICIAL_BOT_SDK
    public static TheoryData<string> Unreadable => new(
        Convert.ToHexString([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]),
        Convert.ToHexString("{\"type\":\"message\",\"text\":\"\\ud800\"}"u8),
        Convert.ToHexString([.. "{\"type\":\"message\",\"value\":"u8, .. Enumerable.Repeat((byte)'[', 5000)]));

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Broken_characters_and_endless_nesting_are_the_callers_fault(string hex)
    {
        await using var host = await AdapterHost.StartAsync(Silent);

        using var content = new ByteArrayContent(Convert.FromHexString(hex));
        (await host.Http.PostAsync("/api/messages", content)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
#endif

    [Fact]
    public async Task A_byte_order_mark_does_not_matter()
    {
        await using var host = await AdapterHost.StartAsync(Silent);

        using var content = new ByteArrayContent([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Json("message"))]);
        (await host.Http.PostAsync("/api/messages", content)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_caller_id_of_the_wire_is_not_believed()
    {
        string? seen = "nobody looked";
        await using var host = await AdapterHost.StartAsync((turn, _) =>
        {
            seen = turn.Activity.CallerId;
            return Task.CompletedTask;
        });

        await host.PostAsync(Json("message", "\"callerId\":\"urn:botframework:azure\""));

        seen.ShouldBeNull();
    }

    [Fact]
    public async Task Traces_stay_here_and_ids_are_left_to_the_channel()
    {
        await using var host = await AdapterHost.StartAsync(async (turn, cancellation) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Trace) { Name = "t" }, cancellation);
            await turn.SendActivityAsync(new Activity(ActivityTypes.Delay) { Value = 1 }, cancellation);
            var sent = await turn.SendActivityAsync(new Activity(ActivityTypes.Message) { Id = "invented", Text = "x" }, cancellation);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id, Text = "y" }, cancellation);
            await turn.DeleteActivityAsync(sent.Id!, cancellation);
        });

        (await host.PostAsync(Json("message"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        _service.Calls.Select(call => call.Line).ShouldBe(
        [
            "POST /emea/v3/conversations/a%3A1/activities/17",
            "PUT /emea/v3/conversations/a%3A1/activities/made-1",
            "DELETE /emea/v3/conversations/a%3A1/activities/made-1",
        ]);
        _service.Calls[0].Body.ShouldNotContain("invented");
    }
}
