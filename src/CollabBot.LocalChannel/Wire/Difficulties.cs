using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CollabBot.LocalChannel.Wire;

/// <summary>
/// Faults of the channel that can be switched on, one by one. Of the transient errors (429, 412, 503), every second call with the same
/// method and path gets one, so a retry succeeds.
/// </summary>
internal sealed class Difficulties
{
    public const string Slow = "slow";
    public const string Throttled = "throttled";
    public const string Conflicting = "conflicting";
    public const string Failing = "failing";
    public const string Missing = "missing";
    public const string Forbidden = "forbidden";
    public const string Duplicated = "duplicated";
    public const string Reordered = "reordered";

    /// <summary>A fault of the page, not of the channel: the page plays a client without <c>Action.Execute</c>.</summary>
    public const string OldClient = "oldClient";

    public static readonly IReadOnlyList<string> All =
        [Slow, Throttled, Conflicting, Failing, Missing, Forbidden, Duplicated, Reordered, OldClient];

    private static readonly TimeSpan Slowness = TimeSpan.FromSeconds(3);
    private readonly ConcurrentDictionary<string, bool> on = [];
    private readonly ConcurrentDictionary<string, int> calls = [];

    public bool Is(string name) => on.ContainsKey(name);

    public void Set(string name, bool on)
    {
        if (on)
            this.on[name] = true;
        else
            this.on.TryRemove(name, out _);
        calls.Clear();
    }

    /// <summary>Endpoint filter for the connector's routes, except those for files: delays a call or answers it with an error.</summary>
    public async ValueTask<object?> BeforeConnectorAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (Is(Slow))
            await Task.Delay(Slowness, http.RequestAborted);
        return Refusal(http) ?? await next(context);
    }

    private IResult? Refusal(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (!path.Contains("/v3/conversations", StringComparison.Ordinal))
            return null;
        if (Is(Missing))
            return ChannelError.ConversationNotFound;
        if (Is(Forbidden))
            return ChannelError.NotInRoster;
        var status = Is(Throttled) ? 429 : Is(Conflicting) ? 412 : Is(Failing) ? 503 : 0;
        if (status == 0 || HttpMethods.IsGet(http.Request.Method)
            || calls.AddOrUpdate(http.Request.Method + path, 1, (_, count) => count + 1) % 2 == 0)
            return null;
        if (status == 429)
            http.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
        return status switch
        {
            429 => ChannelError.Result(status, "Throttled", "Too many requests; try again after the time that is said."),
            412 => ChannelError.Result(status, "PreconditionFailed", "Somebody else is changing this conversation."),
            _ => ChannelError.Result(status, "ServiceError", "The service is not available at the moment."),
        };
    }
}
