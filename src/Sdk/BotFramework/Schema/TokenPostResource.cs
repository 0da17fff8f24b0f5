using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a token can be posted to.</summary>
public class TokenPostResource
{
    /// <summary>Makes an empty instance.</summary>
    public TokenPostResource()
    {
    }

    /// <summary>The address.</summary>
    [JsonPropertyName("sasUrl")]
    public string? SasUrl { get; set; }
}
