using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Contract;

/// <summary>
/// Length limits: a text at the limit is stored completely. One character more is refused with a
/// sentence, and the form keeps everything typed.
/// </summary>
public sealed class LimitTests
{
    [Trait("promise", "too long a text is refused and stays in the form")]
    [Trait("promise", "the name command opens the form or dialog for a change")]
    [Theory]
    [InlineData("statement", 1000)]
    [InlineData("why", 2000)]
    [InlineData("example", 2000)]
    [InlineData("proposedTheme", 200)]
    public async Task A_text_of_a_change_is_accepted_at_its_limit_and_refused_above_it(string field, int limit)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        (string Id, string Value)[] filled =
        [
            ("statement", "Un changement"),
            ("direction", "Negative"),
            ("proposedTheme", "Réseaux"),
            ("why", "Car"),
            ("example", "Le jardin")
        ];
        var form = await Scene.NamingFormAsync(scene.Partner);

        form = await RefusedAsync(scene.Partner, form, field, limit, filled);
        form.Value("direction").ShouldBe("Negative");
        (await scene.CountChangesAsync()).ShouldBe(0);

        (await Scene.SaveAsync(scene.Partner, form, (field, Text(limit)))).Words.ShouldContain("C’est noté.");
        var change = (await scene.ReadAsync(database => database.Changes.AsNoTracking().SingleAsync())).Latest;
        new[] { change.Statement, change.ProposedTheme!, change.Why!, change.Example! }.ShouldContain(kept => kept.Text == Text(limit));
    }

    [Trait("promise", "too long a text is refused and stays in the form")]
    [Theory]
    [InlineData("Why is it significant?", 2000, "nommer", "Un", "1", "passer")]
    [InlineData("example", 2000, "nommer", "Un", "1", "passer", "passer")]
    [InlineData("theme", 200, "nommer", "Un", "1")]
    [InlineData("statement", 1000, "nommer")]
    public async Task A_dialog_answer_above_its_limit_is_refused_and_the_question_stays_open(string what, int limit, params string[] before)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        foreach (var text in before) await partner.SaysAsync(text);

        (await partner.SaysAsync(Text(limit + 1))).Text
            .ShouldContain($"Ce texte compte {limit + 1} caractères ; il peut en compter {limit}.", customMessage: what);

        (await partner.SaysAsync(Text(limit))).Text.ShouldNotContain("caractères");
        (await partner.SaysAsync("annuler")).Text.ShouldContain("Rien n’a été enregistré.");
    }

    [Trait("promise", "too long a text is refused and stays in the form")]
    [Theory]
    [InlineData("lesson")]
    [InlineData("items")]
    public async Task A_lesson_and_a_sub_item_are_accepted_at_the_limit_and_refused_above_it(string field)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var form = await scene.Partner.OpensAsync("Approfondir");

        form = await RefusedAsync(scene.Partner, form, field, 1000, [("kind", "Enabler"), ("lesson", "Une vision"), ("items", "commune")]);
        await Scene.SaveAsync(scene.Partner, form, (field, Text(1000)));

        var lesson = await scene.ReadAsync(database => database.Lessons.AsNoTracking().SingleAsync());
        (field == "lesson" ? lesson.Text.Text : lesson.Items[0]).ShouldBe(Text(1000));
    }

    [Trait("promise", "too long a text is refused and stays in the form")]
    [Theory]
    [InlineData("longLabel")]
    [InlineData("shortLabel")]
    public async Task Theme_labels_are_accepted_at_the_limit_and_refused_above_it_when_created_and_when_renamed(string field)
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var form = await scene.Facilitator.OpensAsync("Regrouper les changements");
        form = await RefusedAsync(
            scene.Facilitator,
            form,
            field,
            200,
            [("longLabel", "Un long"), ("shortLabel", "Court"), ("changes", form.Choice("changes", "Des liens"))]);
        form.Value("changes").ShouldNotBeNullOrEmpty();
        form = (await Scene.SaveAsync(scene.Facilitator, form, (field, Text(200)))).Form;

        var list = (await form.ClicksAsync("Voir les regroupements")).Form;
        form = (await list.ClicksAsync("Modifier le regroupement choisi", ("themes", list.Choice("themes", "1 · ")))).Form;
        form = await RefusedAsync(scene.Facilitator, form, field, 200, [("longLabel", "Un long"), ("shortLabel", "Court")]);
        await Scene.SaveAsync(scene.Facilitator, form, (field, Text(200)));

        var theme = await scene.ReadAsync(database => database.Themes.AsNoTracking().SingleAsync());
        (field == "longLabel" ? theme.LongLabel : theme.ShortLabel).Text.ShouldBe(Text(200));
    }

    [Trait("promise", "too long a text is refused and stays in the form")]
    [Theory]
    [InlineData("title", 200)]
    [InlineData("place", 200)]
    [InlineData("intention", 2000)]
    [InlineData("presetThemes", 200)]
    public async Task A_text_of_the_setup_form_is_accepted_at_its_limit_and_refused_above_it(string field, int limit)
    {
        await using var scene = await Scene.EmptyAsync();
        var form = (await (await scene.Facilitator.SaysAsync("rétrospective")).Card.ClicksAsync("Préparer une rétrospective")).Form;

        form = await RefusedAsync(
            scene.Facilitator,
            form,
            field,
            limit,
            [("title", "Bilan"), ("place", "Salle B"), ("intention", "Apprendre"), ("presetThemes", "Réseaux"), ("retainedCount", "3")]);
        form.Value("retainedCount").ShouldBe("3");
        await Scene.SaveAsync(scene.Facilitator, form, (field, Text(limit)));

        var retrospective = await scene.RetrospectiveAsync();
        new[] { retrospective.Title.Text, retrospective.Place!.Text, retrospective.Intention!.Text, retrospective.PresetThemes.Single() }
            .ShouldContain(Text(limit));
    }

    /// <summary>Submits a text one character over the limit and checks the form that comes back.</summary>
    private static async Task<CardView> RefusedAsync(
        Member member, CardView form, string field, int limit, (string Id, string Value)[] filled)
    {
        var back = (await Scene.SaveAsync(member, form, [.. filled.Where(entry => entry.Id != field), (field, Text(limit + 1))])).Form;

        back.Words.ShouldContain($"Ce texte compte {limit + 1} caractères ; il peut en compter {limit}.");
        back.Value(field).ShouldBe(Text(limit + 1));
        foreach (var (id, value) in filled.Where(entry => entry.Id != field && entry.Id != "changes")) back.Value(id).ShouldBe(value);
        return back;
    }

    private static string Text(int length) => new string('é', length - 1) + "œ";
}
