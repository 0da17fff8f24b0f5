#if !OFFICIAL_BOT_SDK
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CollabBot.Sdk.Tests.Connector;

/// <summary>A channel that signs its own tokens and publishes its keys on this machine.</summary>
internal sealed class TestIssuer : IAsyncDisposable
{
    public const string Name = "https://issuer.example";

    private readonly WebApplication _app;
    private readonly Dictionary<string, (RSA Key, string[]? Endorsements)> _keys = [];

    private TestIssuer(WebApplication app) => _app = app;

    public string MetadataUrl => _app.Urls.Single() + "/metadata";

    public int KeyReads { get; private set; }

    public static async Task<TestIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new TestIssuer(builder.Build());
        issuer._app.MapGet("/metadata", () => Results.Text(JsonSerializer.Serialize(new { issuer = Name, jwks_uri = issuer._app.Urls.Single() + "/keys" })));
        issuer._app.MapGet("/keys", () => Results.Text(issuer.Keys()));
        await issuer._app.StartAsync();
        issuer.AddKey("k1", "msteams", "emulator");
        return issuer;
    }

    public void AddKey(string id, params string[]? endorsements) => _keys[id] = (RSA.Create(2048), endorsements);

    /// <summary>A good token, unless one of the values is changed.</summary>
    public string Token(
        string? issuer = Name, string? audience = "app-1", string? serviceUrl = "https://service/", string key = "k1",
        TimeSpan? expiresIn = null, string algorithm = SecurityAlgorithms.RsaSha256, RSA? signWith = null)
    {
        var ends = DateTime.UtcNow + (expiresIn ?? TimeSpan.FromHours(1));
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = ends - TimeSpan.FromHours(2),
            IssuedAt = ends - TimeSpan.FromHours(2),
            Expires = ends,
            Subject = new ClaimsIdentity(serviceUrl is null ? [] : [new Claim("serviceurl", serviceUrl)]),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(signWith ?? _keys[key].Key) { KeyId = key }, algorithm),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var (key, _) in _keys.Values) key.Dispose();
    }

    private string Keys()
    {
        KeyReads++;
        return JsonSerializer.Serialize(new
        {
            keys = _keys.Select(entry =>
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
}
#endif
