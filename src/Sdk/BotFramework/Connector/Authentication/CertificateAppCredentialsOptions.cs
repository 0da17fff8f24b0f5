using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What <see cref="CertificateAppCredentials"/> are made of.</summary>
public class CertificateAppCredentialsOptions
{
    /// <summary>The certificate, with its private key.</summary>
    public X509Certificate2? ClientCertificate { get; set; }

    /// <summary>App id of the bot.</summary>
    public string? AppId { get; set; }

    /// <summary>Tenant the token comes from; that of the channel if null.</summary>
    public string? ChannelAuthTenant { get; set; }

    /// <summary>What the token is for; the Connector if null.</summary>
    public string? OauthScope { get; set; }

    /// <summary>Makes the calls to the login service.</summary>
    public HttpClient? CustomHttpClient { get; set; }

    /// <summary>Says what goes wrong.</summary>
    public ILogger? Logger { get; set; }

    /// <summary>Whether the certificate itself is sent along, so that the login service can check it by its subject and issuer.</summary>
    public bool SendX5c { get; set; }
}
