#if !OFFICIAL_BOT_SDK
// The official SDK reads signing keys over HTTPS only, so that an issuer on this machine is refused by it.
using System.Security.Cryptography;
using CollabBot.Testing;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace CollabBot.Sdk.Tests.Connector;

public sealed class ChannelTokenTests : IAsyncLifetime
{
    private TestIssuer _issuer = null!;
    private BotFrameworkAuthentication _authentication = null!;

    public async ValueTask InitializeAsync()
    {
        _issuer = await TestIssuer.StartAsync();
        _authentication = Authentication();
    }

    public ValueTask DisposeAsync() => _issuer.DisposeAsync();

    private ConfigurationBotFrameworkAuthentication Authentication(string? appId = "app-1", AuthenticationConfiguration? further = null, string? metadataUrl = null) => new(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppPassword"] = "secret",
            ["ToBotFromChannelTokenIssuer"] = TestIssuer.Name,
            ["ToBotFromChannelOpenIdMetadataUrl"] = metadataUrl ?? _issuer.MetadataUrl,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = _issuer.MetadataUrl,
        }).Build(),
        authConfiguration: further,
        httpClientFactory: new TrustingClients());

    private static Activity Message(string channel = "msteams") => new() { Type = ActivityTypes.Message, ChannelId = channel, ServiceUrl = "https://service/" };

    private Task<AuthenticateRequestResult> AskAsync(string? header, Activity? activity = null) =>
        _authentication.AuthenticateRequestAsync(activity ?? Message(), header, CancellationToken.None);

    private Task RefusedAsync(string? header, Activity? activity = null) => Should.ThrowAsync<UnauthorizedAccessException>(() => AskAsync(header, activity));

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task A_good_token_lets_in_and_names_the_caller(string algorithm)
    {
        var result = await AskAsync("Bearer " + _issuer.Token(algorithm: algorithm));

        result.ClaimsIdentity!.IsAuthenticated.ShouldBeTrue();
        result.ClaimsIdentity.FindFirst("serviceurl")!.Value.ShouldBe("https://service/");
        result.CallerId.ShouldBe(CallerIdConstants.PublicAzureChannel);
        result.Audience.ShouldBe("https://api.botframework.com");
        result.ConnectorFactory.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer a b")]
    public Task A_header_without_a_token_is_refused(string? header) => RefusedAsync(header);

    [Fact]
    public Task A_scheme_in_other_letters_is_refused() => RefusedAsync("bearer " + _issuer.Token());

    [Fact]
    public async Task An_unknown_issuer_is_refused_before_any_key_is_looked_up()
    {
        await RefusedAsync("Bearer " + _issuer.Token(issuer: "https://evil.example"));

        _issuer.KeyReads.ShouldBe(0);
    }

    [Fact]
    public Task A_token_for_another_bot_is_refused() => RefusedAsync("Bearer " + _issuer.Token(audience: "app-2"));

    [Fact]
    public Task A_token_that_has_run_out_is_refused() => RefusedAsync("Bearer " + _issuer.Token(expiresIn: TimeSpan.FromMinutes(-6)));

    [Fact]
    public async Task Five_minutes_of_difference_between_the_clocks_are_forgiven() =>
        (await AskAsync("Bearer " + _issuer.Token(expiresIn: TimeSpan.FromMinutes(-4)))).ClaimsIdentity!.IsAuthenticated.ShouldBeTrue();

    [Fact]
    public Task A_token_from_the_future_is_refused() => RefusedAsync("Bearer " + _issuer.Token(expiresIn: TimeSpan.FromHours(3)));

    [Fact]
    public async Task A_signature_with_another_key_of_the_same_name_is_refused()
    {
        using var other = RSA.Create(2048);

        await RefusedAsync("Bearer " + _issuer.Token(signWith: other));
    }

    [Fact]
    public Task A_token_without_a_signature_is_refused()
    {
        var parts = _issuer.Token().Split('.');
        var header = Base64UrlEncoder.Encode("""{"alg":"none","kid":"k1","typ":"JWT"}""");

        return RefusedAsync($"Bearer {header}.{parts[1]}.");
    }

    [Fact]
    public Task A_signature_of_a_kind_that_is_not_allowed_is_refused() => RefusedAsync("Bearer " + _issuer.Token(algorithm: SecurityAlgorithms.RsaSsaPssSha256));

    [Theory]
    [InlineData("https://elsewhere/")]
    [InlineData(null)]
    public Task A_token_for_another_service_address_is_refused(string? serviceUrl) => RefusedAsync("Bearer " + _issuer.Token(serviceUrl: serviceUrl));

    [Fact]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for()
    {
        (await AskAsync("Bearer " + _issuer.Token(), Message("emulator"))).ShouldNotBeNull();
        await RefusedAsync("Bearer " + _issuer.Token(), Message("webchat"));
        _issuer.AddKey("k2", null);
        _authentication = Authentication();
        await RefusedAsync("Bearer " + _issuer.Token(key: "k2"));
    }

    [Fact]
    public async Task Further_endorsements_can_be_asked_for()
    {
        _authentication = Authentication(further: new AuthenticationConfiguration { RequiredEndorsements = ["emulator"] });
        (await AskAsync("Bearer " + _issuer.Token())).ShouldNotBeNull();

        _authentication = Authentication(further: new AuthenticationConfiguration { RequiredEndorsements = ["special"] });
        await RefusedAsync("Bearer " + _issuer.Token());
    }

    [Fact]
    public async Task Keys_are_read_once_and_invented_key_names_cause_no_storm()
    {
        await AskAsync("Bearer " + _issuer.Token());
        await AskAsync("Bearer " + _issuer.Token());
        _issuer.KeyReads.ShouldBe(1);

        for (var i = 0; i < 5; i++)
        {
            using var invented = RSA.Create(2048);
            await RefusedAsync("Bearer " + _issuer.Token(key: "invented-" + i, signWith: invented));
        }

        _issuer.KeyReads.ShouldBe(1);
    }

    [Fact]
    public async Task Keys_that_cannot_be_read_refuse_instead_of_failing()
    {
        var token = _issuer.Token();
        await _issuer.DisposeAsync();

        await RefusedAsync("Bearer " + token);
    }

    [Fact]
    public async Task Without_an_app_a_caller_without_a_token_is_anonymous_and_one_with_a_token_is_checked()
    {
        _authentication = Authentication(appId: "");

        var result = await AskAsync(null);
        result.ClaimsIdentity!.AuthenticationType.ShouldBe("anonymous");
        result.ClaimsIdentity.Claims.ShouldBeEmpty();
        result.CallerId.ShouldBeNull();
        await RefusedAsync("Bearer " + _issuer.Token());
    }

    [Fact]
    public async Task Claims_can_be_checked_further()
    {
        _authentication = Authentication(further: new AuthenticationConfiguration { ClaimsValidator = new NobodyIsWelcome() });

        await RefusedAsync("Bearer " + _issuer.Token());
    }

    private const string LoginIssuer = "https://sts.windows.net/tenant-1/";

    /// <summary>A token that the login service made for an app, as tools and other bots bring it (teams-platform 2.3).</summary>
    private string LoginToken(string caller = "app-1", string version = "1.0", string audience = "app-1", string issuer = LoginIssuer, string tenant = "tenant-1") => _issuer.Token(
        issuer: issuer,
        audience: audience,
        serviceUrl: null,
        claims: [("ver", version), (version == "2.0" ? "azp" : "appid", caller), ("tid", tenant)]);

    private static AuthenticationConfiguration Letting(params string[]? callers) => new()
    {
        ValidTokenIssuers = [LoginIssuer],
        ClaimsValidator = callers is null ? null : new AllowedCallersClaimsValidator(callers),
    };

    [Fact]
    public async Task Tokens_of_the_login_service_are_refused_unless_their_issuer_is_named()
    {
        await RefusedAsync("Bearer " + LoginToken());
        _issuer.KeyReads.ShouldBe(0);

        _authentication = Authentication(further: Letting());
        var result = await AskAsync("Bearer " + LoginToken());
        result.CallerId.ShouldBe(CallerIdConstants.PublicAzureChannel);
        (await AskAsync("Bearer " + LoginToken(version: "2.0"))).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("app-2", "1.0", "app-2", LoginIssuer, "tenant-1")]
    [InlineData("app-1", "3.0", "app-1", LoginIssuer, "tenant-1")]
    [InlineData("app-1", "", "app-1", LoginIssuer, "tenant-1")]
    [InlineData("", "1.0", "app-1", LoginIssuer, "tenant-1")]
    [InlineData("app-1", "1.0", "app-1", "https://sts.windows.net/tenant-2/", "tenant-2")]
    [InlineData("app-1", "1.0", "app-1", LoginIssuer, "tenant-2")]
    public Task A_login_token_has_to_be_whole_and_for_this_bot(string caller, string version, string audience, string issuer, string tenant)
    {
        _authentication = Authentication(further: Letting("*"));

        return RefusedAsync("Bearer " + LoginToken(caller, version, audience, issuer, tenant));
    }

    [Fact]
    public async Task Another_bot_is_let_in_only_when_it_is_named()
    {
        _authentication = Authentication(further: Letting(null));
        await RefusedAsync("Bearer " + LoginToken("app-2"));

        _authentication = Authentication(further: Letting("app-3"));
        await RefusedAsync("Bearer " + LoginToken("app-2"));

        _authentication = Authentication(further: Letting("app-2"));
        var result = await AskAsync("Bearer " + LoginToken("app-2"));
        result.CallerId.ShouldBe("urn:botframework:aadappid:app-2");
        result.Audience.ShouldBe("app-2");
    }

    [Fact]
    public async Task A_caller_who_goes_away_does_not_take_the_reading_of_the_keys_along()
    {
        using var impatient = new CancellationTokenSource();
        await impatient.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => _authentication.AuthenticateRequestAsync(Message(), "Bearer " + _issuer.Token(), impatient.Token));

        (await AskAsync("Bearer " + _issuer.Token())).ShouldNotBeNull();
        _issuer.KeyReads.ShouldBe(1);
    }

    [Fact]
    public async Task While_there_are_no_keys_the_service_is_not_asked_for_every_caller()
    {
        _issuer.IsDown = true;
        await RefusedAsync("Bearer " + _issuer.Token());
        _issuer.IsDown = false;

        await RefusedAsync("Bearer " + _issuer.Token());
        _issuer.KeyReads.ShouldBe(0);
    }

    [Fact]
    public Task Keys_are_not_read_over_plain_http_from_another_machine()
    {
        _authentication = Authentication(metadataUrl: "http://issuer.example/metadata");

        return RefusedAsync("Bearer " + _issuer.Token());
    }

    private sealed class TrustingClients : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(TestIssuer.Trusting());
    }

    private sealed class NobodyIsWelcome : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<System.Security.Claims.Claim> claims) => throw new UnauthorizedAccessException();
    }
}
#endif
