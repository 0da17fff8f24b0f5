using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes credentials of an app that trusts a managed identity.</summary>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly KeptCredentials _kept = new();
    private readonly string _appId;
    private readonly string _clientId;
    private readonly string? _tenant;
    private readonly HttpClient? _http;
    private readonly ILogger? _logger;

    /// <summary>Makes a factory.</summary>
    /// <param name="appId">App id of the bot.</param>
    /// <param name="clientId">Client id of the managed identity that the app trusts.</param>
    /// <param name="tenantId">Tenant of a single-tenant app; null for a multi-tenant app.</param>
    /// <param name="httpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <exception cref="ArgumentNullException">The app id or the client id is missing.</exception>
    public FederatedServiceClientCredentialsFactory(string appId, string clientId, string? tenantId = null, HttpClient? httpClient = null, ILogger? logger = null)
    {
        _appId = Require.Text(appId);
        _clientId = Require.Text(clientId);
        _tenant = tenantId;
        _http = httpClient;
        _logger = logger;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _appId, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The app id is not that of the bot.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        await IsValidAppIdAsync(appId ?? "", cancellationToken).ConfigureAwait(false)
            ? _kept.Of(audience, loginEndpoint, validateAuthority, login => new FederatedAppCredentials(_appId, _clientId, _tenant, audience, _http, _logger) { Login = login })
            : throw new InvalidOperationException("Invalid appId.");
}
