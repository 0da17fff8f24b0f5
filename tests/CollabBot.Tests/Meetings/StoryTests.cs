using System.Text;
using CollabBot.Testing;
using CollabBot.Tests.Features.Files;
using CollabBot.Tests.Features.LiveCard;
using CollabBot.Tests.Features.MessageExtension;

namespace CollabBot.Tests.Meetings;

/// <summary>A whole retrospective with the means of Teams, from a message action to the minutes as a file.</summary>
[Trait("promise", "a retrospective can go from a message action to the report")]
public sealed class StoryTests
{
    [Trait("promise", "closing posts the summary card and makes the minutes available")]
    [Fact]
    public async Task A_retrospective_goes_from_a_message_action_to_the_minutes_in_a_persons_files()
    {
        await using var scene = await Scene.EmptyAsync();
        var (facilitator, partner) = (scene.Facilitator, scene.Partner);

        // The bot is added, and the facilitator starts from its greeting.
        var added = facilitator.Envelope("installationUpdate", "f:added", null);
        added["action"] = "add";
        await facilitator.SendAsync(added);
        var start = await facilitator.OpensAsync("Préparer une rétrospective");
        (await start.ClicksAsync("Enregistrer", ("title", "Bilan du plan"))).Words.ShouldContain("Bilan du plan");
        await facilitator.ClicksAsync("Commencer à nommer");

        // A partner names a message of the channel as a change, and presses « J’ai terminé » on their view of the live card.
        var form = (await partner.CallsOnAsync("<p>Les écoles viennent enfin à la table.</p>")).Form;
        (await partner.SendsAsync(form, "Enregistrer", ("direction", "Positive"))).Words.ShouldContain("C’est noté.");
        var card = await partner.SeesAsync("quel changement significatif");
        var asked = (await (await partner.LooksAsync(card)).Card.ClicksAsync("J’ai terminé")).Card;
        (await asked.ClicksAsync("Rien à signaler")).Card.Words
            .ShouldContain("Vous avez nommé 1 changement · vous avez terminé cette étape");

        // The facilitator leads the retrospective with their view of the live card and typed commands.
        await (await facilitator.LooksAsync(card)).Card.ClicksAsync("Passer au regroupement");
        await facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();
        form = (await (await facilitator.LooksAsync(card)).Card.ClicksAsync("Regrouper les changements")).Form;
        await Scene.SaveAsync(
            facilitator,
            form,
            ("changes", form.Choice("changes", "Les écoles")),
            ("longLabel", "Élargissement des réseaux"),
            ("shortLabel", "Réseaux"));
        await facilitator.SaysAsync("suivant confirmer");
        form = await partner.OpensAsync("Voter");
        await Scene.SaveAsync(partner, form, (form.Field("Réseaux"), "3"));
        await facilitator.SaysAsync("suivant confirmer");
        form = await partner.OpensAsync("Approfondir");
        await Scene.SaveAsync(partner, form, ("kind", "Enabler"), ("lesson", "Une direction qui ouvre ses portes"));
        await facilitator.SaysAsync("suivant confirmer");

        // The partner finds the revealed change by search, and accepts the file with the minutes.
        (await partner.SearchesAsync("ecoles")).Titles.ShouldBe(["Les écoles viennent enfin à la table."]);
        await partner.Privately.SaysAsync("compte-rendu");
        var offer = await partner.Privately.SeesOfferAsync();
        await partner.InvokesAsync(partner.Privately.Answering(offer, "accept"));
        await Eventually.BeAsync(() => scene.Bot.Connector.Uploads.Count == 1, "the report");

        var report = Encoding.UTF8.GetString(scene.Bot.Connector.Uploads[0].Content);
        report.ShouldContain("Les écoles viennent enfin à la table.");
        report.ShouldContain("Une direction qui ouvre ses portes");
        report.ShouldNotContain("teams.microsoft.com");
        scene.Bot.Log.Errors.ShouldBeEmpty();
    }
}
