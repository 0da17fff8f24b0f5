using System.Net;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Http;

namespace CollabBot.LocalChannel;

/// <summary>Who may talk to the local channel at all.</summary>
internal static class LocalOnly
{
    /// <summary>The peer is this machine, and says so by name: another site's name that resolves to it (DNS rebinding) is refused.</summary>
    public static ValueTask<object?> ThisMachineAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var fromHere = http.Connection.RemoteIpAddress is { } peer && IPAddress.IsLoopback(peer);
        // A tunnel or proxy on this machine speaks for someone elsewhere.
        var forwarded = http.Request.Headers.ContainsKey("Forwarded")
            || http.Request.Headers.ContainsKey("X-Forwarded-For")
            || http.Request.Headers.ContainsKey("X-Forwarded-Host");
        return fromHere && !forwarded && IsLoopbackName(http.Request.Host.Host)
            ? next(context)
            : Refuse("OnlyLocal", "The local channel answers only this machine, under the name localhost.");
    }

    /// <summary>The connector is called by the bot, never by a page: no site that is open in a browser can post as the bot.</summary>
    public static ValueTask<object?> NoBrowserAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Request.Headers;
        return headers.Origin.Count == 0 && !headers.ContainsKey("Sec-Fetch-Site")
            ? next(context)
            : Refuse("NotABrowser", "The connector's routes are for the bot.");
    }

    /// <summary>What changes something comes from our own page.</summary>
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
