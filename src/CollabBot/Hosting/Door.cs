using System.Net;
using System.Text.Json;

namespace CollabBot.Hosting;

/// <summary>
/// Our own rules before the SDK's token checks: how large and how deep a body may be, who may come without a token, which tenants and which service hosts there are. Nothing of
/// the body is used for anything else before all of them and the token have passed.
/// </summary>
internal static class Door
{
    public const int MostBytes = 256 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 100, AllowDuplicateProperties = false };

    /// <summary>Checks a request and leaves its body ready to be read again.</summary>
    /// <returns>The status to refuse with, or nothing.</returns>
    public static async Task<int?> RefuseAsync(HttpContext http, BotSettings settings)
    {
        if (!HttpMethods.IsPost(http.Request.Method)) return StatusCodes.Status405MethodNotAllowed;
        if (!MayCome(http, settings)) return StatusCodes.Status401Unauthorized;

        var body = await ReadAsync(http);
        if (body is null) return StatusCodes.Status413PayloadTooLarge;

        var refusal = Inspect(body, settings);
        http.Request.Body = new MemoryStream(body, writable: false);
        return refusal;
    }

    /// <summary>
    /// With a registration every caller brings a token, which the SDK then checks. Without one nobody is served but Development's own machine; a header alone changes
    /// nothing, because the SDK takes an empty one for none.
    /// </summary>
    private static bool MayCome(HttpContext http, BotSettings settings) => settings.HasCredentials
        ? !string.IsNullOrWhiteSpace(http.Request.Headers.Authorization)
        : MayComeWithoutToken(http, settings);

    private static bool MayComeWithoutToken(HttpContext http, BotSettings settings) =>
        settings.IsDevelopment
        && http.Connection.RemoteIpAddress is { } peer
        && IPAddress.IsLoopback(peer)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For")
        && !http.Request.Headers.ContainsKey("Forwarded")
        && !IsBrowser(http.Request.Headers);

    /// <summary>A page that is open in somebody's browser can reach this machine's own address; the channel is never a page.</summary>
    private static bool IsBrowser(IHeaderDictionary headers) => headers.ContainsKey("Origin") || headers.ContainsKey("Sec-Fetch-Site");

    private static async Task<byte[]?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes) return null;

        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
        {
            if (kept.Length + read > MostBytes) return null;
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    private static int? Inspect(byte[] body, BotSettings settings)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            var activity = document.RootElement;
            if (activity.ValueKind != JsonValueKind.Object || Text(activity, "type") is null or "") return StatusCodes.Status400BadRequest;

            var tenant = Text(activity, "conversation", "tenantId") ?? Text(activity, "channelData", "tenant", "id");
            return settings.AllowsTenant(tenant) && settings.AllowsService(Text(activity, "serviceUrl")) ? null : StatusCodes.Status403Forbidden;
        }
        catch (JsonException)
        {
            return StatusCodes.Status400BadRequest;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in an escape: valid JSON to the parser, but no text.
            return StatusCodes.Status400BadRequest;
        }
    }

    private static string? Text(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
