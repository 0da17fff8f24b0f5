using CollabBot.Domain;
using CollabBot.Tests.Reminding;
using CollabBot.Tests.Teams;

namespace CollabBot.Tests.People;

/// <summary>Where one person reads alone, times are those of her clock; where others read along, those of the retrospective.</summary>
public sealed class ClockTests
{
    private const string Toronto = "vendredi 4 décembre à 16 h";
    private const string Paris = "vendredi 4 décembre à 22 h";

    [Trait("promise", "dates and times are shown in the person's time zone")]
    [Fact]
    public async Task A_deadline_is_told_by_her_own_clock_in_her_private_chat_and_in_her_views_and_by_that_of_the_retrospective_in_the_channel()
    {
        await using var scene = await Waiting.StartAsync();
        var abroad = scene.Other.Living("Europe/Paris");

        (await abroad.Privately.SaysAsync("état")).Text.ShouldContain($"Échéance : {Paris}");
        (await abroad.SaysAsync("état")).Text.ShouldContain($"Échéance : {Toronto}");
        var card = await abroad.SeesAsync("quel changement significatif");
        card.Words.ShouldContain($"Échéance : {Toronto}");
        (await abroad.LooksAsync(card)).Card.Words.ShouldContain($"Échéance : {Paris}");
        (await abroad.ClicksAsync("J’ai terminé")).Card.Words.ShouldContain($"Échéance : {Paris}");
        (await scene.Partner.LooksAsync(card)).Card.Words.ShouldContain($"Échéance : {Toronto}");

        await scene.SettleAsync();
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("à 22 h"));
    }

    [Trait("promise", "dates and times are shown in the person's time zone")]
    [Fact]
    public async Task Her_clock_is_remembered_and_who_has_said_none_gets_that_of_the_retrospective()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.Other.Living("Europe/Paris").Privately.SaysAsync("aide");
        await scene.Bot.RestartAsync();

        (await scene.Other.Living(null).Privately.SaysAsync("état")).Text.ShouldContain(Paris);
        (await scene.Partner.Living(null).Privately.SaysAsync("état")).Text.ShouldContain(Toronto);
        (await scene.Bot.Team.Member("Grace", "en-CA").Living("America/Vancouver").Privately.SaysAsync("status")).Text.ShouldContain("Deadline: Friday, December 4 at 1:00 p.m.");
    }

    [Trait("promise", "dates and times are shown in the person's time zone")]
    [Theory]
    [InlineData("America/Toronto", "23 novembre 2033", "2033-11-23")]
    [InlineData("Europe/Paris", "24 novembre 2033", "2033-11-24")]
    [InlineData(null, "24 novembre 2033", "2033-11-24")]
    public async Task Until_when_what_is_hers_is_kept_is_a_day_of_her_own(string? zone, string shown, string written)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        foreach (var partner in new[] { scene.Partner, scene.Other }) partner.Living(zone);
        var newcomer = scene.Bot.Team.Member("Réal").Living(zone).Privately;
        await newcomer.SaysAsync("facilitant : Une vision commune");
        scene.Jump("2026-11-24 03:30");
        await scene.Facilitator.SaysAsync("suivant");

        (await newcomer.SaysAsync("mes données")).Words.ShouldContain($"Conservé jusqu’au {shown}");
        (await newcomer.SaysAsync("mes données texte")).Text.ShouldContain($"\"keptUntil\": \"{written}\"");
    }

    [Trait("promise", "dates and times are shown in the person's time zone")]
    [Fact]
    public async Task A_day_that_has_no_time_stays_that_day_on_every_clock()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Facilitator.SaysAsync("modifier anonymat : anonyme");
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision commune");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await scene.Partner.Privately.SaysAsync("mes données")).Words.ShouldContain("Conservé jusqu’au 23 novembre 2033");
    }
}
