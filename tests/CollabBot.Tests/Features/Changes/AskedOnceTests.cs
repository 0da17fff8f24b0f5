using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

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
    public async Task The_first_form_states_purpose_and_retention_before_its_question_and_later_ones_do_not(
        string locale,
        string purpose,
        string retention,
        string question)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);

        var first = (await Scene.NamingFormAsync(scene.Partner)).Words;
        first.ShouldContain(purpose);
        first.ShouldContain(retention);
        first.IndexOf(retention, StringComparison.Ordinal).ShouldBeLessThan(first.IndexOf(question, StringComparison.Ordinal));

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
    public async Task After_the_first_change_a_form_offers_to_name_a_missing_change_with_that_direction_filled_in()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var confirmation = (await Scene.SaveAsync(
            scene.Partner, await Scene.NamingFormAsync(scene.Partner), ("statement", "Des liens"), ("direction", "Positive"))).Form;
        confirmation.Words.ShouldContain("C’est noté.");
        confirmation.Words.ShouldContain("Qu’est-ce qui aurait dû changer, mais n’a pas changé ?");

        var form = (await confirmation.ClicksAsync("Dire ce qui n’a pas changé")).Form;
        form.Words.ShouldContain("Qu’est-ce qui aurait dû changer, mais n’a pas changé ?");
        form.Value("direction").ShouldBe("NoChange");
        (await Scene.SaveAsync(scene.Partner, form, ("statement", "La participation citoyenne"))).Sentence.ShouldStartWith("C’est noté.");

        (await scene.ReadAsync(database => database.Changes.SingleAsync(change => change.Direction == Direction.NoChange))).Statement.Text
            .ShouldBe("La participation citoyenne");
    }

    [Trait("promise", "people are asked once about changes that did not happen")]
    [Fact]
    public async Task After_the_first_change_the_dialog_asks_for_a_missing_change_and_stores_the_answer_as_a_change()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        var said = await NameStepByStepAsync(partner, "Des liens");
        said.ShouldStartWith("C’est noté.");
        said.ShouldContain("Qu’est-ce qui aurait dû changer, mais n’a pas changé ?");
        await scene.SettleAsync();

        (await partner.SaysAsync("La participation citoyenne")).Text.ShouldContain("Un thème à suggérer");
        foreach (var text in new[] { "passer", "passer", "passer" }) await partner.SaysAsync(text);
        (await partner.SaysAsync("oui")).Text.ShouldBe("C’est noté. Vous pouvez en nommer un autre, ou dire « J’ai terminé ».");

        var changes = await scene.ReadAsync(database => database.Changes.OrderBy(change => change.Position).ToListAsync());
        changes.Select(change => (change.Statement.Text, change.Direction))
            .ShouldBe([("Des liens", Direction.Positive), ("La participation citoyenne", Direction.NoChange)]);
        (await partner.SaysAsync("état")).Text.ShouldContain("2 changements");
    }

    [Trait("promise", "people are asked once about changes that did not happen")]
    [Theory]
    [InlineData("passer")]
    [InlineData("non")]
    public async Task The_question_about_missing_changes_can_be_skipped_and_is_not_asked_again_by_form_or_dialog(string answer)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await NameStepByStepAsync(partner, "Des liens");
        (await partner.SaysAsync(answer)).Text.ShouldStartWith("D’accord.");

        (await NameStepByStepAsync(partner, "Autre chose encore"))
            .ShouldBe("C’est noté. Vous pouvez en nommer un autre, ou dire « J’ai terminé ».");
        (await Scene.SaveAsync(
            scene.Partner,
            await Scene.NamingFormAsync(scene.Partner),
            ("statement", "Une troisième idée"),
            ("direction", "Positive"))).Sentence.ShouldStartWith("C’est noté.");
    }

    [Fact]
    public async Task In_a_channel_the_question_about_missing_changes_is_a_button_and_later_messages_are_no_answer()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.InThread("1763900000001");
        foreach (var text in new[] { "nommer ici", "Des liens", "positif", "passer", "passer", "passer" }) await partner.SaysAsync(text);

        var kept = await partner.SaysAsync("oui");
        kept.Text.ShouldStartWith("C’est noté.");
        kept.Card.Words.ShouldContain("Qu’est-ce qui aurait dû changer, mais n’a pas changé ?");
        (await kept.Card.ClicksAsync("Dire ce qui n’a pas changé")).Form.Value("direction").ShouldBe("NoChange");

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
        (await partner.SaysAsync("passer")).Text.ShouldContain("Parce que");
    }

    [Trait("promise", "naming step by step asks every field, and answers can be changed before confirming")]
    [Theory]
    [InlineData(2, "changer l’énoncé", "Écrivez-le en une phrase, ou « annuler »")]
    [InlineData(6, "changer le pourquoi", "Pourquoi est-ce significatif ?")]
    public async Task An_answer_can_also_be_changed_at_the_direction_question_and_at_the_final_confirmation(
        int answers,
        string request,
        string asked)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        foreach (var text in new[] { "nommer", "Des liens", "positif", "Réseaux", "Parce que", "passer" }.Take(answers))
            await partner.SaysAsync(text);

        (await partner.SaysAsync(request)).Text.ShouldContain(asked);
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    private static async Task<string> NameStepByStepAsync(Member partner, string statement)
    {
        foreach (var text in new[] { "nommer", statement, "positif", "passer", "passer", "passer" }) await partner.SaysAsync(text);
        return (await partner.SaysAsync("oui")).Text;
    }
}
