using CollabBot.Domain;

namespace CollabBot.Tests.BadInput;

[Trait("promise", "an act in the wrong step or by the wrong person is refused")]
public sealed class WrongMomentTests
{
    [Theory]
    [InlineData(Phase.Draft, "nommer", "la rétrospective en est à « Préparation », et ceci se fait à l’étape « Nommer »")]
    [InlineData(Phase.Draft, "nommer ici", "la rétrospective en est à « Préparation »")]
    [InlineData(Phase.Naming, "voter", "la rétrospective en est à « Nommer », et ceci se fait à l’étape « Prioriser »")]
    [InlineData(Phase.Grouping, "nommer", "la rétrospective en est à « Regrouper »")]
    [InlineData(Phase.Grouping, "approfondir", "et ceci se fait à l’étape « Approfondir »")]
    [InlineData(Phase.Prioritising, "regrouper", "la rétrospective en est à « Prioriser »")]
    [InlineData(Phase.Closed, "nommer", "Aucune rétrospective n’est en cours ici.")]
    public async Task A_command_in_the_wrong_step_is_answered_with_the_current_step_and_changes_nothing(
        Phase phase, string command, string sentence)
    {
        await using var scene = await Scene.InAsync(phase);
        var before = await scene.StateAsync();

        (await scene.Facilitator.SaysAsync(command)).Words.ShouldContain(sentence);

        (await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "the facilitator can skip and go back without losing anything")]
    [Theory]
    [InlineData("fr-CA", Phase.Naming, "suivant", "Seule l’animation peut faire cela.")]
    [InlineData("fr-CA", Phase.Naming, "suivant confirmer", "Seule l’animation peut faire cela.")]
    [InlineData("fr-CA", Phase.Naming, "précédent", "Seule l’animation peut faire cela.")]
    [InlineData("fr-CA", Phase.Grouping, "regrouper", "Seule l’animation peut faire cela.")]
    [InlineData("fr-CA", Phase.Prioritising, "suivant", "Seule l’animation peut faire cela.")]
    [InlineData("fr-CA", Phase.Deepening, "regroupement suivant", "Seule l’animation peut faire cela.")]
    [InlineData("fr-CA", Phase.Deepening, "résumé", "Seule l’animation peut faire cela.")]
    [InlineData("fr-CA", Phase.Deepening, "compte-rendu", "Seule l’animation peut faire cela.")]
    [InlineData("en-CA", Phase.Naming, "next", "Only the facilitator can do this.")]
    public async Task A_facilitators_command_from_a_partner_is_refused_with_the_reason(
        string locale, Phase phase, string command, string sentence)
    {
        await using var scene = await Scene.InAsync(phase, locale);
        var before = await scene.StateAsync();

        (await scene.Partner.SaysAsync(command)).Words.ShouldContain(sentence);

        (await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "a refused act answers with the current card and the reason on top")]
    [Fact]
    public async Task A_partner_who_presses_the_step_button_gets_the_card_with_the_refusal_on_top()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Partner.SeesCardAsync("quel changement significatif");
        var before = await scene.StateAsync();

        var answer = await scene.Partner.ClicksAsync("Passer au regroupement");

        answer.Card.Words.ShouldStartWith("Seule l’animation peut faire cela.");
        (await scene.StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_partner_cannot_group_by_submitting_the_facilitators_form()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var form = await scene.Facilitator.OpensAsync("Regrouper les changements");
        var (_, submit) = form.Press("Enregistrer", ("longLabel", "À moi"));
        var before = await scene.StateAsync();

        var answer = await scene.Partner.InvokesAsync(scene.Partner.Invoke("task/submit", submit["value"]!.DeepClone()));

        answer.Sentence.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "a conversation has one open retrospective at a time")]
    [Fact]
    public async Task A_second_start_is_refused_by_command_and_by_a_form_opened_before_the_first()
    {
        await using var scene = await Scene.EmptyAsync();
        var form = (await (await scene.Partner.SaysAsync("rétrospective")).Card.ClicksAsync("Préparer une rétrospective")).Form;
        await scene.Facilitator.SaysAsync($"rétrospective {Scene.Title}");
        var before = await scene.StateAsync();

        const string Sentence = "Une rétrospective est déjà en cours ici : « Bilan du plan ».";
        (await scene.Partner.SaysAsync("démarrer")).Text.ShouldContain(Sentence);
        (await scene.Partner.SaysAsync("rétrospective Une autre")).Text.ShouldContain(Sentence);
        (await Scene.SaveAsync(scene.Partner, form, ("title", "Une autre"))).Words.ShouldContain(Sentence);

        (await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "the retrospective command sets one up and posts the live card")]
    [Fact]
    public async Task A_retrospective_cannot_be_started_in_a_private_chat()
    {
        await using var scene = await Scene.EmptyAsync();

        (await scene.Facilitator.Privately.SaysAsync("rétrospective")).Text.ShouldContain("Cela se fait dans le canal");
    }
}
