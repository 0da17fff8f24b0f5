using CollabBot.Domain;
using CollabBot.Tests.Features.Reminders;

namespace CollabBot.Tests.Features.Phases;

/// <summary>Leaving a step asks once when something is shown to everybody or left behind; and there is always a way back.</summary>
[Trait("promise", "leaving a step asks once and says in numbers what is left behind")]
public sealed class MovingOnTests
{
    [Theory]
    [InlineData("fr-CA", "suivant", "Aucun changement n’a encore été nommé.", "Aucun regroupement n’a encore été fait.")]
    [InlineData("en-CA", "next", "No change has been named yet.", "No theme has been made yet.")]
    public async Task With_nothing_named_the_word_for_next_never_closes_the_meeting(string locale, string next, params string[] sentences)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);

        (await scene.Facilitator.SaysAsync(next)).Words.ShouldContain(sentences[0]);
        foreach (var _ in Enumerable.Range(0, 3)) await scene.Facilitator.SaysAsync(next);
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);

        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.Facilitator.SaysAsync(next)).Words.ShouldContain(sentences[1]);
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Grouping);
    }

    [Fact]
    public async Task Leaving_grouping_says_how_many_changes_have_no_theme()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        await scene.Facilitator.SaysAsync("regrouper 1 : Réseaux");

        (await scene.Facilitator.SaysAsync("suivant")).Words.ShouldContain("1 changement n’est dans aucun regroupement.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Grouping);

        await scene.Facilitator.SaysAsync("regrouper 2 : Réseaux");
        await scene.Facilitator.SaysAsync("suivant");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Prioritising, "nothing is left behind, so nothing is asked");
    }

    [Fact]
    public async Task Leaving_the_vote_says_how_many_people_have_not_voted()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);
        await Scene.NameAsync(scene.Partner, "Plus de liens");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("regrouper 1 : Réseaux");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await scene.Facilitator.SaysAsync("suivant")).Words.ShouldContain("2 personnes n’ont pas encore voté.");
        await scene.Partner.Privately.SaysAsync("voter 1 : 3");
        var asked = await scene.Facilitator.SaysAsync("suivant");

        asked.Words.ShouldContain("1 personne n’a pas encore voté.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Prioritising);
        await asked.Card.ClicksAsync("Passer à l’approfondissement");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Deepening);
    }

    [Theory]
    [InlineData("suivant")]
    [InlineData("suivant clore")]
    [InlineData("next close")]
    public async Task Closing_always_asks_and_says_that_no_lesson_was_noted(string typed)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);

        var asked = await scene.Facilitator.SaysAsync(typed);

        asked.Words.ShouldContain("Clore la rétrospective pour tout le monde ?");
        asked.Words.ShouldContain("Aucun facilitant, souhait ou écueil n’a encore été noté.");
        asked.Card.Buttons.ShouldBe(["Clore la rétrospective", "Annuler"]);
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Deepening);
    }

    [Fact]
    public async Task Closing_is_a_visible_button_of_the_facilitator_that_asks_first()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision");

        var asked = (await scene.Facilitator.ClicksAsync("Clore la rétrospective")).Card;

        asked.Words.ShouldNotContain("Aucun facilitant");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Deepening);
        await asked.ClicksAsync("Clore la rétrospective");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Closed);
    }

    [Fact]
    public async Task The_confirmation_has_one_button_that_says_what_it_does_and_nothing_to_choose()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Plus de liens");

        var card = (await scene.Facilitator.SaysAsync("suivant")).Card;

        card.Buttons.ShouldBe(["Passer au regroupement", "Annuler"]);
        card.Json.ToJsonString().ShouldNotContain("Input.");
        await card.ClicksAsync("Passer au regroupement");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Grouping);
    }

    [Theory]
    [InlineData(Phase.Naming, "Passer au regroupement", "Annuler", "quel changement significatif")]
    [InlineData(Phase.Naming, "Autre étape…", "Retour", "quel changement significatif")]
    [InlineData(Phase.Deepening, "Clore la rétrospective", "Annuler", "REGROUPEMENT À APPROFONDIR")]
    [InlineData(Phase.Deepening, "Ce qui a été dit", "Retour", "REGROUPEMENT À APPROFONDIR")]
    public async Task Every_view_that_replaces_the_card_has_a_way_back_to_it(Phase phase, string button, string back, string words)
    {
        await using var scene = await Scene.InAsync(phase);
        var replaced = (await scene.Facilitator.ClicksAsync(button)).Card;
        var before = await scene.StateAsync();

        var card = (await replaced.ClicksAsync(back)).Card;

        card.Words.ShouldContain(words);
        card.Buttons.ShouldContain(button);
        (await scene.StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_tie_has_a_way_back_to_the_card()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        foreach (var number in Enumerable.Range(1, 6)) await scene.Facilitator.SaysAsync($"regrouper : Thème {number}");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var tie = (await scene.Facilitator.SaysAsync("suivant confirmer")).Card;

        (await tie.ClicksAsync("Retour")).Card.Words.ShouldContain("Quels regroupements comptent le plus");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Prioritising);
    }

    [Fact]
    public async Task Cancel_without_a_question_says_how_to_see_the_card_again()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Facilitator.SaysAsync("suivant");

        (await scene.Facilitator.SaysAsync("annuler")).Text.ShouldContain("« carte » ramène la carte de suivi");
    }

    [Trait("promise", "a move is announced once")]
    [Theory]
    [InlineData("suivant confirmer", "On regroupe les changements")]
    [InlineData("précédent", "La rétrospective est revenue en préparation")]
    public async Task A_move_typed_under_the_live_card_is_announced_once_there(string typed, string told)
    {
        await using var scene = await Scene.SettledAsync();
        var card = await scene.Facilitator.SeesAsync("quel changement significatif");
        var under = scene.Facilitator.InThread(card.Id);

        await under.SaysAsync(typed);
        await scene.SettleAsync();

        scene.Bot.Team.InChannel.Count(post => post.Words.Contains(told, StringComparison.Ordinal)).ShouldBe(1);
    }
}
