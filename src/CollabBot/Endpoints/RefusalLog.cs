using Microsoft.AspNetCore.Http.Features;

namespace CollabBot.Endpoints;

/// <summary>Logs each refused request in one line that contains no data of the caller.</summary>
internal static partial class RefusalLog
{
    [LoggerMessage(10, LogLevel.Warning, "Refused with {Status}: {Why}")]
    public static partial void Refused(ILogger logger, int status, string why);

    [LoggerMessage(11, LogLevel.Error, "An incoming activity could not be processed")]
    public static partial void Failed(ILogger logger, Exception fault);
}

/// <summary>
/// Requests that are so malformed that the server answers them itself, before the request guard: a header too large, a line that is not
/// HTTP. The server's own log would quote them.
/// </summary>
internal sealed class UnreadableRequests(ILogger logger) : IObserver<KeyValuePair<string, object?>>
{
    private const string Name = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    public static readonly Predicate<string> Event = name => name == Name;

    public void OnNext(KeyValuePair<string, object?> value)
    {
        // The body of a refused request is not read to its end, which the server may report as a broken request: it is logged already.
        if (value.Key != Name
            || value.Value is not IFeatureCollection features
            || features.Get<IHttpResponseFeature>()?.HasStarted == true)
        {
            return;
        }

        var status = (features.Get<IBadRequestExceptionFeature>()?.Error as BadHttpRequestException)?.StatusCode
            ?? StatusCodes.Status400BadRequest;
        RefusalLog.Refused(logger, status, "the request cannot be read");
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
