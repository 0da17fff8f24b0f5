using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CollabBot.Testing;
using Microsoft.IdentityModel.Tokens;

namespace CollabBot.Tests.Endpoints;

/// <summary>A request that must be refused: its description, the expected HTTP status, and the call that sends it.</summary>
internal sealed record HostileCaller(string Name, int Status, Func<HostileStage, Task<int>> Call)
{
    public override string ToString() => Name;
}

/// <summary>
/// A bot with an app registration and one allowed tenant, and the parts of a valid request. Each hostile caller changes one of them.
/// </summary>
internal sealed record HostileStage(BotUnderTest Bot, TestIssuer Issuer)
{
    /// <summary>A text in the hostile bodies and tokens, which no log line may contain.</summary>
    public const string Canary = "canari-Maude-Tremblay";

    public string ServiceUrl => Bot.Connector.ServiceUrl;

    public string Token() => Token(Issuer.AppId);

    public string Token(string? audience) => Issuer.Token(audience: audience, serviceUrl: ServiceUrl);

    /// <summary>A valid message that contains <see cref="Canary"/> in its text and in the name of the sender.</summary>
    public JsonObject Message()
    {
        var message = Bot.Team.Member("Maude").Message("aide " + Canary);
        message["from"]!["name"] = Canary;
        return message;
    }

    public Task<int> WithHeaderAsync(string? authorization) => SendAsync(authorization, Message().ToJsonString());

    public Task<int> WithTokenAsync(string token) => WithHeaderAsync("Bearer " + token);

    public Task<int> WithBodyAsync(string body) => SendAsync("Bearer " + Token(), body);

    public Task<int> WithBodyAsync(Action<JsonObject> change)
    {
        var message = Message();
        change(message);
        return WithBodyAsync(message.ToJsonString());
    }

    public Task<int> WithBytesAsync(byte[] body) => SendAsync("Bearer " + Token(), new ByteArrayContent(body));

    public Task<int> SendAsync(string? authorization, string body) =>
        SendAsync(authorization, new StringContent(body, Encoding.UTF8, "application/json"));

    public async Task<int> SendAsync(
        string? authorization, HttpContent content, string method = "POST", params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Bot.Address, "/api/messages")) { Content = content };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request);
        return (int)response.StatusCode;
    }

    /// <summary>Sends raw text over TCP, for requests that no HTTP client would send.</summary>
    public async Task<int> SendRawAsync(string head)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(Bot.Address.Host, Bot.Address.Port);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var line = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));
        return int.Parse(line!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}

/// <summary>All requests that must be refused.</summary>
internal static class HostileCallers
{
    private const string Login = "https://sts.windows.net/9c1e4f60-2b7a-4d5c-8e3f-6a7b8c9d0e1f/";

    public static readonly IReadOnlyList<HostileCaller> All =
    [
        // The Authorization header
        new("no token", 401, at => at.WithHeaderAsync(null)),
        new("an empty header", 401, at => at.WithHeaderAsync("")),
        new("a password instead of a token", 401, at => at.WithHeaderAsync("Basic dXNlcjpwYXNz")),
        new("the scheme in small letters", 401, at => at.WithHeaderAsync("bearer " + at.Token())),
        new("two tokens in one header", 401, at => at.WithHeaderAsync($"Bearer {at.Token()} {at.Token()}")),
        new("two headers", 401, at => at.SendAsync(
            "Bearer " + at.Token(), new StringContent(at.Message().ToJsonString()), headers: ("Authorization", "Bearer " + at.Token()))),
        new("a text that is no token", 401, at => at.WithTokenAsync(HostileStage.Canary)),
        new("an encrypted token", 401, at => at.WithTokenAsync("eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.AAAA.AAAA.AAAA.AAAA")),
        new("a token of twenty kilobytes", 401, at => at.WithTokenAsync(
            at.Issuer.Token("""{"alg":"RS256","kid":"k1"}""", Payload(at, ("pad", new string('x', 15_000))), "k2"))),

        // The signature of the token
        new("a forged signature", 401, at => at.WithTokenAsync(Forged(at))),
        new("a signature cut short", 401, at => at.WithTokenAsync(at.Token()[..^10])),
        new("a payload changed after signing", 401, at => at.WithTokenAsync(Tampered(at))),
        new(
            "another key of the channel under this key's name",
            401,
            at => at.WithTokenAsync(at.Issuer.Token("""{"alg":"RS256","kid":"k1"}""", Payload(at), "k2"))),
        new("an unknown key", 401, at => at.WithTokenAsync(at.Issuer.Token("""{"alg":"RS256","kid":"invented"}""", Payload(at)))),
        new("no key named", 401, at => at.WithTokenAsync(at.Issuer.Token("""{"alg":"RS256"}""", Payload(at)))),
        new("a key that the token brings along", 401, at => at.WithTokenAsync(BringingItsKey(at, "jwk"))),
        new("an address of keys that the token brings along", 401, at => at.WithTokenAsync(BringingItsKey(at, "jku"))),
        new("no signature, alg none", 401, at => at.WithTokenAsync(Unsigned(at))),
        new("alg none with a signature", 401, at => at.WithTokenAsync(at.Issuer.Token("""{"alg":"none","kid":"k1"}""", Payload(at)))),
        new("HS256 with the public key as its secret", 401, at => at.WithTokenAsync(SignedWithThePublicKey(at))),
        new("PS256, which is not among the algorithms", 401, at => at.WithTokenAsync(
            at.Issuer.Token(audience: at.Issuer.AppId, serviceUrl: at.ServiceUrl, algorithm: SecurityAlgorithms.RsaSsaPssSha256))),
        new("a header that is no object", 401, at => at.WithTokenAsync(at.Issuer.Token("[1]", Payload(at)))),
        new("a payload that is no object", 401, at => at.WithTokenAsync(at.Issuer.Token("""{"alg":"RS256","kid":"k1"}""", "7"))),

        // The lifetime of the token
        new("a token that ran out six minutes ago", 401, at => at.WithTokenAsync(
            at.Issuer.Token(audience: at.Issuer.AppId, serviceUrl: at.ServiceUrl, expiresIn: TimeSpan.FromMinutes(-6)))),
        new("a token that is good from tomorrow on", 401, at => at.WithTokenAsync(
            at.Issuer.Token(audience: at.Issuer.AppId, serviceUrl: at.ServiceUrl, expiresIn: TimeSpan.FromHours(26)))),
        new("a token that never runs out", 401, at => at.WithTokenAsync(
            at.Issuer.Token("""{"alg":"RS256","kid":"k1"}""", Payload(at, exp: false)))),

        // Audience and issuer of the token
        new("the token of another bot", 401, at => at.WithTokenAsync(at.Token(audience: "00000000-0000-0000-0000-000000000001"))),
        new("a token for the channel itself", 401, at => at.WithTokenAsync(at.Token(audience: "https://api.botframework.com"))),
        new("a token for nobody", 401, at => at.WithTokenAsync(at.Token(audience: null))),
        new("an unknown issuer", 401, at => at.WithTokenAsync(
            at.Issuer.Token(issuer: "https://evil.example", audience: at.Issuer.AppId, serviceUrl: at.ServiceUrl))),
        new("the issuer with a slash at its end", 401, at => at.WithTokenAsync(
            at.Issuer.Token(issuer: TestIssuer.Name + "/", audience: at.Issuer.AppId, serviceUrl: at.ServiceUrl))),
        new("the issuer in capitals", 401, at => at.WithTokenAsync(
            at.Issuer.Token(issuer: "HTTPS://ISSUER.EXAMPLE", audience: at.Issuer.AppId, serviceUrl: at.ServiceUrl))),
        new("no issuer", 401, at => at.WithTokenAsync(at.Issuer.Token(issuer: null, audience: at.Issuer.AppId, serviceUrl: at.ServiceUrl))),
        new("the bot's own app, as the emulator has it", 401, at => at.WithTokenAsync(LoginToken(at, at.Issuer.AppId))),
        new("another bot that takes this one for a skill", 401, at => at.WithTokenAsync(
            LoginToken(at, "00000000-0000-0000-0000-000000000001"))),

        // Channel and service URL
        new("a key for other channels", 401, at => at.WithTokenAsync(
            at.Issuer.Token(audience: at.Issuer.AppId, serviceUrl: at.ServiceUrl, key: "webchat"))),
        new("a key for no channel", 401, at => at.WithTokenAsync(
            at.Issuer.Token(audience: at.Issuer.AppId, serviceUrl: at.ServiceUrl, key: "nothing"))),
        new("an activity of another channel than the key's", 401, at => at.WithBodyAsync(message => message["channelId"] = "webchat")),
        new("a token without a service address", 401, at => at.WithTokenAsync(
            at.Issuer.Token(audience: at.Issuer.AppId, serviceUrl: null))),
        new("a token for another service address", 401, at => at.WithTokenAsync(
            at.Issuer.Token(audience: at.Issuer.AppId, serviceUrl: "https://smba.trafficmanager.net/emea/"))),
        new("a body that names another service address than the token", 401, at => at.WithBodyAsync(
            message => message["serviceUrl"] = "https://smba.trafficmanager.net/emea/")),
        new("a service address of the caller's own", 403, at => at.WithBodyAsync(
            message => message["serviceUrl"] = "https://evil.example/")),
        new("a service address that only begins like the channel's", 403, at => at.WithBodyAsync(
            message => message["serviceUrl"] = "https://smba.trafficmanager.net.evil.example/")),
        new("a service address with a user name", 403, at => at.WithBodyAsync(
            message => message["serviceUrl"] = "https://smba.trafficmanager.net@evil.example/")),
        new("the address of the cloud's metadata", 403, at => at.WithBodyAsync(
            message => message["serviceUrl"] = "http://169.254.169.254/")),
        new("a file as the service address", 403, at => at.WithBodyAsync(message => message["serviceUrl"] = "file:///etc/passwd")),
        new("no service address", 403, at => at.WithBodyAsync(message => message.Remove("serviceUrl"))),

        // Tenant
        new("a conversation of another tenant", 403, at => at.WithBodyAsync(
            message => message["conversation"]!["tenantId"] = "00000000-0000-0000-0000-0000000000ff")),
        new("a conversation of another tenant by an older client", 403, at => at.WithBodyAsync(
            message => OnlyInChannelData(message, "00000000-0000-0000-0000-0000000000ff"))),
        new("a conversation of no tenant", 403, at => at.WithBodyAsync(message => OnlyInChannelData(message, null))),
        new("a tenant under a name in other letters", 400, at => at.WithBodyAsync(
            message => message["conversation"]!["TenantId"] = "00000000-0000-0000-0000-0000000000ff")),

        // The body
        new("a service address given twice", 400, at => at.WithBodyAsync(
            at.Message().ToJsonString().Insert(1, "\"serviceUrl\":\"https://evil.example/\","))),
        new("a service address given twice, once in other letters", 400, at => at.WithBodyAsync(
            message => message["serviceURL"] = "https://evil.example/")),
        new("bytes that are no text", 400, at => at.WithBytesAsync(
            [.. Encoding.UTF8.GetBytes("{\"type\":\"message\",\"text\":\""), 0xC3, 0x28, .. Encoding.UTF8.GetBytes("\"}")])),
        new("half a character", 400, at => at.WithBodyAsync(
            at.Message().ToJsonString().Replace("aide", "\\ud83d", StringComparison.Ordinal))),
        new("half a character in a button's data", 400, at => at.WithBodyAsync(
            at.Message().ToJsonString().Insert(1, "\"value\":{\"statement\":\"\\udc00\"},"))),
        new("five thousand levels", 400, at => at.WithBodyAsync(
            at.Message().ToJsonString().Insert(1, $"\"value\":{new string('[', 5000)}{new string(']', 5000)},"))),
        new("a number of two hundred thousand digits", 400, at => at.WithBodyAsync(
            at.Message().ToJsonString().Insert(1, $"\"value\":{new string('9', 200_000)},"))),
        new("a number beyond all numbers", 400, at => at.WithBodyAsync(at.Message().ToJsonString().Insert(1, "\"value\":1e999,"))),
        new("a body of more than 256 KB", 413, at => at.WithBodyAsync(
            message => message["channelData"]!["pad"] = new string('x', 300_000))),
        new("a body of more than 256 KB whose length is not said", 413, at => at.SendAsync(
            "Bearer " + at.Token(), new EndlessContent(), headers: ("Transfer-Encoding", "chunked"))),
        new("a compressed body", 400, at => at.WithBytesAsync(Compressed(at.Message().ToJsonString()))),
        new("no body", 400, at => at.WithBodyAsync("")),
        new("a body that is a list", 400, at => at.WithBodyAsync($"[{at.Message().ToJsonString()}]")),
        new("an activity of no type", 400, at => at.WithBodyAsync(message => message.Remove("type"))),

        // The HTTP request
        new("a GET with a good token", 405, at => at.SendAsync("Bearer " + at.Token(), new StringContent(""), "GET")),
        new("a PUT with a good token", 405, at => at.SendAsync(
            "Bearer " + at.Token(), new StringContent(at.Message().ToJsonString()), "PUT")),
        new("a header larger than any token", 431, at => at.WithHeaderAsync("Bearer " + new string('x', 40_000))),
        new("a line break inside a header", 400, at => at.SendRawAsync(
            $"POST /api/messages HTTP/1.1\r\nHost: bot\r\nX-Name: a\nAuthorization {HostileStage.Canary}\r\n\r\n")),
        new("a zero byte inside a header", 400, at => at.SendRawAsync(
            $"POST /api/messages HTTP/1.1\r\nHost: bot\r\nAuthorization: Bearer {HostileStage.Canary}\0\r\n\r\n")),
        new("a header with a space in its name", 400, at => at.SendRawAsync(
            $"POST /api/messages HTTP/1.1\r\nHost: bot\r\nAuthorization : Bearer {HostileStage.Canary}\r\n\r\n")),
        new("a request for no host", 400, at => at.SendRawAsync(
            $"POST /api/messages HTTP/1.1\r\nAuthorization: Bearer {HostileStage.Canary}\r\n\r\n")),
        new("a length that is no number", 400, at => at.SendRawAsync(
            "POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: 1e3\r\n\r\n")),
        new("no HTTP at all", 400, at => at.SendRawAsync($"{HostileStage.Canary}\r\n\r\n")),
    ];

    private static string Payload(HostileStage at, (string Name, string Value)? more = null, bool exp = true)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var payload = new JsonObject
        {
            ["iss"] = TestIssuer.Name,
            ["aud"] = at.Issuer.AppId,
            ["serviceurl"] = at.ServiceUrl,
            ["nbf"] = now - 60,
            ["name"] = HostileStage.Canary
        };
        if (exp) payload["exp"] = now + 3600;
        if (more is { } extra) payload[extra.Name] = extra.Value;
        return payload.ToJsonString();
    }

    private static string Forged(HostileStage at)
    {
        using var own = RSA.Create(2048);
        return at.Issuer.Token(audience: at.Issuer.AppId, serviceUrl: at.ServiceUrl, signWith: own);
    }

    private static string Tampered(HostileStage at)
    {
        var parts = at.Token(audience: "00000000-0000-0000-0000-000000000001").Split('.');
        return $"{parts[0]}.{Base64UrlEncoder.Encode(Payload(at))}.{parts[2]}";
    }

    private static string Unsigned(HostileStage at) =>
        $"{Base64UrlEncoder.Encode("""{"alg":"none","kid":"k1"}""")}.{Base64UrlEncoder.Encode(Payload(at))}.";

    private static string SignedWithThePublicKey(HostileStage at)
    {
        var text = $"{Base64UrlEncoder.Encode("""{"alg":"HS256","kid":"k1"}""")}.{Base64UrlEncoder.Encode(Payload(at))}";
        var secret = Encoding.ASCII.GetBytes(at.Issuer.PublicKeyPem("k1"));
        return $"{text}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)))}";
    }

    private static string BringingItsKey(HostileStage at, string how)
    {
        using var own = RSA.Create(2048);
        var key = own.ExportParameters(false);
        var header = new JsonObject
        {
            ["alg"] = "RS256",
            ["kid"] = "own",
            [how] = how == "jku"
                ? at.Issuer.Url + "/keys"
                : new JsonObject
                {
                    ["kty"] = "RSA",
                    ["kid"] = "own",
                    ["n"] = Base64UrlEncoder.Encode(key.Modulus),
                    ["e"] = Base64UrlEncoder.Encode(key.Exponent)
                },
        };
        var text = $"{Base64UrlEncoder.Encode(header.ToJsonString())}.{Base64UrlEncoder.Encode(Payload(at))}";
        return $"{text}.{Base64UrlEncoder.Encode(
            own.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string LoginToken(HostileStage at, string caller) =>
        at.Issuer.Token(
            issuer: Login,
            audience: at.Issuer.AppId,
            serviceUrl: at.ServiceUrl,
            claims: [("ver", "1.0"), ("appid", caller), ("tid", "9c1e4f60-2b7a-4d5c-8e3f-6a7b8c9d0e1f")]);

    private static void OnlyInChannelData(JsonObject message, string? tenant)
    {
        message["conversation"]!.AsObject().Remove("tenantId");
        message["channelData"]!.AsObject().Remove("tenant");
        if (tenant is not null) message["channelData"]!["tenant"] = new JsonObject { ["id"] = tenant };
    }

    private static byte[] Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(bytes, System.IO.Compression.CompressionLevel.Fastest))
            zip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    /// <summary>A body without a known length that ends after 4 MB, so that the upload stops even if the server reads all of it.</summary>
    private sealed class EndlessContent : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            var piece = new byte[16 * 1024];
            for (var sent = 0; sent < 4 * 1024 * 1024; sent += piece.Length) await stream.WriteAsync(piece);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
