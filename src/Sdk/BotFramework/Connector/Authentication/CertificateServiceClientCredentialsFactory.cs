using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes credentials of an app with a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly KeptCredentials _kept = new();
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string? _tenant;
    private readonly HttpClient? _http;
    private readonly ILogger? _logger;
    private readonly bool _sendX5c;

    /// <summary>Makes a factory.</summary>
    /// <param name="certificate">The certificate, with its private key.</param>
    /// <param name="appId">App id of the bot.</param>
    /// <param name="tenantId">Tenant of a single-tenant app; null for a multi-tenant app.</param>
    /// <param name="httpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <param name="sendX5c">Whether the certificate itself is sent along.</param>
    /// <exception cref="ArgumentNullException">The certificate or the app id is missing.</exception>
    public CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string? tenantId = null, HttpClient? httpClient = null, ILogger? logger = null, bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        _certificate = certificate;
        _appId = Require.Text(appId);
        _tenant = tenantId;
        _http = httpClient;
        _logger = logger;
        _sendX5c = sendX5c;
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
            ? _kept.Of(audience, loginEndpoint, validateAuthority, login => new CertificateAppCredentials(_certificate, _appId, _tenant, audience, _sendX5c, _http, _logger) { Login = login })
            : throw new InvalidOperationException("Invalid appId.");
}
