using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app with a certificate (teams-platform 2.6).</summary>
public class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 _certificate;
    private readonly bool _sendX5c;

    /// <summary>Makes credentials.</summary>
    /// <param name="options">What they are made of.</param>
    /// <exception cref="ArgumentNullException">The options, their certificate or their app id are missing.</exception>
    public CertificateAppCredentials(CertificateAppCredentialsOptions options)
        : this(
            (options ?? throw new ArgumentNullException(nameof(options))).ClientCertificate!,
            options.AppId!,
            options.ChannelAuthTenant,
            options.OauthScope,
            options.SendX5c,
            options.CustomHttpClient,
            options.Logger)
    {
    }

    /// <summary>Makes credentials.</summary>
    /// <param name="clientCertificate">The certificate, with its private key.</param>
    /// <param name="appId">App id of the bot.</param>
    /// <param name="channelAuthTenant">Tenant the token comes from; that of the channel if null.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <exception cref="ArgumentNullException">The certificate or the app id is missing.</exception>
    public CertificateAppCredentials(X509Certificate2 clientCertificate, string appId, string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : this(clientCertificate, appId, channelAuthTenant, null, false, customHttpClient, logger)
    {
    }

    /// <summary>Makes credentials.</summary>
    /// <param name="clientCertificate">The certificate, with its private key.</param>
    /// <param name="sendX5c">Whether the certificate itself is sent along.</param>
    /// <param name="appId">App id of the bot.</param>
    /// <param name="channelAuthTenant">Tenant the token comes from; that of the channel if null.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <exception cref="ArgumentNullException">The certificate or the app id is missing.</exception>
    public CertificateAppCredentials(X509Certificate2 clientCertificate, bool sendX5c, string appId, string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : this(clientCertificate, appId, channelAuthTenant, null, sendX5c, customHttpClient, logger)
    {
    }

    /// <summary>Makes credentials.</summary>
    /// <param name="clientCertificate">The certificate, with its private key.</param>
    /// <param name="appId">App id of the bot.</param>
    /// <param name="channelAuthTenant">Tenant the token comes from; that of the channel if null.</param>
    /// <param name="oAuthScope">What the token is for; the Connector if null.</param>
    /// <param name="sendX5c">Whether the certificate itself is sent along.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    /// <exception cref="ArgumentNullException">The certificate or the app id is missing.</exception>
    public CertificateAppCredentials(
        X509Certificate2 clientCertificate, string appId, string? channelAuthTenant = null, string? oAuthScope = null, bool sendX5c = false, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        ArgumentNullException.ThrowIfNull(clientCertificate);
        _certificate = clientCertificate;
        _sendX5c = sendX5c;
        MicrosoftAppId = string.IsNullOrEmpty(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new AppAuthenticator(this, application => application.WithCertificate(_certificate, _sendX5c), CustomHttpClient, Logger));
}
