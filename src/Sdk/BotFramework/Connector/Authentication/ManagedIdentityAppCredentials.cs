using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a user-assigned managed identity.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <summary>Makes credentials.</summary>
    /// <param name="appId">Client id of the identity, which is the app id of the bot.</param>
    /// <param name="oAuthScope">What the token is for; the Connector if null or empty.</param>
    /// <param name="customHttpClient">Makes the calls.</param>
    /// <param name="logger">Says what goes wrong.</param>
    public ManagedIdentityAppCredentials(string appId, string? oAuthScope, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        Require.Text(appId);
        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new ManagedIdentityAuthenticator(MicrosoftAppId!, OAuthScope, CustomHttpClient, Logger));
}
