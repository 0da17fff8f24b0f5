using CollabBot.Domain;

namespace CollabBot.Tests.Features.Phases;

/// <summary>Choosing another step from the live card, and text alternatives to forms.</summary>
public sealed class StepsTests
{
    [Trait("promise", "the facilitator can skip and go back without losing anything")]
    [Theory]
    [InlineData(Phase.Draft, "Nommer")]
    [InlineData(Phase.Naming, "Préparation")]
    [InlineData(Phase.Grouping, "Nommer")]
    [InlineData(Phase.Prioritising, "Regrouper")]
    [InlineData(Phase.Deepening, "Prioriser")]
    public async Task Another_step_is_chosen_in_a_card_whose_default_is_the_step_before_and_never_closing(Phase phase, string preselected)
    {
        await using var scene = await Scene.InAsync(phase);

        var card = phase == Phase.Draft
            ? (await scene.Facilitator.SaysAsync("autre étape")).Card
            : (await scene.Facilitator.ClicksAsync("Autre étape…")).Card;

        card.Words.ShouldContain("Passer à quelle étape ?");
        card.Words.ShouldContain("« suivant approfondir »");
        card.Value("to").ShouldBe(card.Choice("to", preselected));
        card.Words.ShouldNotContain("Clore");
        await card.ClicksAsync("Passer à cette étape", ("to", card.Choice("to", preselected)));
        (await scene.RetrospectiveAsync()).Phase.ToString().ShouldBe(card.Choice("to", preselected));
    }

    [Trait("promise", "the first move forward out of naming is the reveal")]
    [Fact]
    public async Task Choosing_a_later_step_during_naming_asks_to_confirm_the_reveal()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "On se parle plus");

        var card = (await scene.Facilitator.ClicksAsync("Autre étape…")).Card;
        var question = (await card.ClicksAsync("Passer à cette étape", ("to", card.Choice("to", "Prioriser")))).Card;

        question.Words.ShouldContain("1 changement a été nommé.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
        await question.ClicksAsync("Passer au vote");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Prioritising);
    }

    [Fact]
    public async Task A_step_choice_of_an_earlier_step_moves_nothing_and_partners_are_refused()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var card = (await scene.Facilitator.ClicksAsync("Autre étape…")).Card;
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await card.ClicksAsync("Passer à cette étape", ("to", card.Choice("to", "Approfondir")))).Words
            .ShouldContain("Ce bouton date de l’étape « Regrouper »");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Prioritising);
        (await scene.Partner.ClicksAsync("Autre étape…")).Words.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Partner.SaysAsync("other step")).Text.ShouldContain("Seule l’animation peut faire cela.");
    }

    [Trait("promise", "the deepen command opens the lessons of the current theme")]
    [Trait("promise", "every act can also be done by text")]
    [Theory]
    [InlineData(Phase.Deepening, "approfondir", "Par écrit : « facilitant : … », « souhait : … » ou « écueil : … ».")]
    [InlineData(Phase.Deepening, "leçons de la salle", "Par écrit : « leçons de la salle : », puis une idée par ligne.")]
    [InlineData(Phase.Deepening, "retenir", "Par écrit : « retenir Réseaux, Autonomie ».")]
    [InlineData(Phase.Naming, "saisir", "Par écrit : « saisir », puis un changement par ligne en dessous.")]
    [InlineData(Phase.Naming, "nommer", "Écrivez-le en une phrase")]
    [InlineData(Phase.Naming, "modifier", "Par écrit : « modifier titre : … » pour un réglage, ou « modifier pas à pas » pour tous.")]
    [InlineData(Phase.Grouping, "regrouper", "Par écrit : « regrouper 3, 5 : Réseaux ».")]
    [InlineData(Phase.Prioritising, "voter", "Par écrit : « voter 2, 0, 3 »")]
    [InlineData(Phase.Prioritising, "points de la salle", "Par écrit : « points de la salle 12 personnes : Réseaux 20 ».")]
    public async Task In_the_private_chat_a_command_that_offers_a_form_also_explains_the_text_way(Phase phase, string typed, string hint)
    {
        await using var scene = await Scene.InAsync(phase);

        (await scene.Facilitator.Privately.SaysAsync(typed)).Text.ShouldContain(hint);
        (await scene.Facilitator.SaysAsync(typed)).Text.ShouldNotContain(hint);
        await scene.Facilitator.Privately.SaysAsync("annuler");
    }

    [Trait("promise", "after a pitfall the bot asks what would help to avoid it")]
    [Fact]
    public async Task After_a_pitfall_the_question_how_to_avoid_it_is_shown_once()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var form = await scene.Partner.OpensAsync("Approfondir");

        var asked = (await form.ClicksAsync("Enregistrer", ("lesson", "Trop de rencontres"), ("kind", "Pitfall"))).Form;

        asked.Words.ShouldContain("Écueil noté.");
        asked.Words.Split("Qu’est-ce qui aiderait à l’éviter").Length.ShouldBe(2);
    }

    [Fact]
    public async Task In_a_group_chat_a_move_is_announced_once()
    {
        await using var scene = await Scene.EmptyAsync();
        var lead = scene.Bot.Team.Member("Rose").In("19:committee@thread.v2");
        await lead.SaysAsync("rétrospective Notre plan");
        await scene.SettleAsync();

        foreach (var (typed, told) in new[]
        {
            ("suivant", "On nomme les changements"),
            ("précédent", "La rétrospective est revenue en préparation"),
        })
        {
            await lead.SaysAsync(typed);
            await scene.SettleAsync();
            lead.Seen.Count(post => post.Words.Contains(told, StringComparison.Ordinal)).ShouldBe(1);
        }

        // In a channel, the command's thread and the retrospective's thread differ, so the command gets an answer of its own.
        await using var other = await Scene.InAsync(Phase.Grouping);
        (await other.Facilitator.SaysAsync("suivant confirmer")).Text.ShouldNotBeEmpty();
    }
}
