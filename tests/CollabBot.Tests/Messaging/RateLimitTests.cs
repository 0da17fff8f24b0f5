using CollabBot.Testing;

namespace CollabBot.Tests.Messaging;

/// <summary>However many people act, the bot stays below the rate limits of Teams for a bot in a thread.</summary>
public sealed class RateLimitTests
{
    private static readonly (TimeSpan Window, int Most)[] Limits =
    [
        (TimeSpan.FromSeconds(1), 7), (TimeSpan.FromSeconds(2), 8), (TimeSpan.FromSeconds(30), 60), (TimeSpan.FromHours(1), 1800),
    ];

    [Trait("promise", "there is one live card per retrospective, updated in place")]
    [Trait("Category", "Long")]
    [Fact]
    public async Task Two_hundred_people_acting_in_a_minute_exceed_no_rate_limit_and_the_live_card_shows_the_last_state()
    {
        await using var scene = await Scene.PacedAsync();
        await scene.Facilitator.SaysAsync("rétrospective Bilan du plan");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var card = await SettleAsync(scene, "quel changement significatif");

        var start = scene.Bot.Clock.GetUtcNow();
        foreach (var number in Enumerable.Range(1, 200))
        {
            var partner = scene.Bot.Team.Member($"Partenaire {number}");
            await Scene.NameAsync(partner, $"Changement {number}");
            if (number % 4 == 0) await partner.SaysAsync("état");
            scene.Bot.Clock.Advance(TimeSpan.FromSeconds(0.29));
        }

        (scene.Bot.Clock.GetUtcNow() - start).ShouldBeLessThan(TimeSpan.FromMinutes(1));
        await SettleAsync(scene, "200 personnes ont répondu");

        card.Words.ShouldContain("200 personnes ont répondu");
        card.History.Count.ShouldBeLessThan(40);
        scene.Bot.Team.InChannel.Count(post => post.Text.Contains("en est à l’étape « Nommer »", StringComparison.Ordinal)).ShouldBe(50);
        HoldLimits(scene);
    }

    [Trait("promise", "each move updates the live card and is said once in its thread")]
    [Fact]
    public async Task Moves_in_quick_succession_exceed_no_rate_limit_and_the_live_card_shows_the_last_step()
    {
        await using var scene = await Scene.PacedAsync();
        await scene.Facilitator.SaysAsync("rétrospective Bilan du plan");
        const string Next = "suivant confirmer";
        foreach (var word in new[] { "suivant", Next, "précédent", Next, Next, "précédent", "précédent" })
            await scene.Facilitator.SaysAsync(word);

        var card = await SettleAsync(scene, "quel changement significatif");

        card.Words.ShouldContain("RÉTROSPECTIVE EN COURS");
        HoldLimits(scene);
    }

    [Fact]
    public async Task The_first_change_after_a_quiet_minute_is_shown_on_the_live_card_at_once()
    {
        await using var scene = await Scene.PacedAsync();
        await scene.Facilitator.SaysAsync("rétrospective Bilan du plan");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var card = await SettleAsync(scene, "quel changement significatif");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));

        await Scene.NameAsync(scene.Partner, "Plus de projets communs");

        await Eventually.BeAsync(
            () => card.Words.Contains("1 personne a répondu", StringComparison.Ordinal),
            "the count without the clock moving");
    }

    [Fact]
    public async Task Rate_limits_are_kept_over_a_restart()
    {
        await using var scene = await Scene.PacedAsync();
        await scene.Facilitator.SaysAsync("rétrospective Bilan du plan");
        foreach (var _ in Enumerable.Range(0, 8)) await scene.Partner.SaysAsync("état");
        await scene.Bot.RestartAsync();
        foreach (var _ in Enumerable.Range(0, 8)) await scene.Partner.SaysAsync("état");

        await SettleAsync(scene, "RÉTROSPECTIVE EN PRÉPARATION");
        HoldLimits(scene);
    }

    private static async Task<Post> SettleAsync(Scene scene, string words)
    {
        await scene.AdvanceUntilAsync(
            () => scene.ReadAsync(database => Task.FromResult(!database.Outbox.Any(row => !row.IsDead))).Result,
            "an empty outbox");
        return await scene.Partner.SeesAsync(words);
    }

    private static void HoldLimits(Scene scene)
    {
        DateTimeOffset[] sent = [.. scene.Bot.Connector.Calls.Where(call => call.Method != "GET").Select(call => call.At).Order()];
        foreach (var (window, most) in Limits)
        {
            var worst = sent.Max(from => sent.Count(at => at >= from && at - from < window));
            worst.ShouldBeLessThanOrEqualTo(most, $"calls within {window}");
        }
    }
}
