using CollabBot.Domain;

namespace CollabBot.Tests.Features.Phases;

/// <summary>Typed moves to a named step and back, reopening, and the notice when all participants are done.</summary>
public sealed class SkippingTests
{
    [Trait("promise", "the first move forward out of naming is the reveal")]
    [Theory]
    [InlineData(
        "fr-CA",
        "suivant approfondir",
        "Tout le monde pourra les lire, pour de bon.",
        "« suivant approfondir confirmer »",
        "Suivant, approfondir confirmer")]
    [InlineData(
        "en-CA",
        "next deepen",
        "Everyone will be able to read them, for good.",
        "\"next deepen confirm\"",
        "next deepen confirm")]
    public async Task Skipping_from_naming_to_any_later_step_is_the_reveal_and_asks_to_confirm(
        string locale,
        string skip,
        string question,
        string how,
        string confirm)
    {
        await using var scene = await NamedAsync(locale);

        var asked = await scene.Facilitator.SaysAsync(skip);
        asked.Words.ShouldContain(question);
        asked.Words.ShouldContain(how);
        asked.Words.ShouldContain(
            locale == "fr-CA" ? "2 personnes n’ont pas encore terminé." : "2 people have not finished yet.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
        (await RevealedAsync(scene)).ShouldBe(0);

        await scene.Facilitator.SaysAsync(confirm.Replace(",", "", StringComparison.Ordinal));
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Deepening);
        (await RevealedAsync(scene)).ShouldBe(2);
    }

    [Trait("promise", "the first move forward out of naming is the reveal")]
    [Fact]
    public async Task Skipping_over_naming_from_the_draft_is_the_reveal_too()
    {
        await using var scene = await NamedAsync("fr-CA");
        await scene.Facilitator.SaysAsync("précédent");

        (await scene.Facilitator.SaysAsync("suivant regrouper")).Words.ShouldContain("2 changements ont été nommés.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Draft);
        await scene.Facilitator.SaysAsync("suivant regrouper confirmer");

        (await RevealedAsync(scene)).ShouldBe(2);
    }

    [Trait("promise", "without votes the facilitator chooses the themes")]
    [Fact]
    public async Task Skipping_the_vote_asks_the_facilitator_to_choose_themes_and_then_moves_to_the_step_requested()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var form = await scene.Facilitator.OpensAsync("Regrouper les changements");
        foreach (var number in Enumerable.Range(1, 6))
            form = (await Scene.SaveAsync(scene.Facilitator, form, ("longLabel", $"Thème {number}"), ("direction", "Positive"))).Form;

        var card = (await scene.Facilitator.SaysAsync("suivant clore confirmer")).Card;
        card.Words.ShouldContain("il reste 5 places");
        var chosen = string.Join(',', Enumerable.Range(2, 5).Select(number => card.Choice("chosen", $"Thème {number}")));
        await card.ClicksAsync("Retenir et clore", ("chosen", chosen));

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Closed);
        (await scene.ReadAsync(database => Task.FromResult(database.Themes.Count(theme => theme.IsRetained)))).ShouldBe(5);
        (await scene.ReadAsync(database => Task.FromResult(
            database.Themes.Single(theme => theme.Position == database.Themes.Min(first => first.Position)).IsRetained))).ShouldBeFalse();
    }

    [Trait("promise", "the facilitator can skip and go back without losing anything")]
    [Trait("promise", "the next and back commands move the step")]
    [Fact]
    public async Task Going_back_to_a_named_step_and_forward_again_loses_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision");
        var before = Without(await scene.StateAsync());

        (await scene.Facilitator.SaysAsync("précédent nommer")).Text.ShouldBe("On nomme les changements.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
        Without(await scene.StateAsync()).ShouldBe(before);

        await scene.Facilitator.SaysAsync("suivant approfondir confirmer");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Deepening);
        Without(await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "the facilitator can skip and go back without losing anything")]
    [Fact]
    public async Task Next_to_an_earlier_step_and_back_to_a_later_one_are_refused_with_advice()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);

        (await scene.Facilitator.SaysAsync("suivant nommer")).Text
            .ShouldBe("« Nommer » ne vient pas après « Regrouper ». Pour revenir en arrière, écrivez « précédent » et l’étape.");
        (await scene.Facilitator.SaysAsync("back deepen")).Text.ShouldContain("« Approfondir » ne vient pas avant « Regrouper ».");
        (await scene.Partner.SaysAsync("suivant approfondir confirmer")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Grouping);
    }

    [Trait("promise", "a closed retrospective can be reopened")]
    [Theory]
    [InlineData("rouvrir", Phase.Deepening)]
    [InlineData("reopen", Phase.Deepening)]
    [InlineData("précédent", Phase.Deepening)]
    [InlineData("précédent nommer", Phase.Naming)]
    public async Task The_facilitator_reopens_a_closed_retrospective_by_a_command_and_nothing_is_lost(string command, Phase phase)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var before = Without(await scene.StateAsync());

        (await scene.Partner.SaysAsync(command)).Text.ShouldContain("Seule l’animation peut faire cela.");
        await scene.Facilitator.SaysAsync(command);

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(phase);
        (await scene.RetrospectiveAsync()).ClosedAt.ShouldBeNull();
        Without(await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "a closed retrospective can be reopened")]
    [Fact]
    public async Task Reopening_is_refused_while_a_retrospective_is_open()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);

        (await scene.Facilitator.SaysAsync("rouvrir")).Text.ShouldContain("Une rétrospective est déjà en cours ici : « Bilan du plan ».");

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Deepening);
    }

    [Trait("promise", "a late press of a step button moves nothing")]
    [Fact]
    public async Task A_step_button_of_an_earlier_step_is_refused_and_moves_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await scene.SettleAsync();
        var old = await scene.Facilitator.SeesCardAsync("Quels regroupements comptent le plus");
        await scene.Facilitator.SaysAsync("précédent");
        var before = await scene.StateAsync();

        (await old.ClicksAsync("Passer à l’approfondissement")).Card.Words.ShouldContain("Ce bouton date de l’étape « Prioriser ».");

        (await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "the facilitator is notified when everyone is ready")]
    [Theory]
    [InlineData("fr-CA", "terminé", "Les 2 personnes qui participent ont dit avoir terminé cette étape.")]
    [InlineData("en-CA", "done", "The 2 people who take part have said they are done with this step.")]
    public async Task When_all_participants_are_done_the_thread_says_so_exactly_once(string locale, string done, string note)
    {
        await using var scene = await NamedAsync(locale);
        await scene.Partner.SaysAsync(done);
        await scene.SettleAsync();
        Notes().ShouldBe(0);

        await scene.Other.SaysAsync(done);
        await scene.Facilitator.SeesAsync(note);
        await scene.Other.SaysAsync(done);
        await scene.SettleAsync();

        Notes().ShouldBe(1);

        int Notes() => scene.Bot.Team.InChannel.Count(post => post.Text.StartsWith(note, StringComparison.Ordinal));
    }

    private static async Task<Scene> NamedAsync(string locale)
    {
        var scene = await Scene.InAsync(Phase.Naming, locale);
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await Scene.NameAsync(scene.Other, "Des liens plus forts");
        return scene;
    }

    private static Task<int> RevealedAsync(Scene scene) =>
        scene.ReadAsync(database => Task.FromResult(database.Changes.Count(change => change.IsRevealed)));

    /// <summary>The stored state without its first line, which contains the step.</summary>
    private static string Without(string state) => string.Join('\n', state.Split('\n').Skip(1));
}
