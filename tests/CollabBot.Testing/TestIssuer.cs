using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CollabBot.Testing;

/// <summary>
/// Plays the channel's identity provider over HTTPS on this machine: it signs tokens for callers, publishes its keys, and issues the bot's
/// own tokens. It uses no bot SDK, so the tests check the protocol and not one SDK's view of it.
/// </summary>
internal sealed class TestIssuer : IAsyncDisposable
{
    public const string Name = "https://issuer.example";

    /// <summary>The secret header value that Azure App Service gives to an app, so that it may ask for managed-identity tokens.</summary>
    public const string IdentityHeader = "identity-header-1";

    private static readonly X509Certificate2 Certificate = CreateCertificate("CN=127.0.0.1");

    private readonly WebApplication app;
    private readonly Lock gate = new();
    private readonly Dictionary<string, (RSA Key, string[]? Endorsements)> keys = [];
    private readonly List<Dictionary<string, string>> logins = [];
    private int keyReads;

    private TestIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(
            kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate)));
        app = builder.Build();
        app.MapGet("/metadata", () => Answer(() => Results.Text(
            JsonSerializer.Serialize(new { issuer = Name, jwks_uri = Url + "/keys" }),
            "application/json")));
        app.MapGet("/keys", () => Answer(() => Results.Text(Keys(), "application/json")));
        app.MapPost("/{tenant}/oauth2/v2.0/token", LoginAsync);
        app.MapGet("/identity", Identity);
    }

    /// <summary>
    /// The app id of the bot that uses this issuer. Each issuer has its own, because the bot's tokens are cached for the whole process.
    /// </summary>
    public string AppId { get; } = Guid.NewGuid().ToString();

    public string Url => app.Urls.First();

    public string MetadataUrl => Url + "/metadata";

    /// <summary>The address for managed-identity tokens, for the environment variable <c>IDENTITY_ENDPOINT</c>.</summary>
    public string IdentityEndpoint => Url + "/identity";

    /// <summary>How many times the keys were read.</summary>
    public int KeyReads => Volatile.Read(ref keyReads);

    /// <summary>If true, metadata and keys answer 503.</summary>
    public bool IsDown { get; set; }

    /// <summary>How long the login service takes to answer.</summary>
    public TimeSpan LoginTakes { get; set; }

    /// <summary>The form fields of each login request, with the tenant of its path under <c>tenant</c>.</summary>
    public IReadOnlyList<Dictionary<string, string>> Logins
    {
        get
        {
            lock (gate) return [.. logins];
        }
    }

    public static async Task<TestIssuer> StartAsync()
    {
        var issuer = new TestIssuer();
        issuer.AddKey("k1", "msteams", "emulator");
        await issuer.app.StartAsync();
        return issuer;
    }

    /// <summary>A handler that accepts the self-signed certificate of these issuers and no other.</summary>
    public static SocketsHttpHandler Trusting()
    {
        var handler = new SocketsHttpHandler();
        Trust(handler);
        return handler;
    }

    /// <inheritdoc cref="Trusting"/>
    public static void Trust(SocketsHttpHandler handler) =>
        handler.SslOptions.RemoteCertificateValidationCallback =
            (_, shown, _, _) => shown?.GetCertHashString() == Certificate.GetCertHashString();

    /// <summary>A self-signed certificate with its private key, valid for a day by default.</summary>
    public static X509Certificate2 CreateCertificate(string name, TimeSpan? validFor = null)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-2),
            DateTimeOffset.UtcNow + (validFor ?? TimeSpan.FromDays(1)));

        // Exported and loaded again, because TLS servers on some platforms need a key stored with the certificate.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    public void AddKey(string id, params string[]? endorsements) => keys[id] = (RSA.Create(2048), endorsements);

    public string PublicKeyPem(string id) => keys[id].Key.ExportSubjectPublicKeyInfoPem();

    /// <summary>A signed token, valid unless one of the arguments makes it invalid.</summary>
    public string Token(
        string? issuer = Name,
        string? audience = "app-1",
        string? serviceUrl = "https://service/",
        string key = "k1",
        TimeSpan? expiresIn = null,
        string algorithm = SecurityAlgorithms.RsaSha256,
        RSA? signWith = null,
        params (string Type, string Value)[] claims)
    {
        var ends = DateTime.UtcNow + (expiresIn ?? TimeSpan.FromHours(1));
        List<Claim> all = [.. claims.Select(claim => new Claim(claim.Type, claim.Value))];
        if (serviceUrl is not null) all.Add(new Claim("serviceurl", serviceUrl));
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = ends - TimeSpan.FromHours(2),
            IssuedAt = ends - TimeSpan.FromHours(2),
            Expires = ends,
            Subject = new ClaimsIdentity(all),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(signWith ?? keys[key].Key) { KeyId = key }, algorithm),
        });
    }

    /// <summary>A token with any header and payload, correctly signed with the key whatever they contain.</summary>
    public string Token(string header, string payload, string key = "k1")
    {
        var text = $"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(payload)}";
        return $"{text}.{Base64UrlEncoder.Encode(
            keys[key].Key.SignData(System.Text.Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        foreach (var (key, _) in keys.Values) key.Dispose();
    }

    private IResult Answer(Func<IResult> answer) => IsDown ? Results.StatusCode(503) : answer();

    private string Keys()
    {
        Interlocked.Increment(ref keyReads);
        return JsonSerializer.Serialize(new
        {
            keys = keys.Select(entry =>
            {
                var parameters = entry.Value.Key.ExportParameters(false);
                var key = new Dictionary<string, object>
                {
                    ["kty"] = "RSA",
                    ["use"] = "sig",
                    ["kid"] = entry.Key,
                    ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                    ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                };
                if (entry.Value.Endorsements is { } endorsements) key["endorsements"] = endorsements;
                return key;
            }),
        });
    }

    private async Task<IResult> LoginAsync(HttpContext http, string tenant)
    {
        var form = await http.Request.ReadFormAsync();
        var login = form.ToDictionary(field => field.Key, field => field.Value.ToString());
        login["tenant"] = tenant;
        int number;
        lock (gate)
        {
            logins.Add(login);
            number = logins.Count;
        }

        await Task.Delay(LoginTakes);
        return Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"bot-token-{number}" });
    }

    private IResult Identity(HttpContext http)
    {
        if (http.Request.Headers["X-IDENTITY-HEADER"] != IdentityHeader) return Results.StatusCode(401);

        lock (gate)
            logins.Add(new Dictionary<string, string>
            {
                ["tenant"] = "identity",
                ["client_id"] = http.Request.Query["client_id"].ToString(),
                ["resource"] = http.Request.Query["resource"].ToString(),
            });
        var expires = DateTimeOffset.UtcNow.AddHours(8).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Results.Json(new
        {
            access_token = "identity-token",
            expires_on = expires,
            resource = http.Request.Query["resource"].ToString(),
            token_type = "Bearer",
        });
    }
}
