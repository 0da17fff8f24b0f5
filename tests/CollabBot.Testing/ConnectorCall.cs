using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>A call that reached the connector, whether it was answered or failed.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path under <c>/v3/conversations</c>.</param>
/// <param name="Body">The JSON body; null for a GET.</param>
/// <param name="Status">HTTP status of the answer; null if the connection was aborted.</param>
/// <param name="Authorization">The <c>Authorization</c> header.</param>
internal sealed record ConnectorCall(string Method, string Path, JsonObject? Body, int? Status, string? Authorization = null)
{
    /// <summary>When the call arrived, by the connector's clock.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>A file that was uploaded to a person's storage.</summary>
internal sealed record UploadedFile(string Id, byte[] Content, string ContentRange, string Authorization);

/// <summary>How a call to the connector fails.</summary>
/// <param name="Status">HTTP status of the answer; null aborts the connection.</param>
/// <param name="Code">The channel's error code.</param>
/// <param name="RetryAfter">Value of the <c>Retry-After</c> header, in seconds; null sends no such header.</param>
internal sealed record Fault(int? Status, string Code = "ServiceError", int? RetryAfter = null)
{
    /// <summary>The <c>Location</c> header, for a redirect.</summary>
    public string? Location { get; init; }

    public static readonly Fault ServerError = new(500);
    public static readonly Fault Unavailable = new(503);
    public static readonly Fault Forbidden = new(403, "BotNotInConversationRoster");
    public static readonly Fault NotFound = new(404, "ConversationNotFound");
    public static readonly Fault LineCut = new((int?)null);

    public static Fault Throttled(int seconds) => new(429, "Throttled", seconds);
}
