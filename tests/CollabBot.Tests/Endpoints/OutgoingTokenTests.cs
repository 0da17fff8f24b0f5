using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CollabBot.Endpoints;
using CollabBot.Messaging;
using CollabBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CollabBot.Tests.Endpoints;

/// <summary>How the bot gets the token for its calls to the channel, tested with a login service on this machine.</summary>
public sealed class OutgoingTokenTests : IAsyncLifetime
{
    private const string Tenant = "9c1e4f60-2b7a-4d5c-8e3f-6a7b8c9d0e1f";

    private readonly string folder = Directory.CreateTempSubdirectory("collabbot-certificates-").FullName;
    private TestIssuer issuer = null!;

    public async ValueTask InitializeAsync()
    {
        issuer = await TestIssuer.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (issuer is not null) await issuer.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("SingleTenant", Tenant)]
    [InlineData("MultiTenant", "botframework.com")]
    public async Task A_client_secret_is_exchanged_for_a_token_at_the_login_service_of_the_tenant(string type, string tenant)
    {
        string[] secret =
        [
            "--MicrosoftAppType", type,
            "--MicrosoftAppTenantId", Tenant,
            "--MicrosoftAppPassword", "secret-1",
            .. LoginOf(tenant)
        ];
        await using var bot = await BotUnderTest.StartAsync(issuer, secret);

        await AnswersAsync(bot);

        var login = issuer.Logins.ShouldHaveSingleItem();
        login["tenant"].ShouldBe(tenant);
        login["client_id"].ShouldBe(issuer.AppId);
        login["client_secret"].ShouldBe("secret-1");
        login["grant_type"].ShouldBe("client_credentials");
        login["scope"].Split(' ').ShouldContain("https://api.botframework.com/.default");
        bot.Connector.Calls.ShouldAllBe(call => call.Authorization == "Bearer bot-token-1");
    }

    [Theory]
    [InlineData("bot.pfx", null)]
    [InlineData("bot.pfx", "password-1")]
    [InlineData("bot.pem", null)]
    [InlineData("bot.pem", "password-1")]
    public async Task A_certificate_signs_the_assertion_for_the_login_service(string name, string? password)
    {
        using var certificate = TestIssuer.CreateCertificate("CN=bot");
        string[] secret = password is null ? [] : ["--MicrosoftAppCertificatePassword", password];
        await using var bot = await BotUnderTest.StartAsync(
            issuer,
            [
                "--MicrosoftAppType", "SingleTenant", "--MicrosoftAppTenantId", Tenant,
                "--MicrosoftAppCertificateFile", Write(certificate, name, password), .. secret
            ]);

        await AnswersAsync(bot);

        var login = issuer.Logins.ShouldHaveSingleItem();
        login.ShouldNotContainKey("client_secret");
        login["client_assertion_type"].ShouldBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        var assertion = new JsonWebToken(login["client_assertion"]);
        assertion.Issuer.ShouldBe(issuer.AppId);
        assertion.TryGetHeaderValue<object>("x5c", out _).ShouldBeTrue();
        bot.Connector.Calls.ShouldAllBe(call => call.Authorization == "Bearer bot-token-1");
    }

    [Fact]
    public async Task A_managed_identity_gets_its_token_from_the_Azure_host()
    {
        using var azure = new AzureHost(issuer);
        await using var bot = await BotUnderTest.StartAsync(
            issuer, "--MicrosoftAppType", "UserAssignedMSI", "--MicrosoftAppTenantId", Tenant);

        await AnswersAsync(bot);

        var login = issuer.Logins.ShouldHaveSingleItem();
        login["client_id"].ShouldBe(issuer.AppId);
        login["resource"].ShouldBe("https://api.botframework.com");
        bot.Connector.Calls.ShouldAllBe(call => call.Authorization == "Bearer identity-token");
    }

    [Fact]
    public async Task A_federated_credential_sends_the_token_of_a_managed_identity_to_the_login_service()
    {
        using var azure = new AzureHost(issuer);
        await using var bot = await BotUnderTest.StartAsync(
            issuer,
            [
                "--MicrosoftAppType", "SingleTenant",
                "--MicrosoftAppTenantId", Tenant,
                "--MicrosoftAppFederatedClientId", "identity-client-1",
                .. LoginOf(Tenant)
            ]);

        await AnswersAsync(bot);

        issuer.Logins.Count.ShouldBe(2);
        issuer.Logins[0]["client_id"].ShouldBe("identity-client-1");
        issuer.Logins[0]["resource"].ShouldBe("api://AzureADTokenExchange");
        issuer.Logins[1]["tenant"].ShouldBe(Tenant);
        issuer.Logins[1]["client_assertion"].ShouldBe("identity-token");
        bot.Connector.Calls.ShouldAllBe(call => call.Authorization == "Bearer bot-token-2");
    }

    [Fact]
    public async Task Twenty_parallel_answers_request_only_one_token()
    {
        issuer.LoginTakes = TimeSpan.FromMilliseconds(300);
        await using var bot = await BotUnderTest.StartAsync(issuer, "--MicrosoftAppPassword", "secret-1", "--Door:Tenants:0", Tenant);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => bot.Team.Member("Partner " + number).Privately.SaysAsync("aide")));

        bot.Connector.Calls.Count.ShouldBeGreaterThanOrEqualTo(20);
        issuer.Logins.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_refused_by_the_channel_is_replaced_and_the_call_is_retried()
    {
        await using var bot = await BotUnderTest.StartAsync(issuer, "--MicrosoftAppPassword", "secret-1", "--Door:Tenants:0", Tenant);
        await AnswersAsync(bot);
        bot.Connector.FailWhen((_, _) => bot.Connector.Calls[^1].Authorization == "Bearer bot-token-1" && issuer.Logins.Count == 1
            ? new Fault(401, "Unauthorized")
            : null);

        var posts = bot.Connector.Posts.Count;
        await bot.Team.Member("Maude").Privately.SaysAsync("aide");

        await Eventually.BeAsync(() => bot.Connector.Posts.Count > posts, "the answer");
        issuer.Logins.Count.ShouldBe(2);
        bot.Connector.Calls[^1].Authorization.ShouldBe("Bearer bot-token-2");
    }

    [Trait("promise", "no external service is needed beyond Teams")]
    [Fact]
    public async Task The_token_is_not_sent_to_a_host_outside_the_configured_service_hosts()
    {
        await using var bot = await BotUnderTest.StartAsync(issuer, "--MicrosoftAppPassword", "secret-1", "--Door:Tenants:0", Tenant);
        await using var elsewhere = await FakeConnector.StartAsync();
        var address = new ConversationAddress(
            "msteams",
            "http://evil.example:" + new Uri(elsewhere.ServiceUrl).Port + "/",
            "a:1",
            "personal",
            Tenant,
            "28:bot",
            "CollabBot",
            null,
            null);

        var lost = await Should.ThrowAsync<ChannelException>(() => bot.Services.GetRequiredService<IChannel>()
            .SendAsync(address, """{"type":"message","text":"bonjour"}""", CancellationToken.None));

        lost.InnerException!.Message.ShouldContain("Door:ServiceHosts");
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var bot = await BotUnderTest.StartAsync(issuer, "--MicrosoftAppPassword", "secret-1", "--Door:Tenants:0", Tenant);
        await using var elsewhere = await FakeConnector.StartAsync();
        bot.Connector.FailWhen((path, _) => path.Contains("activities", StringComparison.Ordinal)
            ? new Fault(307) { Location = elsewhere.ServiceUrl + "v3/conversations/a:1/activities" }
            : null);

        await bot.Team.Member("Maude").Privately.SaysAsync("aide");

        bot.Connector.Calls.ShouldContain(call => call.Status == 307);
        elsewhere.Calls.ShouldBeEmpty();
    }

    [Fact]
    public void A_certificate_that_cannot_be_used_is_refused_with_a_sentence()
    {
        using var old = TestIssuer.CreateCertificate("CN=old", TimeSpan.FromDays(-1));
        using var good = TestIssuer.CreateCertificate("CN=bot");
        File.WriteAllText(Path.Combine(folder, "text.pfx"), "no certificate");
        File.WriteAllText(Path.Combine(folder, "public.pem"), good.ExportCertificatePem());

        Wrong(Path.Combine(folder, "missing.pfx")).ShouldContain("there is no such file");
        Wrong(Path.Combine(folder, "text.pfx")).ShouldContain("cannot be read");
        Wrong(Path.Combine(folder, "public.pem")).ShouldContain("private key");
        Wrong(Write(good, "locked.pfx", "password-1")).ShouldContain("MicrosoftAppCertificatePassword");
        Wrong(Write(old, "old.pfx", null)).ShouldContain("ran out");

        static string Wrong(string file) =>
            Should.Throw<OptionsValidationException>(() => BotCredentials.Load(file, null)).Failures.ShouldHaveSingleItem();
    }

    /// <summary>The address of a login service contains the tenant.</summary>
    private string[] LoginOf(string tenant) => ["--ToChannelFromBotLoginUrl", $"{issuer.Url}/{tenant}"];

    private static async Task AnswersAsync(BotUnderTest bot)
    {
        var member = bot.Team.Member("Maude").Privately;
        await member.SaysAsync("aide");
        await member.SeesAsync("nommer");
    }

    private string Write(X509Certificate2 certificate, string name, string? password)
    {
        var file = Path.Combine(folder, name);
        if (name.EndsWith(".pfx", StringComparison.Ordinal))
        {
            File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, password));
            return file;
        }

        using var key = certificate.GetRSAPrivateKey()!;
        using var copy = RSA.Create(key.ExportParameters(includePrivateParameters: true));
        var pem = password is null
            ? copy.ExportPkcs8PrivateKeyPem()
            : copy.ExportEncryptedPkcs8PrivateKeyPem(
                password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 10_000));
        File.WriteAllText(file, certificate.ExportCertificatePem() + "\n" + pem);
        return file;
    }

    /// <summary>Sets the environment variables that Azure App Service gives to a program with a managed identity.</summary>
    private sealed class AzureHost : IDisposable
    {
        public AzureHost(TestIssuer issuer)
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", issuer.IdentityEndpoint);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", TestIssuer.IdentityHeader);
        }

        public void Dispose()
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        }
    }
}
