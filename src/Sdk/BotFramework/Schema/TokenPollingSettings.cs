using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How a client asks again for a token.</summary>
public class TokenPollingSettings
{
    /// <summary>Makes an empty instance.</summary>
    public TokenPollingSettings()
    {
    }

    /// <summary>Milliseconds until it gives up.</summary>
    [JsonPropertyName("timeout")]
    public int Timeout { get; set; }

    /// <summary>Milliseconds between two questions.</summary>
    [JsonPropertyName("interval")]
    public int Interval { get; set; }
}
