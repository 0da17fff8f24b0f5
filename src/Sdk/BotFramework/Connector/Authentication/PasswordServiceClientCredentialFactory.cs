using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

#pragma warning disable CA1725 // Parameter names are the official ones.

/// <summary>Makes credentials of an app with a secret, or none where there is no app.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly KeptCredentials _kept = new();
    private readonly HttpClient? _http;
    private readonly ILogger? _logger;

    /// <summary>Makes a factory without an app.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>Makes a factory.</summary>
    /// <param name="appId">App id; null or empty for none.</param>
    /// <param name="password">Secret.</param>
    /// <param name="tenantId">Tenant of a single-tenant app; null for a multi-tenant app.</param>
    /// <param name="httpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    public PasswordServiceClientCredentialFactory(string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _http = httpClient;
        _logger = logger;
    }

    /// <summary>App id.</summary>
    public string? AppId { get; set; }

    /// <summary>Secret.</summary>
    public string? Password { get; set; }

    /// <summary>Tenant of a single-tenant app.</summary>
    public string? TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(AppId) && string.Equals(appId, AppId, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The app id is not that of the bot.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? oauthScope, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)) return MicrosoftAppCredentials.Empty;
        if (!await IsValidAppIdAsync(appId ?? "", cancellationToken).ConfigureAwait(false)) throw new InvalidOperationException("Invalid appId.");
        return _kept.Of(oauthScope, loginEndpoint, validateAuthority, login => new MicrosoftAppCredentials(AppId, Password, TenantId, _http, _logger, oauthScope) { Login = login });
    }
}
