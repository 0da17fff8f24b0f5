using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token of a user.</summary>
public class TokenResponse
{
    /// <summary>Makes an empty instance.</summary>
    public TokenResponse()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="token">The token.</param>
    /// <param name="expiration">When it ends, as an ISO 8601 time.</param>
    public TokenResponse(
        string? channelId = null,
        string? connectionName = null,
        string? token = null,
        string? expiration = null)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>Id of the channel.</summary>
    [JsonPropertyName("channelId")]
    public string? ChannelId { get; set; }

    /// <summary>Name of the OAuth connection.</summary>
    [JsonPropertyName("connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>The token.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>When it ends, as an ISO 8601 time.</summary>
    [JsonPropertyName("expiration")]
    public string? Expiration { get; set; }

    /// <summary>Fields of the wire that have no member here, kept so that a round trip loses nothing.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra { get; set; }
}
