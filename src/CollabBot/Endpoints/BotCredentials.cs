using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CollabBot.Settings;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Microsoft.Rest;

namespace CollabBot.Endpoints;

/// <summary>
/// How the bot proves its identity when it calls the channel: with a client secret, a certificate, a managed identity of Azure, or a
/// registration that trusts such an identity (federated). MSAL gets the tokens and caches them.
/// </summary>
internal sealed class BotCredentials
{
    public const string CertificateFile = "MicrosoftAppCertificateFile";
    public const string CertificatePassword = "MicrosoftAppCertificatePassword";
    public const string FederatedClientId = "MicrosoftAppFederatedClientId";

    /// <summary>What a federated credential exchanges the token of a managed identity for.</summary>
    private const string TokenExchange = "api://AzureADTokenExchange";

    private readonly Cloud cloud;
    private readonly HttpClient login;
    private readonly IConfidentialClientApplication? app;

    /// <param name="configuration">The settings, checked by <see cref="BotSettings"/>.</param>
    /// <param name="cloud">Where to log in.</param>
    /// <param name="login">The client for calls to the login service.</param>
    /// <exception cref="OptionsValidationException">The certificate cannot be used; the failure says what to do.</exception>
    public BotCredentials(IConfiguration configuration, Cloud cloud, HttpClient login)
    {
        this.cloud = cloud;
        this.login = login;
        AppId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey] ?? "";
        var isManaged = string.Equals(
            configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey], "UserAssignedMSI", StringComparison.OrdinalIgnoreCase);
        if (!AreMissing && !isManaged) app = Prove(ConfidentialClientApplicationBuilder.Create(AppId), configuration).Build();
    }

    /// <summary>Empty if the bot has no registration.</summary>
    public string AppId { get; }

    /// <summary>Whether there is no registration: then nothing is checked and calls carry no token.</summary>
    public bool AreMissing => AppId.Length == 0;

    /// <summary>What puts the bot's token on calls.</summary>
    /// <param name="scope">What the token is for.</param>
    public ServiceClientCredentials For(string scope) => (AreMissing, app) switch
    {
        (true, _) => MicrosoftAppCredentials.Empty,
        (_, null) => new ManagedIdentityAppCredentials(AppId, scope, login),
        _ => new MsalAppCredentials(app, AppId, cloud.LoginUrl, scope, cloud.ValidateAuthority),
    };

    private ConfidentialClientApplicationBuilder Prove(ConfidentialClientApplicationBuilder builder, IConfiguration configuration)
    {
        builder = builder.WithAuthority(cloud.LoginUrl, cloud.ValidateAuthority).WithHttpClientFactory(new LoginClients(login));
        if (configuration[FederatedClientId] is { Length: > 0 } identity)
            return builder.WithClientAssertion((AssertionRequestOptions _) => AssertAsync(identity));
        return configuration[CertificateFile] is { Length: > 0 } file
            ? builder.WithCertificate(Load(file, configuration[CertificatePassword]), sendX5C: true)
            : builder.WithClientSecret(configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey]);
    }

    private async Task<string> AssertAsync(string identity)
    {
        var managed = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(identity))
            .WithHttpClientFactory(new LoginClients(login))
            .Build();
        return (await managed.AcquireTokenForManagedIdentity(TokenExchange).ExecuteAsync()).AccessToken;
    }

    /// <summary>Has MSAL use the bot's HTTP client, with its time-outs and without redirects.</summary>
    private sealed class LoginClients(HttpClient client) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => client;
    }

    /// <summary>Reads a PFX file, or a PEM file that holds certificate and key.</summary>
    /// <exception cref="OptionsValidationException">
    /// The file is missing, is not a certificate with a private key, or its certificate has expired.
    /// </exception>
    public static X509Certificate2 Load(string file, string? password)
    {
        if (!File.Exists(file))
        {
            throw Wrong(
                $"{CertificateFile} names '{file}', and there is no such file. Give the path of a PFX or PEM file with the private key.");
        }

        try
        {
            var certificate = IsPem(file) ? LoadPem(file, password) : X509CertificateLoader.LoadPkcs12FromFile(file, password);
            if (!certificate.HasPrivateKey)
                throw Wrong($"The certificate in '{file}' has no private key. Export it together with its key.");
            return certificate.NotAfter.ToUniversalTime() > DateTime.UtcNow
                ? certificate
                : throw Wrong(
                    $"The certificate in '{file}' ran out on {certificate.NotAfter:yyyy-MM-dd}. "
                    + "Put a new one in its place, here and in the registration.");
        }
        catch (CryptographicException)
        {
            throw Wrong($"'{file}' cannot be read as a certificate with a private key. Check the file, and {CertificatePassword}.");
        }
    }

    private static bool IsPem(string file) =>
        File.ReadLines(file).Take(50).Any(line => line.StartsWith("-----BEGIN ", StringComparison.Ordinal));

    private static X509Certificate2 LoadPem(string file, string? password) => string.IsNullOrEmpty(password)
        ? X509Certificate2.CreateFromPemFile(file)
        : X509Certificate2.CreateFromEncryptedPemFile(file, password);

    private static OptionsValidationException Wrong(string sentence) => new("CollabBot", typeof(BotSettings), [sentence]);
}
