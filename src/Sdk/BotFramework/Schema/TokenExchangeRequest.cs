using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Asks to exchange a token.</summary>
public class TokenExchangeRequest
{
    /// <summary>Makes an empty instance.</summary>
    public TokenExchangeRequest()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="uri">What the new token is for.</param>
    /// <param name="token">The token at hand.</param>
    public TokenExchangeRequest(string? uri = null, string? token = null)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>What the new token is for.</summary>
    [JsonPropertyName("uri")]
    public string? Uri { get; set; }

    /// <summary>The token at hand.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }
}
