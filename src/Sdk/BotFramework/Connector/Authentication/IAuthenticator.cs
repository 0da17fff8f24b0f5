namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens for outgoing calls.</summary>
public interface IAuthenticator
{
    /// <summary>Gets a token; one that is still good comes from memory.</summary>
    /// <param name="forceRefresh">True to get a new one in any case.</param>
    /// <returns>The token.</returns>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
