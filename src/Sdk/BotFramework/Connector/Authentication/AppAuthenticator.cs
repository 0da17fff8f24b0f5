using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens for an app that proves who it is with a secret, a certificate or an assertion (client credentials flow; teams-platform 2.6).</summary>
internal sealed class AppAuthenticator : IAuthenticator
{
    private readonly IConfidentialClientApplication _application;
    private readonly string _scope;
    private readonly ILogger? _logger;

    /// <summary>Makes the authenticator.</summary>
    /// <param name="credentials">App, login service, scope and HTTP client.</param>
    /// <param name="prove">Adds the proof to the application.</param>
    /// <param name="http">Makes the calls to the login service; MSAL's own if null.</param>
    /// <param name="logger">Says what goes wrong.</param>
    public AppAuthenticator(AppCredentials credentials, Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> prove, HttpClient? http, ILogger? logger)
    {
        var builder = prove(ConfidentialClientApplicationBuilder.Create(credentials.MicrosoftAppId ?? ""))
            .WithAuthority(credentials.OAuthEndpoint, credentials.ValidateAuthority)
            .WithCacheOptions(CacheOptions.EnableSharedCacheOptions);
        // Clouds that are not public are not among those the discovery knows.
        if (!credentials.ValidateAuthority) builder = builder.WithInstanceDiscovery(false);
        if (http is not null) builder = builder.WithHttpClientFactory(new OneClient(http));
        _application = builder.Build();
        var scope = credentials.OAuthScope;
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
