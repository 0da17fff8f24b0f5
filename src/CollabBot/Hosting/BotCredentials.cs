using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace CollabBot.Hosting;

/// <summary>How the bot proves who it is when it calls the channel: with a secret, a certificate, or an identity that Azure gives it (teams-platform 2.6).</summary>
internal static class BotCredentials
{
    public const string CertificateFile = "MicrosoftAppCertificateFile";
    public const string CertificatePassword = "MicrosoftAppCertificatePassword";
    public const string FederatedClientId = "MicrosoftAppFederatedClientId";

    /// <exception cref="OptionsValidationException">The certificate cannot be used; the failure says what to do.</exception>
    public static ServiceClientCredentialsFactory Create(IConfiguration configuration, HttpClient login, ILogger log)
    {
        var id = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        var isMultiTenant = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey] is null or "" || Is("MultiTenant");
        var tenant = isMultiTenant ? null : configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];

        if (configuration[FederatedClientId] is { Length: > 0 } clientId) return new FederatedServiceClientCredentialsFactory(id!, clientId, tenant, login, log);
        if (configuration[CertificateFile] is { Length: > 0 } file)
            return new CertificateServiceClientCredentialsFactory(Load(file, configuration[CertificatePassword]), id!, tenant, login, log, sendX5c: true);
        return new ConfigurationServiceClientCredentialFactory(configuration, login, log);

        bool Is(string type) => string.Equals(configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey], type, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a PFX file, or a PEM file that holds certificate and key.</summary>
    /// <exception cref="OptionsValidationException">The file is missing, is no certificate with a private key, or its certificate has run out.</exception>
    public static X509Certificate2 Load(string file, string? password)
    {
        if (!File.Exists(file)) throw Wrong($"{CertificateFile} names '{file}', and there is no such file. Give the path of a PFX or PEM file with the private key.");
        try
        {
            var certificate = IsPem(file) ? LoadPem(file, password) : X509CertificateLoader.LoadPkcs12FromFile(file, password);
            if (!certificate.HasPrivateKey) throw Wrong($"The certificate in '{file}' has no private key. Export it together with its key.");
            return certificate.NotAfter.ToUniversalTime() > DateTime.UtcNow
                ? certificate
                : throw Wrong($"The certificate in '{file}' ran out on {certificate.NotAfter:yyyy-MM-dd}. Put a new one in its place, here and in the registration.");
        }
        catch (CryptographicException)
        {
            throw Wrong($"'{file}' cannot be read as a certificate with a private key. Check the file, and {CertificatePassword}.");
        }
    }

    private static bool IsPem(string file) => File.ReadLines(file).Take(50).Any(line => line.StartsWith("-----BEGIN ", StringComparison.Ordinal));

    private static X509Certificate2 LoadPem(string file, string? password) => string.IsNullOrEmpty(password)
        ? X509Certificate2.CreateFromPemFile(file)
        : X509Certificate2.CreateFromEncryptedPemFile(file, password);

    private static OptionsValidationException Wrong(string sentence) => new("CollabBot", typeof(BotSettings), [sentence]);
}
