using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app with a certificate in the cloud of the US government.</summary>
public class CertificateGovernmentAppCredentials : CertificateAppCredentials
{
    /// <summary>Makes credentials.</summary>
    /// <param name="options">What they are made of.</param>
    public CertificateGovernmentAppCredentials(CertificateAppCredentialsOptions options)
        : base(options)
    {
    }

    /// <summary>Makes credentials.</summary>
    /// <param name="clientCertificate">The certificate, with its private key.</param>
    /// <param name="appId">App id of the bot.</param>
    /// <param name="channelAuthTenant">Tenant the token comes from; that of the channel if null.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    public CertificateGovernmentAppCredentials(X509Certificate2 clientCertificate, string appId, string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(clientCertificate, appId, channelAuthTenant, customHttpClient, logger)
    {
    }

    /// <summary>Makes credentials.</summary>
    /// <param name="clientCertificate">The certificate, with its private key.</param>
    /// <param name="sendX5c">Whether the certificate itself is sent along.</param>
    /// <param name="appId">App id of the bot.</param>
    /// <param name="channelAuthTenant">Tenant the token comes from; that of the channel if null.</param>
    /// <param name="customHttpClient">Makes the calls to the login service.</param>
    /// <param name="logger">Says what goes wrong.</param>
    public CertificateGovernmentAppCredentials(X509Certificate2 clientCertificate, bool sendX5c, string appId, string? channelAuthTenant = null, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(clientCertificate, sendX5c, appId, channelAuthTenant, customHttpClient, logger)
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
    public CertificateGovernmentAppCredentials(
        X509Certificate2 clientCertificate, string appId, string? channelAuthTenant = null, string? oAuthScope = null, bool sendX5c = false, HttpClient? customHttpClient = null, ILogger? logger = null)
        : base(clientCertificate, appId, channelAuthTenant, oAuthScope, sendX5c, customHttpClient, logger)
    {
    }

    /// <inheritdoc/>
    protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;

    /// <inheritdoc/>
    protected override string ToChannelFromBotOAuthScope => GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <inheritdoc/>
    protected override string ToChannelFromBotLoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
}
