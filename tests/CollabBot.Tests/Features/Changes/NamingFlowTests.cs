using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Changes;

/// <summary>The way from one change to the next and to being done, by form and in words.</summary>
[Trait("promise", "after saving, naming another and being done are one press away")]
public sealed class NamingFlowTests
{
    private const string Missing = "Qu’est-ce qui aurait dû changer, mais n’a pas changé ?";

    /// <summary>A press is a button or the choice of a direction. It took twelve when each window had to be closed.</summary>
    [Fact]
    public async Task Three_changes_and_being_done_take_at_most_eight_presses()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var presses = 0;
        var form = await scene.Partner.OpensAsync("Nommer un changement");
        presses++;
        Answer? saved = null;
        foreach (var statement in new[] { "Des liens plus forts", "Moins de réunions", "Un bulletin commun" })
        {
            var isLast = statement == "Un bulletin commun";
            saved = await form.ClicksAsync(
                isLast ? "Enregistrer" : "Enregistrer et en nommer un autre", ("statement", statement), ("direction", "Positive"));
            presses += 2;
            saved.Form.Words.ShouldContain("C’est noté.");
            if (!isLast) form = saved.Form;
        }

        form.Value("statement").ShouldBeNull();
        (await saved!.Form.ClicksAsync("J’ai terminé")).Words.ShouldContain("vous avez terminé");
        presses++;

        presses.ShouldBeLessThanOrEqualTo(8);
        (await scene.CountChangesAsync()).ShouldBe(3);
        (await DoneWithAsync(scene)).ShouldBe(Phase.Naming);
    }

    [Theory]
    [InlineData("fr-CA", "C’est noté.", "En nommer un autre", "J’ai terminé", "Mes changements")]
    [InlineData("en-CA", "Noted.", "Name another", "I’m done", "My changes")]
    public async Task After_saving_the_window_offers_another_change_being_done_and_the_own_changes(
        string locale,
        string noted,
        string another,
        string done,
        string mine)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);

        var kept = (await SaveAsync(scene, "Des liens")).Form;

        kept.Words.ShouldContain(noted);
        kept.Buttons.ShouldBe([another, done, mine]);
        (await kept.ClicksAsync(another)).Form.Words.ShouldNotContain(noted);
        (await kept.ClicksAsync(mine)).Form.Words.ShouldContain("Des liens");
        (await kept.ClicksAsync(done)).Form.Buttons.Count.ShouldBe(2);
    }

    [Trait("promise", "people are asked once about changes that did not happen")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_done_is_asked_once_what_should_have_changed_and_stays_done_whatever_the_answer(bool hasSomething)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var asked = (await (await SaveAsync(scene, "Des liens")).Form.ClicksAsync("J’ai terminé")).Form;
        asked.Words.ShouldContain(Missing);
        asked.Buttons.ShouldBe(["Dire ce qui n’a pas changé", "Rien à signaler"]);

        if (hasSomething)
        {
            var form = (await asked.ClicksAsync("Dire ce qui n’a pas changé")).Form;
            form.Value("direction").ShouldBe("NoChange");
            (await Scene.SaveAsync(scene.Partner, form, ("statement", "La participation citoyenne"))).Words.ShouldContain("C’est noté.");
        }
        else
        {
            (await asked.ClicksAsync("Rien à signaler")).Words.ShouldContain("vous avez terminé");
        }

        (await DoneWithAsync(scene)).ShouldBe(Phase.Naming);
        (await scene.CountChangesAsync()).ShouldBe(hasSomething ? 2 : 1);
        (await scene.Partner.Privately.SaysAsync("terminé")).Words.ShouldNotContain(Missing);
    }

    [Trait("promise", "people are asked once about changes that did not happen")]
    [Fact]
    public async Task On_the_live_card_the_question_has_a_way_back_to_the_card()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Des liens");

        var asked = (await scene.Partner.ClicksAsync("J’ai terminé")).Card;
        asked.Words.ShouldContain(Missing);
        (await asked.ClicksAsync("Rien à signaler")).Card.Words.ShouldContain("quel changement significatif");
    }

    [Trait("promise", "people are asked once about changes that did not happen")]
    [Theory]
    [InlineData("La participation citoyenne", 1)]
    [InlineData("Rien", 0)]
    [InlineData("rien à signaler", 0)]
    [InlineData("nothing", 0)]
    [InlineData("Aucun.", 0)]
    [InlineData("passer", 0)]
    public async Task In_words_the_question_comes_with_being_done_and_takes_one_answer(string answer, int stored)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        var said = await partner.SaysAsync("terminé");
        said.Activities.ShouldHaveSingleItem();
        said.Text.ShouldContain("vous avez terminé");
        said.Text.ShouldContain(Missing);

        (await partner.SaysAsync(answer)).Text.ShouldNotBeEmpty();
        if (stored > 0) (await partner.SaysAsync("oui")).Text.ShouldContain("vous avez terminé");

        (await scene.CountChangesAsync()).ShouldBe(stored);
        (await DoneWithAsync(scene)).ShouldBe(Phase.Naming);
        (await partner.SaysAsync("annuler")).Text.ShouldContain("Il n’y a pas de question ouverte.");
    }

    [Trait("promise", "one message follows a change named in words")]
    [Fact]
    public async Task After_the_first_change_in_words_one_message_follows_and_no_question_stays_open()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        foreach (var text in new[] { "nommer", "Des liens", "positif", "passer", "passer", "passer", "passer" })
            await partner.SaysAsync(text);

        var said = await partner.SaysAsync("oui");

        said.Activities.ShouldHaveSingleItem();
        said.Text.ShouldStartWith("C’est noté.");
        said.Suggestions.ShouldBe(["En nommer un autre", "J’ai terminé", "Mes changements"]);
        (await scene.CountChangesAsync()).ShouldBe(1);
        (await partner.SaysAsync("Mes changements")).Words.ShouldContain("Des liens");
        (await partner.SaysAsync("En nommer un autre")).Text.ShouldContain("quel changement significatif");
        await partner.SaysAsync("annuler");
        (await partner.SaysAsync("J’ai terminé")).Text.ShouldContain("vous avez terminé");
    }

    [Trait("promise", "the name command takes the text after it as the statement")]
    [Theory]
    [InlineData("nommer Les liens sont plus forts", "Les liens sont plus forts")]
    [InlineData("Nommer : Les liens sont plus forts", "Les liens sont plus forts")]
    [InlineData("name The links are stronger", "The links are stronger")]
    [InlineData("  nommer\nUn bulletin commun", "Un bulletin commun")]
    public async Task A_text_after_the_word_is_the_statement_and_is_shown_before_it_is_stored(string typed, string statement)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        var said = (await partner.SaysAsync(typed)).Text;
        said.ShouldContain(statement);
        said.ShouldNotContain(typed.Trim());
        said.ShouldContain("Diriez-vous que ce changement est…");
        (await scene.CountChangesAsync()).ShouldBe(0);

        foreach (var text in new[] { "positif", "passer", "passer", "passer", "passer", "oui" }) await partner.SaysAsync(text);
        (await scene.ReadAsync(database => database.Changes.SingleAsync())).Statement.Text.ShouldBe(statement);
    }

    [Trait("promise", "period, purpose and retention are stated when a person is first asked")]
    [Theory]
    [InlineData("fr-CA", "quel changement significatif", "conservé 7 ans")]
    [InlineData("en-CA", "what significant change", "kept for 7 years")]
    public async Task The_first_form_begins_with_its_question(string locale, string question, string retention)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);

        var first = await Scene.NamingFormAsync(scene.Partner);

        Wire.Readable((string?)first.Json["body"]![0]!["text"]).ShouldContain(question, Case.Insensitive);
        ((string?)first.Json["body"]![1]!["id"]).ShouldBe("statement");
        first.Words.ShouldContain(retention);
    }

    [Trait("promise", "organisation and role are optional, asked at most once, and can be changed")]
    [Fact]
    public async Task The_first_form_asks_organisation_and_role_and_later_ones_do_not()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        var saved = await SaveAsync(scene, "Des liens", ("organisation", "Centre des femmes"), ("occupation", "Team"));

        var person = await scene.ReadAsync(
            database => database.People.SingleAsync(row => row.Organisation != null));
        (person.Organisation!.Text, person.Occupation).ShouldBe(("Centre des femmes", Occupation.Team));
        (await saved.Form.ClicksAsync("En nommer un autre")).Form.Words.ShouldNotContain("Votre organisation");
    }

    [Trait("promise", "organisation and role are optional, asked at most once, and can be changed")]
    [Theory]
    [InlineData("Centre des femmes, équipe", "Centre des femmes", Occupation.Team)]
    [InlineData("Maison de la famille", "Maison de la famille", null)]
    [InlineData("citoyenne", null, Occupation.Citizen)]
    [InlineData("passer", null, null)]
    [InlineData("rien", null, null)]
    public async Task In_words_organisation_and_role_are_one_optional_question_of_the_first_change(
        string answer,
        string? organisation,
        Occupation? occupation)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        foreach (var text in new[] { "nommer", "Des liens", "positif", "passer", "passer" }) await partner.SaysAsync(text);

        (await partner.SaysAsync("passer")).Text.ShouldContain("Votre organisation et votre rôle ?");
        (await partner.SaysAsync(answer)).Text.ShouldContain("L’enregistrer ainsi ?");
        await partner.SaysAsync("oui");

        var person = await scene.ReadAsync(
            database => database.People.SingleAsync(row => row.Id == new PersonId(partner.Person.AadObjectId)));
        (person.Organisation?.Text, person.Occupation).ShouldBe((organisation, occupation));
        foreach (var text in new[] { "nommer", "Moins de réunions", "positif", "passer", "passer" }) await partner.SaysAsync(text);
        (await partner.SaysAsync("passer")).Text.ShouldContain("L’enregistrer ainsi ?");
    }

    private static async Task<Answer> SaveAsync(Scene scene, string statement, params (string Id, string Value)[] more) =>
        await Scene.SaveAsync(
            scene.Partner,
            await Scene.NamingFormAsync(scene.Partner),
            [("statement", statement), ("direction", "Positive"), .. more]);

    private static Task<Phase?> DoneWithAsync(Scene scene) => scene.ReadAsync(database => database.Participants
        .Where(row => !row.IsFacilitator)
        .Select(row => row.DoneWith)
        .SingleAsync());
}
