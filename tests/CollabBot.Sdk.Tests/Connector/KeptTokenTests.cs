#if !OFFICIAL_BOT_SDK
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace CollabBot.Sdk.Tests.Connector;

/// <summary>One token for all calls, asked for once.</summary>
public sealed class KeptTokenTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private readonly LoginService _service = new();
    private readonly KeptToken _token;

    public KeptTokenTests()
    {
        _service.Clock = _clock;
        _token = new KeptToken(_service, _clock);
    }

    [Fact]
    public async Task Many_calls_at_once_ask_once()
    {
        _service.Held = new TaskCompletionSource();
        var calls = Enumerable.Range(0, 50).Select(_ => _token.GetTokenAsync()).ToList();
        _service.Held.SetResult();

        (await Task.WhenAll(calls)).Select(result => result.AccessToken).Distinct().ShouldBe(["token-1"]);
        _service.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_is_renewed_five_minutes_before_it_runs_out()
    {
        await _token.GetTokenAsync();
        _clock.Advance(TimeSpan.FromMinutes(54));
        (await _token.GetTokenAsync()).AccessToken.ShouldBe("token-1");

        _clock.Advance(TimeSpan.FromMinutes(2));
        (await _token.GetTokenAsync()).AccessToken.ShouldBe("token-2");
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once_for_all_who_were_refused_with_it()
    {
        var refused = (await _token.GetTokenAsync()).AccessToken!;

        var replaced = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _token.ReplaceAsync(refused)));
        var late = await _token.ReplaceAsync(refused);

        replaced.Append(late).Select(result => result.AccessToken).Distinct().ShouldBe(["token-2"]);
        _service.Asked.ShouldBe(2);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        _service.IsDown = true;
        await Should.ThrowAsync<HttpRequestException>(() => _token.GetTokenAsync());
        _service.IsDown = false;

        (await _token.GetTokenAsync()).AccessToken.ShouldBe("token-2");
    }

    [Fact]
    public async Task Credentials_of_a_factory_share_their_token_from_turn_to_turn()
    {
        var factory = new PasswordServiceClientCredentialFactory("app-1", "secret", "tenant-1", null, null);

        var one = await factory.CreateCredentialsAsync("app-1", "scope", "https://login.example/{0}", false, CancellationToken.None);
        var two = await factory.CreateCredentialsAsync("app-1", "scope", "https://login.example/{0}", false, CancellationToken.None);
        var other = await factory.CreateCredentialsAsync("app-1", "scope-2", "https://login.example/{0}", false, CancellationToken.None);

        two.ShouldBeSameAs(one);
        other.ShouldNotBeSameAs(one);
        one.ShouldBeOfType<MicrosoftAppCredentials>().OAuthEndpoint.ShouldBe("https://login.example/tenant-1");
    }

    private sealed class LoginService : IAuthenticator
    {
        public FakeTimeProvider Clock { get; set; } = null!;

        public TaskCompletionSource? Held { get; set; }

        public bool IsDown { get; set; }

        public int Asked { get; private set; }

        public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
        {
            Asked++;
            if (Held is { } held) await held.Task;
            if (IsDown) throw new HttpRequestException("down");
            return new AuthenticatorResult { AccessToken = $"token-{Asked}", ExpiresOn = Clock.GetUtcNow().AddHours(1) };
        }
    }
}
#endif
