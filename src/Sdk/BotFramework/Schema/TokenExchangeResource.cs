using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a token can be exchanged for.</summary>
public class TokenExchangeResource
{
    /// <summary>Makes an empty instance.</summary>
    public TokenExchangeResource()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id of the exchange.</param>
    /// <param name="uri">What the token must be for.</param>
    /// <param name="providerId">Id of the one who issues the token.</param>
    public TokenExchangeResource(string? id = null, string? uri = null, string? providerId = null)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>Id of the exchange.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>What the token must be for.</summary>
    [JsonPropertyName("uri")]
    public string? Uri { get; set; }

    /// <summary>Id of the one who issues the token.</summary>
    [JsonPropertyName("providerId")]
    public string? ProviderId { get; set; }
}
