using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens of a user-assigned managed identity; only inside Azure (teams-platform 2.6).</summary>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    private readonly IManagedIdentityApplication _application;
    private readonly string _resource;
    private readonly ILogger? _logger;

    /// <summary>Makes the authenticator.</summary>
    /// <param name="appId">Client id of the identity.</param>
    /// <param name="resource">What the tokens are for, for example <c>https://api.botframework.com</c>.</param>
    /// <param name="customHttpClient">Makes the calls.</param>
    /// <param name="logger">Says what goes wrong.</param>
    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient? customHttpClient = null, ILogger? logger = null)
    {
        Require.Text(appId);
        Require.Text(resource);
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        if (customHttpClient is not null) builder = builder.WithHttpClientFactory(new AppAuthenticator.OneClient(customHttpClient));
        _application = builder.Build();
        _resource = resource;
        _logger = logger;
    }

    /// <inheritdoc/>
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        TokenRetry.RunAsync(() => _application.AcquireTokenForManagedIdentity(_resource).WithForceRefresh(forceRefresh).ExecuteAsync(), _logger);
}
