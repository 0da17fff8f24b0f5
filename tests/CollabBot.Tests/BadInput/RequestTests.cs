using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.BadInput;

/// <summary>A malformed HTTP request or activity is answered with an HTTP status, without an error in the log.</summary>
[Trait("promise", "a malformed request is refused without an exception")]
public sealed class RequestTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    [InlineData("""{"text":"aide"}""")]
    [InlineData("""{"type":"","text":"aide"}""")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":5}""")]
    public async Task Malformed_json_and_a_missing_type_get_status_400(string body)
    {
        await using var bot = await BotUnderTest.StartAsync();

        (await bot.Team.PostTextAsync(body)).Status.ShouldBe(400);

        bot.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Json_with_5000_levels_gets_status_400()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var deep = string.Concat(Enumerable.Repeat("[", 5000)) + string.Concat(Enumerable.Repeat("]", 5000));

        (await bot.Team.PostTextAsync($$"""{"type":"message","value":{{deep}}}""")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_body_over_256_kb_gets_status_413_and_one_just_below_is_accepted()
    {
        await using var scene = await Scene.EmptyAsync();
        var message = scene.Partner.Message("aide");
        message["channelData"]!["padding"] = new string('x', 255 * 1024 - message.ToJsonString().Length);
        (await scene.Bot.Team.PostAsync(message)).Status.ShouldBe(200);

        message["channelData"]!["padding"] = new string('x', 256 * 1024);
        (await scene.Bot.Team.PostAsync(message)).Status.ShouldBe(413);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Methods_other_than_POST_get_status_405(string method)
    {
        await using var bot = await BotUnderTest.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(bot.Address, "/api/messages"));

        using var response = await http.SendAsync(request);

        ((int)response.StatusCode).ShouldBe(405);
    }

    [Theory]
    [InlineData("no/such")]
    [InlineData("config/fetch")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("signin/verifyState")]
    public async Task An_unknown_invoke_gets_status_501(string name)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Partner.InvokesAsync(name, new JsonObject())).Status.ShouldBe(501);

        scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    [Trait("promise", "every message gets an answer in words and no stack trace")]
    [Theory]
    [InlineData("adaptiveCard/action", null)]
    [InlineData("adaptiveCard/action", "{}")]
    [InlineData("adaptiveCard/action", "[1]")]
    [InlineData("task/fetch", null)]
    [InlineData("task/fetch", """{"data":"text"}""")]
    [InlineData("task/submit", """{"data":[1,2]}""")]
    [InlineData("task/submit", """{"data":{"act":"name","statement":{"nested":true},"direction":7}}""")]
    public async Task An_invoke_with_a_malformed_value_causes_no_server_error_and_changes_nothing(string name, string? value)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var before = await scene.StateAsync();

        var answer = await scene.Partner.InvokesAsync(name, value is null ? null : JsonNode.Parse(value));

        answer.Status.ShouldBeInRange(200, 499);
        scene.Bot.Log.Errors.ShouldBeEmpty();
        (await scene.StateAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("conversationUpdate")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    public async Task Other_activity_types_get_status_200_and_change_nothing(string type)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Partner.SeesCardAsync("quel changement significatif");
        var before = await scene.StateAsync();
        var posts = scene.Bot.Connector.Posts.Count;

        (await scene.Bot.Team.PostAsync(scene.Partner.Envelope(type, "1763811111111", null))).Status.ShouldBe(200);

        (await scene.StateAsync()).ShouldBe(before);
        scene.Bot.Connector.Posts.Count.ShouldBe(posts);
        scene.Bot.Log.Errors.ShouldBeEmpty();
    }
}
