using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the app of the bot and makes its credentials.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether an app id is that of the bot.</summary>
    /// <param name="appId">The app id.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>True if it is.</returns>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether the bot has no app, so that nobody is authenticated.</summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>True if it has none.</returns>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Makes credentials for outgoing calls.</summary>
    /// <param name="appId">App id of the bot.</param>
    /// <param name="audience">What the tokens are for.</param>
    /// <param name="loginEndpoint">Address of the login service.</param>
    /// <param name="validateAuthority">Whether that address is checked against the known ones.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The credentials.</returns>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
