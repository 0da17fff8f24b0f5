using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Asks for a token.</summary>
public class TokenRequest
{
    /// <summary>Makes an empty instance.</summary>
    public TokenRequest()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="provider">Who issues the token.</param>
    /// <param name="settings">What the issuer has to know.</param>
    public TokenRequest(string? provider = null, IDictionary<string, object>? settings = null)
    {
        Provider = provider;
        Settings = settings;
    }

    /// <summary>Who issues the token.</summary>
    [JsonPropertyName("provider")]
    public string? Provider { get; set; }

    /// <summary>What the issuer has to know.</summary>
    [JsonPropertyName("settings")]
    public IDictionary<string, object>? Settings { get; set; }
}
