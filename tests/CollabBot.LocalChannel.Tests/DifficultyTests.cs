using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace CollabBot.LocalChannel.Tests;

/// <summary>Each switch of the panel « Difficultés » causes its fault.</summary>
public sealed class DifficultyTests : IAsyncLifetime
{
    private readonly ChannelUnderTest channel = new();

    public ValueTask InitializeAsync() => channel.InitializeAsync();

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    [Theory]
    [InlineData("throttled", HttpStatusCode.TooManyRequests)]
    [InlineData("conflicting", HttpStatusCode.PreconditionFailed)]
    [InlineData("failing", HttpStatusCode.ServiceUnavailable)]
    public async Task Every_second_message_is_refused_until_the_switch_is_turned_off(string difficulty, HttpStatusCode refusal)
    {
        await SetAsync(difficulty);

        (await SendAsync()).ShouldBe([refusal, HttpStatusCode.Created, refusal, HttpStatusCode.Created]);

        await SetAsync(difficulty, on: false);
        (await SendAsync()).ShouldAllBe(status => status == HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_refusal_with_status_429_has_a_retry_after_header_of_one_second()
    {
        await SetAsync("throttled");
        using var response = await channel.Http.PostAsync(
            $"_connector/v3/conversations/{ChannelUnderTest.Escape(DemoTeam.ChannelId)}/activities",
            new StringContent("{}"));
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("missing", HttpStatusCode.NotFound)]
    [InlineData("forbidden", HttpStatusCode.Forbidden)]
    public async Task Every_message_is_refused_while_the_conversation_is_missing_or_forbidden(string difficulty, HttpStatusCode refusal)
    {
        await SetAsync(difficulty);
        (await SendAsync()).ShouldAllBe(status => status == refusal);
    }

    [Fact]
    public async Task A_message_reaches_the_bot_twice_with_the_same_id_and_is_shown_once()
    {
        await SetAsync("duplicated");
        await channel.SayAsync("thu", "aide");

        channel.Received.Count.ShouldBe(2);
        channel.Received.Select(activity => (string?)activity["id"]).Distinct().ShouldHaveSingleItem();
        (await channel.SeenByAsync("thu")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Of_two_messages_the_second_reaches_the_bot_first()
    {
        var arrived = new ConcurrentQueue<string?>();
        channel.Bot = activity =>
        {
            if ((string?)activity["type"] == "message") arrived.Enqueue((string?)activity["text"]);
            return Task.FromResult(Results.Ok());
        };
        await channel.AskAsync("open", new { person = "thu", conversation = DemoTeam.ChannelId });
        await SetAsync("reordered");

        var first = channel.SayAsync("thu", "un");
        while (!(await channel.SeenByAsync("thu")).Any()) await Task.Yield();
        await Task.WhenAll(first, channel.SayAsync("thu", "deux"));

        arrived.ShouldBe(["<at>CollabBot</at> deux\n", "<at>CollabBot</at> un\n"]);
    }

    [Fact]
    public async Task A_slow_channel_delays_calls_to_the_connector()
    {
        await SetAsync("slow");
        var watch = Stopwatch.StartNew();
        await channel.ConnectAsync(HttpMethod.Get, $"conversations/{ChannelUnderTest.Escape(DemoTeam.ChannelId)}/members");
        watch.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task An_unknown_difficulty_is_refused()
    {
        var (status, _) = await channel.AskAsync(
            "difficulties",
            new { person = "thu", conversation = DemoTeam.ChannelId, name = "rude", on = true });
        status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private Task SetAsync(string name, bool on = true) =>
        channel.AskAsync("difficulties", new { person = "thu", conversation = DemoTeam.ChannelId, name, on });

    private async Task<List<HttpStatusCode>> SendAsync()
    {
        List<HttpStatusCode> statuses = [];
        for (var i = 0; i < 4; i++)
        {
            statuses.Add((await channel.ConnectAsync(
                HttpMethod.Post,
                $"conversations/{ChannelUnderTest.Escape(DemoTeam.ChannelId)}/activities",
                new { type = "message", text = "x" })).Status);
        }

        return statuses;
    }
}
