using CollabBot.Endpoints;
using CollabBot.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CollabBot.Tests.Endpoints;

/// <summary>Keys are kept, read again when they are old or unknown, and never so often that callers could make a storm of it.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private TestIssuer issuer = null!;
    private SigningKeys keys = null!;

    public async ValueTask InitializeAsync()
    {
        issuer = await TestIssuer.StartAsync();
        keys = new SigningKeys(issuer.MetadataUrl, () => new HttpClient(TestIssuer.Trusting()), clock);
    }

    public ValueTask DisposeAsync() => issuer.DisposeAsync();

    private async Task<bool> KnowsAsync(string id) => await keys.FindAsync(id, CancellationToken.None) is not null;

    [Fact]
    public async Task A_new_key_is_found_at_the_next_reading_which_an_unknown_name_causes_after_five_minutes()
    {
        (await KnowsAsync("k1")).ShouldBeTrue();
        issuer.AddKey("k2", "msteams");

        clock.Advance(TimeSpan.FromMinutes(4.9));
        (await KnowsAsync("k2")).ShouldBeFalse();
        issuer.KeyReads.ShouldBe(1);

        clock.Advance(TimeSpan.FromMinutes(0.2));
        (await KnowsAsync("k2")).ShouldBeTrue();
        issuer.KeyReads.ShouldBe(2);
    }

    [Fact]
    public async Task Keys_are_read_again_after_half_a_day_and_the_old_ones_serve_while_that_fails()
    {
        (await KnowsAsync("k1")).ShouldBeTrue();
        issuer.IsDown = true;

        clock.Advance(TimeSpan.FromHours(13));
        (await KnowsAsync("k1")).ShouldBeTrue();
        (await KnowsAsync("k1")).ShouldBeTrue();

        issuer.IsDown = false;
        issuer.AddKey("k2", "msteams");
        clock.Advance(TimeSpan.FromMinutes(6));
        (await KnowsAsync("k2")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_service_that_was_down_at_the_start_is_asked_again_after_ten_seconds()
    {
        issuer.IsDown = true;
        await Should.ThrowAsync<HttpRequestException>(() => KnowsAsync("k1"));
        issuer.IsDown = false;

        await Should.ThrowAsync<InvalidOperationException>(() => KnowsAsync("k1"));
        clock.Advance(TimeSpan.FromSeconds(11));
        (await KnowsAsync("k1")).ShouldBeTrue();
    }

    [Fact]
    public async Task Callers_at_the_same_time_wait_for_one_reading()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => KnowsAsync("k1")));

        all.ShouldAllBe(known => known);
        issuer.KeyReads.ShouldBe(1);
    }
}
