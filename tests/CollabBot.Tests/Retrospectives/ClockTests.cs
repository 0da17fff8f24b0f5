using CollabBot.Domain;
using CollabBot.Tests.Features.LiveCard;
using CollabBot.Tests.Features.Reminders;

namespace CollabBot.Tests.Retrospectives;

/// <summary>Private texts show times in the person's time zone, shared ones in that of the retrospective.</summary>
public sealed class ClockTests
{
    private const string Toronto = "vendredi 4 décembre à 16 h";
    private const string Paris = "vendredi 4 décembre à 22 h";

    [Trait("promise", "dates and times are shown in the person's time zone")]
    [Fact]
    public async Task A_deadline_is_shown_in_the_persons_time_zone_in_private_and_in_the_retrospectives_in_the_channel()
    {
        await using var scene = await Waiting.StartAsync();
        var abroad = scene.Other.Living("Europe/Paris");

        (await abroad.Privately.SaysAsync("état")).Text.ShouldContain($"Échéance : {Paris}");
        (await abroad.SaysAsync("état")).Text.ShouldContain($"Échéance : {Toronto}");
        var card = await abroad.SeesAsync("quel changement significatif");
        card.Words.ShouldContain($"Échéance : {Toronto}");
        (await abroad.LooksAsync(card)).Card.Words.ShouldContain($"Échéance : {Paris}");
        var asked = (await abroad.ClicksAsync("J’ai terminé")).Card;
        (await asked.ClicksAsync("Rien à signaler")).Card.Words.ShouldContain($"Échéance : {Paris}");
        (await scene.Partner.LooksAsync(card)).Card.Words.ShouldContain($"Échéance : {Toronto}");

        await scene.SettleAsync();
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("à 22 h"));
    }

    [Trait("promise", "dates and times are shown in the person's time zone")]
    [Fact]
    public async Task The_persons_time_zone_is_stored_and_without_one_that_of_the_retrospective_is_used()
    {
        await using var scene = await Waiting.StartAsync();
        await scene.Other.Living("Europe/Paris").Privately.SaysAsync("aide");
        await scene.Bot.RestartAsync();

        (await scene.Other.Living(null).Privately.SaysAsync("état")).Text.ShouldContain(Paris);
        (await scene.Partner.Living(null).Privately.SaysAsync("état")).Text.ShouldContain(Toronto);
        (await scene.Bot.Team.Member("Grace", "en-CA").Living("America/Vancouver").Privately.SaysAsync("status")).Text
            .ShouldContain("Deadline: Friday, December 4 at 1:00 p.m.");
    }

    [Trait("promise", "dates and times are shown in the person's time zone")]
    [Theory]
    [InlineData("America/Toronto", "23 novembre 2033", "2033-11-23")]
    [InlineData("Europe/Paris", "24 novembre 2033", "2033-11-24")]
    [InlineData(null, "24 novembre 2033", "2033-11-24")]
    public async Task The_end_of_retention_is_a_day_in_the_persons_time_zone_and_in_UTC_without_one(
        string? zone,
        string shown,
        string written)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        foreach (var partner in new[] { scene.Partner, scene.Other }) partner.Living(zone);
        var newcomer = scene.Bot.Team.Member("Réal").Living(zone).Privately;
        await newcomer.SaysAsync("facilitant : Une vision commune");
        scene.Jump("2026-11-24 03:30");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await newcomer.SaysAsync("mes données")).Words.ShouldContain($"Conservé jusqu’au {shown}");
        (await newcomer.SaysAsync("mes données texte")).Text.ShouldContain($"\"keptUntil\": \"{written}\"");
    }

    [Trait("promise", "dates and times are shown in the person's time zone")]
    [Fact]
    public async Task A_date_stored_without_a_time_is_the_same_in_every_time_zone()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Facilitator.SaysAsync("modifier anonymat : anonyme");
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision commune");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await scene.Partner.Privately.SaysAsync("mes données")).Words.ShouldContain("Conservé jusqu’au 23 novembre 2033");
    }
}
