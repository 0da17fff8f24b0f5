using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Makes credentials from the settings <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and
/// <c>MicrosoftAppTenantId</c>. Without an app id there is no app, and nobody is authenticated.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Makes the factory.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="httpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <exception cref="ArgumentException">A setting that the type of the app needs is missing, or one that it must not have is there.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey]?.Trim() ?? "";
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey]?.Trim();
        var secret = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey]?.Trim();
        var tenant = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey]?.Trim();
        _inner = type.ToUpperInvariant() switch
        {
            "USERASSIGNEDMSI" => Managed(),
            "SINGLETENANT" => Single(),
            _ => new PasswordServiceClientCredentialFactory(appId, secret, null, httpClient, logger),
        };

        ManagedIdentityServiceClientCredentialsFactory Managed()
        {
            Needs(MicrosoftAppCredentials.MicrosoftAppIdKey, appId);
            Needs(MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenant);
            if (!string.IsNullOrEmpty(secret))
                throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set for {type}.", nameof(configuration));
            return new ManagedIdentityServiceClientCredentialsFactory(appId!, httpClient, logger);
        }

        PasswordServiceClientCredentialFactory Single()
        {
            Needs(MicrosoftAppCredentials.MicrosoftAppIdKey, appId);
            Needs(MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenant);
            Needs(MicrosoftAppCredentials.MicrosoftAppPasswordKey, secret);
            return new PasswordServiceClientCredentialFactory(appId, secret, tenant, httpClient, logger);
        }

        void Needs(string key, string? value)
        {
            if (string.IsNullOrEmpty(value)) throw new ArgumentException($"{key} is required for {type}.", nameof(configuration));
        }
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
}
