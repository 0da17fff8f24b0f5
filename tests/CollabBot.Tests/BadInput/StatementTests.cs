using CollabBot.Domain;

namespace CollabBot.Tests.BadInput;

[Trait("promise", "empty and overlong texts are refused and the form keeps what was typed")]
public sealed class StatementTests
{
    [Theory]
    [InlineData("fr-CA", "Il manque le texte. Écrivez une phrase, puis enregistrez.")]
    [InlineData("en-CA", "The text is missing. Write a sentence, then save.")]
    public async Task An_empty_statement_is_refused_and_the_rest_of_the_form_is_kept(string locale, string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);
        var form = await Scene.NamingFormAsync(scene.Partner);

        var answer = await Scene.SaveAsync(
            scene.Partner,
            form,
            ("statement", "  \n "),
            ("direction", "Negative"),
            ("why", "Parce que c’est « vrai »"),
            ("example", "Le jardin"));

        answer.Form.Words.ShouldContain(sentence);
        answer.Form.Value("direction").ShouldBe("Negative");
        answer.Form.Value("why").ShouldBe("Parce que c’est « vrai »");
        answer.Form.Value("example").ShouldBe("Le jardin");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Trait("promise", "too long a text is refused and stays in the form")]
    [Theory]
    [InlineData("fr-CA", "Ce texte compte 10000 caractères ; il peut en compter 1000.")]
    [InlineData("en-CA", "This text has 10000 characters; it may have 1000.")]
    public async Task A_statement_of_ten_thousand_characters_is_refused_and_stays_complete_in_the_form(string locale, string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);
        var form = await Scene.NamingFormAsync(scene.Partner);
        var statement = string.Concat(Enumerable.Repeat("citoyen.ne.s ", 769)) + "œil";
        statement.Length.ShouldBe(10_000);

        var answer = await Scene.SaveAsync(scene.Partner, form, ("statement", statement), ("direction", "Positive"));

        answer.Form.Words.ShouldContain(sentence);
        answer.Form.Value("statement").ShouldBe(statement);
        answer.Form.Value("direction").ShouldBe("Positive");
        (await scene.CountChangesAsync()).ShouldBe(0);

        // The same form is accepted once the text is short enough.
        (await Scene.SaveAsync(scene.Partner, answer.Form, ("statement", statement[..1000]))).Words
            .ShouldContain(locale == "fr-CA" ? "C’est noté." : "Noted.");
        (await scene.CountChangesAsync()).ShouldBe(1);
    }

    [Trait("promise", "a change has a statement and a direction, and optionally a theme, a reason and an example")]
    [Fact]
    public async Task A_change_without_a_direction_is_refused_and_its_statement_stays_in_the_form()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await Scene.NamingFormAsync(scene.Partner);

        var answer = await Scene.SaveAsync(scene.Partner, form, ("statement", "Plus d’entraide"));

        answer.Form.Words.ShouldContain("Il manque le sens du changement.");
        answer.Form.Value("statement").ShouldBe("Plus d’entraide");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_answer_that_is_too_long_in_the_private_dialog_is_refused_and_the_question_stays_open()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await Scene.NameAsync(scene.Partner, "Un premier changement");
        await partner.SaysAsync("nommer");

        (await partner.SaysAsync(new string('a', 10_000))).Text
            .ShouldContain("Ce texte compte 10000 caractères ; il peut en compter 1000.");

        (await partner.SaysAsync("Plus d’entraide")).Text.ShouldContain("Diriez-vous que ce changement est…");
    }

    [Trait("promise", "a lesson is an enabler, a wish or a pitfall and can have sub-items")]
    [Fact]
    public async Task A_lesson_without_a_text_is_refused_and_its_sub_items_stay_in_the_form()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var before = await scene.StateAsync();
        var form = await scene.Partner.OpensAsync("Approfondir");

        var answer = await Scene.SaveAsync(scene.Partner, form, ("kind", "Pitfall"), ("lesson", ""), ("items", "un\ndeux"));

        answer.Form.Words.ShouldContain("Il manque le texte.");
        answer.Form.Value("items").ShouldBe("un\ndeux");
        answer.Form.Value("kind").ShouldBe("Pitfall");
        (await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "intention, period, date and place are settings with defaults")]
    [Fact]
    public async Task A_setup_form_with_an_impossible_period_is_refused_and_keeps_what_was_typed()
    {
        await using var scene = await Scene.EmptyAsync();
        var form = (await (await scene.Facilitator.SaysAsync("rétrospective")).Card.ClicksAsync("Préparer une rétrospective")).Form;

        var answer = await Scene.SaveAsync(
            scene.Facilitator, form, ("title", "Bilan"), ("from", "2023"), ("to", "2019"), ("place", "Maison de quartier"));

        answer.Form.Words.ShouldContain("La période n’est pas possible.");
        answer.Form.Value("title").ShouldBe("Bilan");
        answer.Form.Value("from").ShouldBe("2023");
        answer.Form.Value("place").ShouldBe("Maison de quartier");
        (await scene.Facilitator.SaysAsync("état")).Text.ShouldContain("Aucune rétrospective n’est en cours ici.");
    }
}
