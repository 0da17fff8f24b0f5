using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How a user can sign in.</summary>
public class SignInResource
{
    /// <summary>Makes an empty instance.</summary>
    public SignInResource()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="signInLink">Address of the sign-in.</param>
    /// <param name="tokenExchangeResource">What a token can be exchanged for without asking.</param>
    public SignInResource(string? signInLink = null, TokenExchangeResource? tokenExchangeResource = null)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    /// <summary>Address of the sign-in.</summary>
    [JsonPropertyName("signInLink")]
    public string? SignInLink { get; set; }

    /// <summary>What a token can be exchanged for without asking.</summary>
    [JsonPropertyName("tokenExchangeResource")]
    public TokenExchangeResource? TokenExchangeResource { get; set; }

    /// <summary>Where a token can be posted to.</summary>
    [JsonPropertyName("tokenPostResource")]
    public TokenPostResource? TokenPostResource { get; set; }
}
