namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token for outgoing calls.</summary>
public class AuthenticatorResult
{
    /// <summary>The token.</summary>
    public string? AccessToken { get; set; }

    /// <summary>Until when it is good.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}
