using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace CollabBot.LocalChannel.Wire;

/// <summary>Sends activities to the bot's messaging endpoint (<c>/api/messages</c>) over HTTP, as any channel does.</summary>
internal sealed partial class BotClient(IHttpClientFactory clients, Difficulties difficulties, ILogger<BotClient> logger)
{
    public const string ClientName = "CollabBot.LocalChannel";

    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(2);
    private TaskCompletionSource? held;

    public async Task<BotAnswer> SendAsync(JsonObject activity, Uri here, CancellationToken cancellation)
    {
        await LetAnotherPassAsync(activity, cancellation);
        try
        {
            if (!difficulties.Is(Difficulties.Duplicated))
                return await BringAsync(activity, here, cancellation);
            // As after a time-out: the same activity again, while the bot may still be processing the first.
            var (first, second) = (
                BringAsync(activity, here, cancellation),
                BringAsync(activity.DeepClone().AsObject(), here, cancellation));
            await Task.WhenAll(first, second);
            return await first;
        }
        finally
        {
            if (difficulties.Is(Difficulties.Reordered) && (string?)activity["type"] != "message")
                Interlocked.Exchange(ref held, null)?.TrySetResult();
        }
    }

    /// <summary>Difficulty "reordered": the first of two messages waits until the second has been sent, or at most two seconds.</summary>
    private async Task LetAnotherPassAsync(JsonObject activity, CancellationToken cancellation)
    {
        if (!difficulties.Is(Difficulties.Reordered) || (string?)activity["type"] != "message")
            return;
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Interlocked.CompareExchange(ref held, mine, null) is { } waiting)
        {
            // This message is sent at once; the waiting one follows after a pause, so that this one arrives first.
            _ = ReleaseAsync(waiting);
            return;
        }

        await Task.WhenAny(mine.Task, Task.Delay(LongestHold, cancellation));
        Interlocked.CompareExchange(ref held, null, mine);
    }

    private static async Task ReleaseAsync(TaskCompletionSource waiting)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        waiting.TrySetResult();
    }

    private async Task<BotAnswer> BringAsync(JsonObject activity, Uri here, CancellationToken cancellation)
    {
        var type = (string?)activity["type"] ?? "";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(here, "api/messages"))
        {
            Content = new StringContent(activity.ToJsonString(Json.Options), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("x-ms-conversation-id", (string?)activity["conversation"]?["id"]);
        request.Headers.TryAddWithoutValidation("x-ms-tenant-id", DemoTeam.TenantId);
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, cancellation);
            var answer = new BotAnswer((int)response.StatusCode, Parse(await response.Content.ReadAsStringAsync(cancellation)));
            if (!answer.Accepted)
                LogRefused(logger, type, answer.Status);
            return answer;
        }
        catch (HttpRequestException failure)
        {
            LogUnreachable(logger, type, failure);
            return BotAnswer.Unreachable;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            LogLate(logger, type);
            return BotAnswer.Late;
        }
    }

    private static JsonElement? Parse(string body)
    {
        if (string.IsNullOrWhiteSpace(body))
            return null;
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The bot answered {Status} to an activity of type {Type}")]
    private static partial void LogRefused(ILogger logger, string type, int status);

    [LoggerMessage(LogLevel.Warning, "The bot could not be reached with an activity of type {Type}")]
    private static partial void LogUnreachable(ILogger logger, string type, Exception failure);

    [LoggerMessage(LogLevel.Warning, "The bot did not answer an activity of type {Type} in time")]
    private static partial void LogLate(ILogger logger, string type);
}

/// <summary>The bot's HTTP answer to an activity.</summary>
/// <param name="Status">HTTP status; 504 after a time-out, 502 if the bot could not be reached.</param>
/// <param name="Body">The JSON body; null if there was none.</param>
internal sealed record BotAnswer(int Status, JsonElement? Body)
{
    public static BotAnswer Late { get; } = new(504, null);

    public static BotAnswer Unreachable { get; } = new(502, null);

    public bool Accepted => Status is >= 200 and < 300;
}
