using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>A call that reached the connector, whatever became of it.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path under <c>/v3/conversations</c>.</param>
/// <param name="Body">What was sent.</param>
/// <param name="Status">What it was answered; nothing where the line was cut.</param>
/// <param name="Authorization">The header of that name.</param>
internal sealed record ConnectorCall(string Method, string Path, JsonObject? Body, int? Status, string? Authorization = null)
{
    /// <summary>When it came.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>A file that was put into a person's storage.</summary>
internal sealed record UploadedFile(string Id, byte[] Content, string ContentRange, string Authorization);

/// <summary>What goes wrong with a call.</summary>
/// <param name="Status">The answer; nothing cuts the line.</param>
/// <param name="Code">The channel's error code.</param>
/// <param name="RetryAfter">Seconds it asks to wait.</param>
internal sealed record Fault(int? Status, string Code = "ServiceError", int? RetryAfter = null)
{
    /// <summary>Where an answer of 3xx sends the caller.</summary>
    public string? Location { get; init; }

    public static readonly Fault ServerError = new(500);
    public static readonly Fault Unavailable = new(503);
    public static readonly Fault Forbidden = new(403, "BotNotInConversationRoster");
    public static readonly Fault NotFound = new(404, "ConversationNotFound");
    public static readonly Fault LineCut = new((int?)null);

    public static Fault Throttled(int seconds) => new(429, "Throttled", seconds);
}
