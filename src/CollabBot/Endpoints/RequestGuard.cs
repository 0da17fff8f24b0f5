using System.Net;
using CollabBot.Settings;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CollabBot.Endpoints;

/// <summary>Why a request is refused: the HTTP status, and words for the log that contain no data of the caller.</summary>
internal sealed record Refused(int Status, string Why);

/// <summary>
/// Our own rules before the SDK's token checks: which requests need no token, which token issuers are known, how large and how deep a body
/// may be, and which tenants and service hosts are allowed. Nothing of the body is used for anything else before all of these checks and
/// the token check have passed.
/// </summary>
internal static class RequestGuard
{
    public const int MaxBytes = 256 * 1024;

    /// <summary>Checks a request and leaves its body ready to be read again.</summary>
    /// <returns>Why it is refused; null if it is accepted.</returns>
    public static async Task<Refused?> RefuseAsync(HttpContext http, BotSettings settings)
    {
        if (!HttpMethods.IsPost(http.Request.Method)) return new Refused(StatusCodes.Status405MethodNotAllowed, "the method is not POST");
        if (WhyNot(http, settings) is { } why) return new Refused(StatusCodes.Status401Unauthorized, why);

        var body = await ReadAsync(http);
        if (body is null) return new Refused(StatusCodes.Status413PayloadTooLarge, "the body is too large");
        if (Envelope.TryRead(body) is not { } envelope) return new Refused(StatusCodes.Status400BadRequest, "the body is no activity");
        if (!settings.AllowsTenant(envelope.Tenant)) return new Refused(StatusCodes.Status403Forbidden, "the tenant is not one of ours");
        if (!settings.AllowsService(envelope.ServiceUrl))
            return new Refused(StatusCodes.Status403Forbidden, "the service address is not one of the channel's");

        http.Request.Body = new MemoryStream(body, writable: false);
        return null;
    }

    /// <summary>
    /// With a registration every caller needs a token of an issuer we know, which the SDK then checks. Without a registration only
    /// requests from this machine are accepted, in Development. An empty header counts as none, as it does in the SDK.
    /// </summary>
    private static string? WhyNot(HttpContext http, BotSettings settings) => settings.HasCredentials
        ? WhyNotWith(http.Request.Headers.Authorization, settings)
        : MayComeWithoutToken(http, settings) ? null : "there are no credentials, and the caller is not this machine in Development";

    /// <summary>
    /// Reads the issuer that the token claims, before any key is looked up. Tokens made with the bot's own credentials, which the Bot
    /// Framework Emulator sends, are refused.
    /// </summary>
    private static string? WhyNotWith(string? header, BotSettings settings)
    {
        if (header?.Split(' ') is not ["Bearer", { Length: > 0 } text]) return "there is no bearer token";
        try
        {
            return settings.TokenIssuer == new JsonWebToken(text).Issuer ? null : "the issuer of the token is unknown";
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or SecurityTokenException)
        {
            return "the token cannot be read";
        }
    }

    private static bool MayComeWithoutToken(HttpContext http, BotSettings settings) =>
        settings.IsDevelopment
        && http.Connection.RemoteIpAddress is { } peer
        && IPAddress.IsLoopback(peer)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For")
        && !http.Request.Headers.ContainsKey("Forwarded")
        && !IsBrowser(http.Request.Headers);

    /// <summary>Whether a browser page sent the request: pages can reach addresses of this machine, and the channel is no page.</summary>
    private static bool IsBrowser(IHeaderDictionary headers) => headers.ContainsKey("Origin") || headers.ContainsKey("Sec-Fetch-Site");

    private static async Task<byte[]?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MaxBytes) return null;

        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
        {
            if (kept.Length + read > MaxBytes) return null;
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }
}
