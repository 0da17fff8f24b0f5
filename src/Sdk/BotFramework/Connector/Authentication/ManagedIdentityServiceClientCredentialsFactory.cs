using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes credentials of a user-assigned managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly KeptCredentials _kept = new();
    private readonly string _appId;
    private readonly HttpClient? _http;
    private readonly ILogger? _logger;

    /// <summary>Makes a factory.</summary>
    /// <param name="appId">Client id of the identity, which is the app id of the bot.</param>
    /// <param name="httpClient">Makes the calls.</param>
    /// <param name="logger">Says what goes wrong.</param>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient? httpClient = null, ILogger? logger = null)
    {
        Require.Text(appId);
        _appId = appId;
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
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        string.Equals(appId, _appId, StringComparison.OrdinalIgnoreCase)
            ? Task.FromResult<ServiceClientCredentials>(_kept.Of(audience, loginEndpoint, validateAuthority, _ => new ManagedIdentityAppCredentials(_appId, audience, _http, _logger)))
            : throw new InvalidOperationException("Invalid Managed ID.");
}
