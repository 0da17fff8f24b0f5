using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens with the secret of the app (client credentials flow; teams-platform 2.6). MSAL caches them for the process.</summary>
internal sealed class SecretAuthenticator : IAuthenticator
{
    private readonly IConfidentialClientApplication _application;
    private readonly string _scope;
    private readonly ILogger? _logger;

    public SecretAuthenticator(string appId, string secret, string loginEndpoint, bool validateAuthority, string scope, HttpClient? http, ILogger? logger)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithClientSecret(secret)
            .WithAuthority(loginEndpoint, validateAuthority)
            .WithCacheOptions(CacheOptions.EnableSharedCacheOptions);
        // Clouds that are not public are not among those the discovery knows.
        if (!validateAuthority) builder = builder.WithInstanceDiscovery(false);
        if (http is not null) builder = builder.WithHttpClientFactory(new OneClient(http));
        _application = builder.Build();
        _scope = scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : scope + "/.default";
        _logger = logger;
    }

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        TokenRetry.RunAsync(() => _application.AcquireTokenForClient([_scope]).WithForceRefresh(forceRefresh).ExecuteAsync(), _logger);

    internal sealed class OneClient(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
