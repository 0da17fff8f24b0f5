using CollabBot.Domain;

namespace CollabBot.Tests.Features.Changes;

/// <summary>
/// What each person is told or asked only once: purpose and retention of the answers, and which expected change did not happen.
/// Also correcting earlier answers of the dialog.
/// </summary>
public sealed class AskedOnceTests
{
    [Trait("promise", "period, purpose and retention are stated when a person is first asked")]
    [Trait("promise", "the retention period is configurable, seven years by default")]
    [Theory]
    [InlineData("fr-CA", "À quoi servent vos réponses : Faire ressortir", "conservé 7 ans", "quel changement significatif")]
    [InlineData("en-CA", "What your answers are for: Bring out", "kept for 7 years", "what significant change")]
    public async Task The_first_form_states_purpose_and_retention_below_its_question_and_later_ones_do_not(
        string locale,
        string purpose,
        string retention,
        string question)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);

        var first = (await Scene.NamingFormAsync(scene.Partner)).Words;
        first.ShouldContain(purpose);
        first.ShouldContain(retention);
        first.IndexOf(retention, StringComparison.Ordinal).ShouldBeGreaterThan(first.IndexOf(question, StringComparison.Ordinal));

        (await Scene.NamingFormAsync(scene.Partner)).Words.ShouldNotContain(retention);
        (await scene.Partner.Privately.SaysAsync("nommer")).Text.ShouldNotContain(retention);
        (await Scene.NamingFormAsync(scene.Other)).Words.ShouldContain(retention);
    }

    [Trait("promise", "period, purpose and retention are stated when a person is first asked")]
    [Theory]
    [InlineData(true, "nommer")]
    [InlineData(true, "On se connaît mieux")]
    [InlineData(false, "nommer ici")]
    public async Task The_first_question_of_the_dialog_states_purpose_and_retention_and_later_ones_do_not(bool inPrivate, string begin)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = inPrivate ? scene.Partner.Privately : scene.Partner.InThread("1763900000001");

        var said = (await partner.SaysAsync(begin)).Text;
        said.ShouldContain("À quoi servent vos réponses : Faire ressortir");
        said.ShouldContain("conservé 7 ans");
        said.TrimEnd().ShouldNotEndWith("« mes changements ».");

        await partner.SaysAsync("annuler");
        (await partner.SaysAsync(begin)).Text.ShouldNotContain("conservé 7 ans");
        (await Scene.NamingFormAsync(scene.Partner)).Words.ShouldNotContain("conservé 7 ans");
    }

    [Trait("promise", "people are asked once about changes that did not happen")]
    [Fact]
    public async Task In_a_channel_the_question_about_missing_changes_is_a_button_and_later_messages_are_no_answer()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.InThread("1763900000001");

        var asked = (await partner.SaysAsync("terminé")).Card;
        asked.Words.ShouldContain("vous avez terminé");
        asked.Words.ShouldContain("Qu’est-ce qui aurait dû changer, mais n’a pas changé ?");
        (await asked.ClicksAsync("Dire ce qui n’a pas changé")).Form.Value("direction").ShouldBe("NoChange");

        var posts = scene.Bot.Connector.Posts.Count;
        await partner.SaysAsync("Bonne journée à tous", mention: false);
        scene.Bot.Connector.Posts.Count.ShouldBe(posts);
    }

    [Theory]
    [InlineData("changement attendu")]
    [InlineData("expected change")]
    public async Task A_missing_change_can_be_named_at_any_time_by_command(string command)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Partner.SaysAsync(command)).Card.Buttons.ShouldBe(["Dire ce qui n’a pas changé"]);
        (await scene.Partner.Privately.SaysAsync(command)).Text.ShouldContain("Qu’est-ce qui aurait dû changer, mais n’a pas changé ?");
    }

    [Trait("promise", "naming another change takes back being done")]
    [Fact]
    public async Task A_person_who_was_done_and_names_another_change_is_no_longer_done()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Des liens");
        await scene.Partner.SaysAsync("terminé");
        (await scene.Facilitator.SaysAsync("état")).Text.ShouldContain("1 a terminé");

        await Scene.NameAsync(scene.Partner, "Autre chose encore");

        (await scene.Facilitator.SaysAsync("état")).Text.ShouldContain("0 a terminé");
    }

    [Trait("promise", "naming step by step asks every field, and answers can be changed before confirming")]
    [Theory]
    [InlineData("changer le sens", "Diriez-vous que ce changement est…")]
    [InlineData("Change the direction", "Diriez-vous que ce changement est…")]
    [InlineData("corriger l’énoncé", "Écrivez-le en une phrase, ou « annuler »")]
    [InlineData("modifier regroupement", "Un thème à suggérer")]
    public async Task An_earlier_answer_can_be_changed_while_a_later_question_is_open(string request, string asked)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        foreach (var text in new[] { "nommer", "Des liens", "positif", "Réseaux", "Parce que" }) await partner.SaysAsync(text);

        (await partner.SaysAsync(request)).Text.ShouldContain(asked);
        var rest = (await partner.SaysAsync("négatif")).Text;

        // The questions already answered are not asked again.
        rest.ShouldContain("Un exemple ou un projet ?");
        await partner.SaysAsync("passer");
        (await partner.SaysAsync("passer")).Text.ShouldContain("Parce que");
    }

    [Trait("promise", "naming step by step asks every field, and answers can be changed before confirming")]
    [Theory]
    [InlineData(2, "changer l’énoncé", "Écrivez-le en une phrase, ou « annuler »")]
    [InlineData(7, "changer le pourquoi", "Pourquoi est-ce significatif ?")]
    public async Task An_answer_can_also_be_changed_at_the_direction_question_and_at_the_final_confirmation(
        int answers,
        string request,
        string asked)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        foreach (var text in new[] { "nommer", "Des liens", "positif", "Réseaux", "Parce que", "passer", "passer" }.Take(answers))
            await partner.SaysAsync(text);

        (await partner.SaysAsync(request)).Text.ShouldContain(asked);
        (await scene.CountChangesAsync()).ShouldBe(0);
    }
}
