using CollabBot.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace CollabBot.Endpoints;

/// <summary>
/// <c>POST /api/messages</c>: our own rules, then the SDK's token checks and the turn. A refused request leaves one line in the log, and no
/// answer to a fault shows internals.
/// </summary>
internal static class MessagesEndpoint
{
    public static async Task TakeAsync(HttpContext http, BotSettings settings, CloudAdapter adapter, IBot bot, ILogger log)
    {
        if (await RequestGuard.RefuseAsync(http, settings) is { } refused)
        {
            Refuse(http, refused, log);
            return;
        }

        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
            if (WhyNot(http.Response.StatusCode) is { } why) RefusalLog.Refused(log, http.Response.StatusCode, why);
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !http.Response.HasStarted)
        {
            // The pipeline handles faults within a turn; this one happened outside, for example because the database cannot be reached.
            RefusalLog.Failed(log, fault);
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private static void Refuse(HttpContext http, Refused refused, ILogger log)
    {
        http.Response.StatusCode = refused.Status;
        RefusalLog.Refused(log, refused.Status, refused.Why);
    }

    private static string? WhyNot(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "the body is no activity",
        StatusCodes.Status401Unauthorized => "the token did not pass",
        _ => null,
    };
}
