using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Answer to the invoke <c>signin/tokenExchange</c>.</summary>
public class TokenExchangeInvokeResponse
{
    /// <summary>Makes an empty instance.</summary>
    public TokenExchangeInvokeResponse()
    {
    }

    /// <summary>Id of the exchange.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name of the OAuth connection.</summary>
    [JsonPropertyName("connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Why the token could not be exchanged.</summary>
    [JsonPropertyName("failureDetail")]
    public string? FailureDetail { get; set; }

    /// <summary>Fields of the wire that have no member here, kept so that a round trip loses nothing.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra { get; set; }
}
