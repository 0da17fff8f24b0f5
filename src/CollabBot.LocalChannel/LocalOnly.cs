using System.Net;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Http;

namespace CollabBot.LocalChannel;

/// <summary>Endpoint filters that decide which callers the local channel answers; all others get 403.</summary>
internal static class LocalOnly
{
    /// <summary>Requires a loopback peer address and a loopback host name; the check of the name stops DNS rebinding.</summary>
    public static ValueTask<object?> ThisMachineAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var fromHere = http.Connection.RemoteIpAddress is { } peer && IPAddress.IsLoopback(peer);
        // These headers mean that a proxy or tunnel on this machine forwards a request from another machine.
        var forwarded = http.Request.Headers.ContainsKey("Forwarded")
            || http.Request.Headers.ContainsKey("X-Forwarded-For")
            || http.Request.Headers.ContainsKey("X-Forwarded-Host");
        return fromHere && !forwarded && IsLoopbackName(http.Request.Host.Host)
            ? next(context)
            : Refuse("OnlyLocal", "The local channel answers only this machine, under the name localhost.");
    }

    /// <summary>
    /// Refuses browsers, which send Origin or Sec-Fetch-Site. Only the bot calls the connector, so a web site cannot post as the bot.
    /// </summary>
    public static ValueTask<object?> NoBrowserAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Request.Headers;
        return headers.Origin.Count == 0 && !headers.ContainsKey("Sec-Fetch-Site")
            ? next(context)
            : Refuse("NotABrowser", "The connector's routes are for the bot.");
    }

    /// <summary>
    /// Refuses cross-origin requests. A request other than GET must also prove its origin by <c>Sec-Fetch-Site</c> or <c>Origin</c>.
    /// </summary>
    public static ValueTask<object?> SameOriginAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        var own = $"{request.Scheme}://{request.Host.Value}";
        var foreign = (site.Length > 0 && site is not ("same-origin" or "none"))
            || (origin.Length > 0 && !origin.Equals(own, StringComparison.OrdinalIgnoreCase));
        var proven = HttpMethods.IsGet(request.Method) || site == "same-origin" || origin.Length > 0;
        return !foreign && proven
            ? next(context)
            : Refuse("NotSameOrigin", "Only the page of the local channel may ask this.");
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static ValueTask<object?> Refuse(string code, string message) =>
        ValueTask.FromResult<object?>(ChannelError.Result(StatusCodes.Status403Forbidden, code, message));
}
