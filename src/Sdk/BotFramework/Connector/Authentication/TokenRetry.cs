using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks the login service again where waiting helps: throttling, its own failures, no connection.</summary>
internal static partial class TokenRetry
{
    private const int Attempts = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    public static async Task<AuthenticatorResult> RunAsync(Func<Task<AuthenticationResult>> ask, ILogger? logger)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await ask().ConfigureAwait(false);
                return new AuthenticatorResult { AccessToken = answer.AccessToken, ExpiresOn = answer.ExpiresOn };
            }
            catch (Exception failure) when (attempt < Attempts && WaitAfter(failure, attempt) is { } wait)
            {
                if (logger is not null) LogRetry(logger, attempt, wait.TotalSeconds, (failure as MsalException)?.ErrorCode ?? failure.GetType().Name);
                await Task.Delay(wait).ConfigureAwait(false);
            }
        }
    }

    private static TimeSpan? WaitAfter(Exception failure, int attempt)
    {
        TimeSpan? asked = null;
        switch (failure)
        {
            case MsalServiceException { StatusCode: (int)HttpStatusCode.TooManyRequests or >= 500 } service:
                asked = service.Headers?.RetryAfter?.Delta;
                break;
            case HttpRequestException or TaskCanceledException:
                break;
            default:
                return null;
        }

        var wait = asked ?? TimeSpan.FromSeconds(attempt);
        return wait < LongestWait ? wait : LongestWait;
    }

    [LoggerMessage(Level = Microsoft.Extensions.Logging.LogLevel.Warning, Message = "No token at attempt {Attempt}, waiting {Seconds} s: {Code}")]
    private static partial void LogRetry(ILogger logger, int attempt, double seconds, string code);
}
