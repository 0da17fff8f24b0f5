using System.Text;
using System.Text.Json;
using CollabBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CollabBot.Benchmarks;

/// <summary>
/// Plays the connector of Teams for all measured programs: it accepts every message, keeps none, and knows who is a member of which team.
/// </summary>
internal sealed class ConnectorSink : IAsyncDisposable
{
    private const string Root = "/v3/conversations";

    private readonly WebApplication app;
    private readonly Crowd crowd;
    private long lastId = 1_763_900_000_000;
    private long calls;
    private long privateMessages;
    private long lastCallAt = Environment.TickCount64;

    private ConnectorSink(Crowd crowd)
    {
        this.crowd = crowd;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(TakeAsync);
    }

    public string ServiceUrl => app.Urls.First() + "/";

    /// <summary>The number of calls until now.</summary>
    public long Calls => Interlocked.Read(ref calls);

    /// <summary>The number of messages to private chats until now.</summary>
    public long PrivateMessages => Interlocked.Read(ref privateMessages);

    public static async Task<ConnectorSink> StartAsync(Crowd crowd)
    {
        var sink = new ConnectorSink(crowd);
        await sink.app.StartAsync();
        return sink;
    }

    /// <summary>Waits until <paramref name="count"/> private messages have come.</summary>
    public async Task WaitForAsync(long count)
    {
        var end = Environment.TickCount64 + 60_000;
        while (PrivateMessages < count)
        {
            if (Environment.TickCount64 > end) throw new TimeoutException($"{count - PrivateMessages} private messages did not come.");
            await Task.Delay(2);
        }
    }

    /// <summary>Waits until no call has arrived for longer than a live card waits for its rate limit, which is four seconds.</summary>
    public async Task SettleAsync()
    {
        var end = Environment.TickCount64 + 15_000;
        while (Environment.TickCount64 < end && Environment.TickCount64 - Interlocked.Read(ref lastCallAt) < 4_500) await Task.Delay(50);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext http)
    {
        Interlocked.Increment(ref calls);
        Interlocked.Exchange(ref lastCallAt, Environment.TickCount64);
        var path = http.Request.Path.Value ?? "";
        if (HttpMethods.IsGet(http.Request.Method))
        {
            await TellAsync(http, path);
            return;
        }

        if (path == Root)
        {
            await CreateAsync(http);
            return;
        }

        if (path.StartsWith(Root + "/a:", StringComparison.Ordinal)) Interlocked.Increment(ref privateMessages);
        while (true)
        {
            var read = await http.Request.BodyReader.ReadAsync();
            http.Request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted) break;
        }

        await WriteAsync(http, $$"""{"id":"{{Interlocked.Increment(ref lastId)}}"}""");
    }

    /// <summary>Opens a thread in a channel, or a private chat.</summary>
    private async Task CreateAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        var id = Interlocked.Increment(ref lastId);
        var conversation = body.RootElement.GetProperty("channelData").TryGetProperty("channel", out var channel)
            ? $"{channel.GetProperty("id").GetString()};messageid={id}"
            : Team.PrivateChatOf(body.RootElement.GetProperty("members")[0].GetProperty("id").GetString()!);
        await WriteAsync(http, $$"""{"id":"{{conversation}}","activityId":"{{id}}"}""");
    }

    private async Task TellAsync(HttpContext http, string path)
    {
        // /v3/conversations/CONVERSATION/members/PERSON or /v3/conversations/CONVERSATION/pagedmembers
        var parts = path.Split('/');
        var found = parts is [_, _, _, var conversation, "members", var person]
            ? Crowd.Member(conversation, person)
            : crowd.Members(parts[3]);
        if (found is null) http.Response.StatusCode = 404;
        await WriteAsync(http, found ?? """{"error":{"code":"MemberNotFoundInConversation","message":"no member"}}""");
    }

    private static Task WriteAsync(HttpContext http, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = bytes.Length;
        return http.Response.Body.WriteAsync(bytes).AsTask();
    }
}
