using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Features.Phases;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Testing;
using CollabBot.Testing.Samples;
using CollabBot.Tests.Cards;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Contract;

/// <summary>The titles and action types of buttons, and the form id that makes a repeated submission idempotent.</summary>
public sealed class ButtonTests
{
    /// <summary>The acts whose buttons update the card in place.</summary>
    private static readonly string[] InPlace = [PhaseKeys.Done, PhaseKeys.Move, ButtonData.LiveCard];

    [Trait("promise", "buttons have their titles in French and English")]
    [Theory]
    [InlineData(ButtonTitle.Name, "Nommer un changement", "Name a change")]
    [InlineData(ButtonTitle.Vote, "Voter", "Vote")]
    [InlineData(ButtonTitle.Deepen, "Approfondir", "Dig deeper")]
    [InlineData(ButtonTitle.Done, "J’ai terminé", "I’m done")]
    [InlineData(ButtonTitle.ToNaming, "Commencer à nommer", "Start naming")]
    [InlineData(ButtonTitle.ToGrouping, "Passer au regroupement", "Move on to grouping")]
    [InlineData(ButtonTitle.ToVoting, "Passer au vote", "Move on to voting")]
    [InlineData(ButtonTitle.ToDeepening, "Passer à l’approfondissement", "Move on to digging deeper")]
    [InlineData(ButtonTitle.Close, "Clore la rétrospective", "Close the retrospective")]
    [InlineData(ButtonTitle.PostSummary, "Publier le résumé", "Post the summary")]
    [InlineData(ButtonTitle.Details, "Voir le détail", "See details")]
    [InlineData(ButtonTitle.Report, "Compte-rendu", "Report")]
    [InlineData(ButtonTitle.Save, "Enregistrer", "Save")]
    public void Buttons_have_their_titles_in_French_and_English(object title, string french, string english) =>
        (Texts.French.Button((ButtonTitle)title), Texts.English.Button((ButtonTitle)title)).ShouldBe((french, english));

    [Trait("promise", "a late press of a step button moves nothing")]
    [Trait("promise", "in-place acts are Action.Execute and answer with the updated card")]
    [Theory]
    [MemberData(nameof(SampleCards.All), MemberType = typeof(SampleCards))]
    public void Buttons_that_act_in_place_are_Action_Execute_with_an_equal_fallback_and_carry_their_step(string card, string language)
    {
        var json = CardNodes.Json(SampleCards.Draw(card, SampleWords.Plain(language)));

        foreach (var action in CardNodes.OfType(json["body"], "Action.")
            .Concat(CardNodes.OfType(json["actions"], "Action."))
            .Where(action => InPlace.Contains(Act(action))))
        {
            if ((string)action["type"]! == "Action.Submit")
            {
                // These cards are shown in a window, which takes only submits.
                if (card is "name-kept" or "name-missing-change") continue;

                // This is the fallback of an Action.Execute, for clients that do not support it.
                json.ToJsonString().ShouldContain("\"fallback\"");
                continue;
            }

            ((string)action["type"]!).ShouldBe("Action.Execute", action.ToJsonString());
            JsonNode.DeepEquals(action["fallback"]!["data"], action["data"]).ShouldBeTrue(action.ToJsonString());
            if (Act(action) == PhaseKeys.Move) ((string?)action["data"]![ButtonData.Phase]).ShouldNotBeNullOrEmpty();
        }
    }

    [Trait("promise", "forms open by task/fetch and contain only submit actions")]
    [Fact]
    public async Task A_form_opens_by_task_fetch_and_has_only_submit_and_toggle_buttons()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var live = await scene.Partner.SeesCardAsync("quel changement significatif");
        foreach (var title in new[] { "Nommer un changement", "Mes changements", "Saisir pour la salle" })
        {
            var action = CardReading.Action(live.Json, title)!;
            ((string)action["type"]!, (string)action["data"]!["msteams"]!["type"]!).ShouldBe(("Action.Submit", "task/fetch"));
        }

        foreach (var form in new[]
        {
            await Scene.NamingFormAsync(scene.Partner), await scene.Facilitator.OpensAsync("Saisir pour la salle")
        })
        {
            CardReading.Actions(form.Json)
                .ShouldAllBe(action => (string)action["type"]! == "Action.Submit" || (string)action["type"]! == "Action.ToggleVisibility");
        }
    }

    [Trait("promise", "a form submitted twice counts once and gets the same answer")]
    [Fact]
    public async Task Every_time_a_form_is_opened_it_gets_a_new_unique_id()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        string[] ids =
        [
            Once(await Scene.NamingFormAsync(scene.Partner)),
            Once(await Scene.NamingFormAsync(scene.Partner)),
            Once(await Scene.NamingFormAsync(scene.Other))
        ];

        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.Length == 32);

        static string Once(CardView form) => (string)CardReading.Action(form.Json, "Enregistrer")!["data"]![ButtonData.Once]!;
    }

    [Trait("promise", "a form submitted twice counts once and gets the same answer")]
    [Fact]
    public async Task A_setup_a_vote_and_an_edit_submitted_twice_count_once_and_get_the_same_answer()
    {
        await using var scene = await Scene.EmptyAsync();
        var form = (await (await scene.Facilitator.SaysAsync("rétrospective")).Card.ClicksAsync("Préparer une rétrospective")).Form;
        await TwiceAsync(form, ("title", Scene.Title));
        (await scene.ReadAsync(database => database.Retrospectives.CountAsync())).ShouldBe(1);

        await scene.Facilitator.SaysAsync("suivant confirmer");
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        var list = await scene.Partner.OpensAsync("Mes changements");
        await TwiceAsync(
            (await list.ClicksAsync("Modifier ou retirer", ("change", list.Choice("change", "Plus de projets")))).Form,
            ("statement", "Des projets communs"));

        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("regrouper 1 : Réseaux");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        form = await scene.Partner.OpensAsync("Voter");
        await TwiceAsync(form, (form.Field("Réseaux"), "2"));
        (await scene.ReadAsync(database => Task.FromResult(database.Ballots.AsEnumerable().Single().Spent))).ShouldBe(2);

        static async Task TwiceAsync(CardView form, params (string Id, string Value)[] filled)
        {
            var first = await form.ClicksAsync("Enregistrer", filled);
            var second = await form.ClicksAsync("Enregistrer", filled);
            second.Body!.ToJsonString().ShouldBe(first.Body!.ToJsonString());
        }
    }

    [Trait("promise", "in-place acts are Action.Execute and answer with the updated card")]
    [Fact]
    public async Task A_button_that_acts_in_place_updates_the_card_of_the_person_and_the_message_of_the_others()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await scene.SettleAsync();
        var post = await scene.Partner.SeesAsync("quel changement significatif");

        (await scene.Partner.ClicksAsync("J’ai terminé")).Card.Words.ShouldContain("C’est noté : vous avez terminé.");

        await Eventually.BeAsync(() => post.Words.Contains("1 a terminé", StringComparison.Ordinal), "the message itself to count her");
        post.Words.ShouldNotContain("vous avez terminé");
    }

    private static string? Act(JsonObject action) => (string?)(action["data"] as JsonObject)?[ButtonData.Act];
}
