using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Credentials of an app that trusts a managed identity: a token of the identity is the proof, so that there is no secret to keep (teams-platform 2.6).
/// Only inside Azure.
/// </summary>
public class FederatedAppCredentials : AppCredentials
{
    private readonly string _clientId;

    /// <summary>Makes credentials.</summary>
    /// <param name="appId">App id of the bot.</param>
    /// <param name="clientId">Client id of the managed identity that the app trusts.</param>
    /// <param name="channelAuthTenant">Tenant the token comes from; that of the channel if null.</param>
    /// <param name="oAuthScope">What the token is for; the Connector if null.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <exception cref="ArgumentNullException">The app id or the client id is missing.</exception>
    public FederatedAppCredentials(string appId, string clientId, string? channelAuthTenant = null, string? oAuthScope = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = Require.Text(appId);
        _clientId = Require.Text(clientId);
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() =>
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(_clientId));
        if (CustomHttpClient is not null) builder = builder.WithHttpClientFactory(new AppAuthenticator.OneClient(CustomHttpClient));
        var identity = builder.Build();
        var audience = ExchangeAudience(new Uri(OAuthEndpoint).Host);
        return new AppAuthenticator(this, application => application.WithClientAssertion(AssertAsync), CustomHttpClient, Logger);

        async Task<string> AssertAsync(AssertionRequestOptions options) =>
            (await identity.AcquireTokenForManagedIdentity(audience).ExecuteAsync(options.CancellationToken).ConfigureAwait(false)).AccessToken;
    });

    /// <summary>What the identity's token must be for, so that the login service of a cloud takes it for a proof (Entra workload identity federation).</summary>
    private static string ExchangeAudience(string loginHost) => loginHost switch
    {
        "login.microsoftonline.us" => "api://AzureADTokenExchangeUSGov",
        "login.partner.microsoftonline.cn" => "api://AzureADTokenExchangeChina",
        _ => "api://AzureADTokenExchange",
    };
}
