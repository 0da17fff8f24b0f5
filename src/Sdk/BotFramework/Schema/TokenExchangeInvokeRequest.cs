using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Value of the invoke <c>signin/tokenExchange</c>.</summary>
public class TokenExchangeInvokeRequest
{
    /// <summary>Makes an empty instance.</summary>
    public TokenExchangeInvokeRequest()
    {
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name of the OAuth connection.</summary>
    [JsonPropertyName("connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>The token.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>Fields of the wire that have no member here, kept so that a round trip loses nothing.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra { get; set; }
}
