using CollabBot.Domain;

namespace CollabBot.Tests.Localization;

/// <summary>Shared texts use the language of the retrospective; private texts and dates use the person's language and time zone.</summary>
public sealed class LanguageTests
{
    [Trait("promise", "private answers use the person's language, shared ones that of the retrospective")]
    [Fact]
    public async Task An_English_speaker_in_a_French_retrospective_reads_French_in_the_channel_and_English_in_private()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var kim = scene.Bot.Team.Member("Kim", "en-CA");

        // Typed in the channel.
        (await kim.SaysAsync("status")).Text.ShouldContain("en est à l’étape « Nommer »");
        (await kim.SaysAsync("help")).Text.ShouldContain("Je guide une rétrospective");
        (await kim.SaysAsync("zzz")).Text.ShouldContain("Je n’ai pas reconnu cette demande.");
        (await kim.SaysAsync("next confirm")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await kim.SaysAsync("name")).Card.Words.ShouldContain("Nommez un changement avec ce formulaire.");
        (await kim.InThread("1763900000001").SaysAsync("name here")).Text.ShouldContain("quel changement significatif");
        await kim.SaysAsync("cancel");

        // In a form, in the person's view of a card, and in the private chat.
        var form = await kim.OpensAsync("Nommer un changement");
        form.Words.ShouldContain("What you write stays between you and CollabBot");
        (await form.ClicksAsync("Save", ("statement", "We talk more"))).Form.Words.ShouldContain("The direction is missing.");
        (await form.ClicksAsync("Save", ("statement", "We talk more"), ("direction", "Positive"))).Words.ShouldContain("Noted.");
        var card = (await kim.ClicksAsync("J’ai terminé")).Card;
        card.Words.ShouldContain("Noted: you are done.");
        card = (await card.ClicksAsync("Nothing to report")).Card;
        card.Words.ShouldContain("RETROSPECTIVE UNDER WAY");
        (await kim.ClicksAsync("Passer au regroupement")).Card.Words.ShouldContain("Only the facilitator can do this.");
        (await kim.Privately.SaysAsync("status")).Text.ShouldContain("is at the step \"Name\"");

        await scene.SettleAsync();
        foreach (var english in new[] { "Noted", "RETROSPECTIVE", "Only the facilitator", "We talk more" })
            scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains(english));
    }

    [Trait("promise", "the channel uses the language of the retrospective")]
    [Fact]
    public async Task A_retrospective_in_English_led_by_a_French_speaker_posts_English_in_the_channel_at_every_step()
    {
        await using var scene = await Scene.EmptyAsync();
        await scene.Facilitator.SaysAsync("rétrospective Looking back");
        await scene.Facilitator.SaysAsync("modifier langue : en");
        await scene.SettleAsync();
        var before = scene.Bot.Team.InChannel.Count();

        (await scene.Facilitator.ClicksAsync("Start naming")).Card.Words
            .ShouldContain("On nomme les changements.", Case.Sensitive, "a personal view is in the person’s own language");
        await scene.Facilitator.SaysAsync("état");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("regrouper : Networks");
        foreach (var _ in Enumerable.Range(0, 3)) await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Closed);

        await scene.SettleAsync();
        var said = scene.Bot.Team.InChannel.Skip(before).Select(post => post.Words).ToList();
        said.Count.ShouldBeGreaterThan(8);
        foreach (var french in new[] { "On ", "Étape", "regroupement", "RÉTROSPECTIVE", "étape", "est ", "Écrivez" })
            said.ShouldAllBe(words => !words.Contains(french));
        said.ShouldContain(words => words.Contains("Now naming the changes", StringComparison.Ordinal));
        said.ShouldContain(words => words.Contains("SUMMARY OF THE RETROSPECTIVE", StringComparison.Ordinal));
    }

    [Trait("promise", "intention, period, date and place are settings with defaults")]
    [Trait("promise", "dates and times are shown in the person's time zone")]
    [Theory]
    [InlineData("2026-11-23T21:30:00.000-05:00", "2026-11-23")]
    [InlineData("2026-11-24T03:30:00.000+01:00", "2026-11-24")]
    [InlineData("1999-01-01T00:00:00.000Z", "2026-11-23")]
    public async Task The_proposed_date_is_today_in_the_time_zone_of_the_person_who_starts(string localTimestamp, string day)
    {
        await using var scene = await Scene.EmptyAsync();
        scene.Bot.Clock.Advance(new DateTimeOffset(2026, 11, 24, 2, 30, 0, TimeSpan.Zero) - scene.Bot.Clock.GetUtcNow());
        var message = scene.Facilitator.Message($"rétrospective {Scene.Title}");
        message["localTimestamp"] = localTimestamp;

        (await scene.Facilitator.SendAsync(message)).Status.ShouldBe(200);

        (await scene.RetrospectiveAsync()).HeldOn!.Value.ToString("yyyy-MM-dd", null).ShouldBe(day);
    }
}
