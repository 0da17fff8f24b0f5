using System.Security.Cryptography;
using CollabBot.Endpoints;
using CollabBot.Testing;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace CollabBot.Tests.Endpoints;

/// <summary>Which tokens of incoming requests pass, against an issuer on this machine.</summary>
public sealed class ChannelTokenTests : IAsyncLifetime
{
    private TestIssuer issuer = null!;
    private ChannelTokens tokens = null!;

    public async ValueTask InitializeAsync()
    {
        issuer = await TestIssuer.StartAsync();
        tokens = Tokens();
    }

    public ValueTask DisposeAsync() => issuer.DisposeAsync();

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task A_token_of_the_channel_passes(string algorithm)
    {
        var identity = await CheckAsync("Bearer " + issuer.Token(algorithm: algorithm));

        identity.IsAuthenticated.ShouldBeTrue();
        identity.FindFirst("serviceurl")!.Value.ShouldBe("https://service/");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer a b")]
    public Task A_header_without_a_bearer_token_is_refused(string? header) => RefusedAsync(header);

    [Fact]
    public Task The_scheme_in_small_letters_is_refused() => RefusedAsync("bearer " + issuer.Token());

    [Fact]
    public async Task An_unknown_issuer_is_refused_before_any_key_is_looked_up()
    {
        await RefusedAsync("Bearer " + issuer.Token(issuer: "https://evil.example"));

        issuer.KeyReads.ShouldBe(0);
    }

    [Fact]
    public Task A_token_for_another_bot_is_refused() => RefusedAsync("Bearer " + issuer.Token(audience: "app-2"));

    [Fact]
    public Task An_expired_token_is_refused() => RefusedAsync("Bearer " + issuer.Token(expiresIn: TimeSpan.FromMinutes(-6)));

    [Fact]
    public async Task A_clock_difference_of_five_minutes_is_accepted() =>
        (await CheckAsync("Bearer " + issuer.Token(expiresIn: TimeSpan.FromMinutes(-4)))).IsAuthenticated.ShouldBeTrue();

    [Fact]
    public Task A_token_that_is_not_valid_yet_is_refused() => RefusedAsync("Bearer " + issuer.Token(expiresIn: TimeSpan.FromHours(3)));

    [Fact]
    public async Task A_signature_by_another_key_under_the_same_id_is_refused()
    {
        using var other = RSA.Create(2048);

        await RefusedAsync("Bearer " + issuer.Token(signWith: other));
    }

    [Fact]
    public Task A_token_without_a_signature_is_refused()
    {
        var parts = issuer.Token().Split('.');
        var header = Base64UrlEncoder.Encode("""{"alg":"none","kid":"k1","typ":"JWT"}""");

        return RefusedAsync($"Bearer {header}.{parts[1]}.");
    }

    [Fact]
    public Task A_signature_algorithm_that_is_not_allowed_is_refused() =>
        RefusedAsync("Bearer " + issuer.Token(algorithm: SecurityAlgorithms.RsaSsaPssSha256));

    [Theory]
    [InlineData("https://elsewhere/")]
    [InlineData(null)]
    public Task A_token_for_another_service_address_is_refused(string? serviceUrl) =>
        RefusedAsync("Bearer " + issuer.Token(serviceUrl: serviceUrl));

    [Fact]
    public async Task A_key_signs_only_for_the_channels_it_is_endorsed_for()
    {
        (await CheckAsync("Bearer " + issuer.Token(), Message("emulator"))).ShouldNotBeNull();
        await RefusedAsync("Bearer " + issuer.Token(), Message("webchat"));
        await RefusedAsync("Bearer " + issuer.Token(), Message(""));
        issuer.AddKey("k2", null);
        tokens = Tokens();
        await RefusedAsync("Bearer " + issuer.Token(key: "k2"));
    }

    [Fact]
    public async Task Invented_key_ids_do_not_make_the_bot_read_the_keys_again()
    {
        await CheckAsync("Bearer " + issuer.Token());
        await CheckAsync("Bearer " + issuer.Token());
        issuer.KeyReads.ShouldBe(1);

        for (var i = 0; i < 5; i++)
        {
            using var invented = RSA.Create(2048);
            await RefusedAsync("Bearer " + issuer.Token(key: "invented-" + i, signWith: invented));
        }

        issuer.KeyReads.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_is_refused_while_the_keys_cannot_be_read()
    {
        var token = issuer.Token();
        await issuer.DisposeAsync();

        await RefusedAsync("Bearer " + token);
    }

    [Fact]
    public async Task Keys_that_cannot_be_read_are_not_asked_for_again_at_every_request()
    {
        issuer.IsDown = true;
        await RefusedAsync("Bearer " + issuer.Token());
        issuer.IsDown = false;

        await RefusedAsync("Bearer " + issuer.Token());
        issuer.KeyReads.ShouldBe(0);
    }

    [Fact]
    public async Task A_cancelled_request_does_not_cancel_the_reading_of_the_keys()
    {
        using var impatient = new CancellationTokenSource();
        await impatient.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(
            () => tokens.CheckAsync(Message(), "Bearer " + issuer.Token(), impatient.Token));

        (await CheckAsync("Bearer " + issuer.Token())).ShouldNotBeNull();
        issuer.KeyReads.ShouldBe(1);
    }

    [Fact]
    public Task Keys_are_not_read_over_plain_http_from_another_machine()
    {
        tokens = Tokens("http://issuer.example/metadata");

        return RefusedAsync("Bearer " + issuer.Token());
    }

    [Theory]
    [InlineData(null, "https://api.botframework.com", "https://login.microsoftonline.com/tenant-1")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us", "https://login.microsoftonline.us/tenant-1")]
    public void The_cloud_that_is_named_gives_issuer_and_login_address(string? service, string channel, string login)
    {
        var cloud = Cloud.Read(Configuration(
            ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppTenantId", "tenant-1"), ("ChannelService", service)));

        (cloud.TokenIssuer, cloud.Scope, cloud.LoginUrl).ShouldBe((channel, channel, login));
    }

    private ChannelTokens Tokens(string? metadataUrl = null)
    {
        var cloud = Cloud.Read(Configuration(
            ("ToBotFromChannelTokenIssuer", TestIssuer.Name),
            ("ToBotFromChannelOpenIdMetadataUrl", metadataUrl ?? issuer.MetadataUrl)));
        return new ChannelTokens(
            cloud,
            "app-1",
            new SigningKeys(cloud.MetadataUrl, () => new HttpClient(TestIssuer.Trusting()), TimeProvider.System));
    }

    private static IConfiguration Configuration(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => setting.Value)).Build();

    private static Activity Message(string channel = "msteams") =>
        new() { Type = ActivityTypes.Message, ChannelId = channel, ServiceUrl = "https://service/" };

    private Task<System.Security.Claims.ClaimsIdentity> CheckAsync(string? header, Activity? activity = null) =>
        tokens.CheckAsync(activity ?? Message(), header, CancellationToken.None);

    private Task RefusedAsync(string? header, Activity? activity = null) =>
        Should.ThrowAsync<UnauthorizedAccessException>(() => CheckAsync(header, activity));
}
