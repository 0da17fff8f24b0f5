using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Privacy;

/// <summary>
/// Erasure what a person gave, either the link to the person or the text as well: confirmed first,
/// counted in the answer, and gone from the file.
/// </summary>
public sealed class ErasingTests
{
    private const string Canary = "Canari : un jardin partagé";
    private const string Lesson = "Canari de leçon : se voir";

    [Trait("promise", "the my data command gets or erases a person's contributions")]
    [Trait("promise", "a person can get and erase what they gave")]
    [Theory]
    [InlineData(
        "fr-CA", "mes données effacer 1 mots", "Retirer vos mots de cette rétrospective ?",
        "vos mots sont retirés : 1 changement · 1 facilitant, souhait ou écueil · 2 points · 1 « +1 ».")]
    [InlineData(
        "en-CA", "my data erase 1 words", "Remove your words from this retrospective?",
        "your words are removed: 1 change · 1 idea (what helped, wish or pitfall) · 2 points · 1 \"+1\".")]
    public async Task Erasing_by_command_asks_for_confirmation_and_answers_with_counts(
        string locale, string command, string question, string done)
    {
        await using var scene = await GivenAsync(locale);
        var partner = scene.Partner.Privately;

        var asked = (await partner.SaysAsync(command)).Card;
        asked.Words.Replace('\u00A0', ' ').ShouldContain(question);
        (await scene.ReadAsync(database => database.Changes.AnyAsync(
            change => change.Author != null && change.Author == new PersonId(scene.Partner.Person.AadObjectId))))
            .ShouldBeTrue();
        var confirm = locale == "fr-CA" ? "confirmer" : "confirm";
        asked.Words.ShouldContain(confirm);

        (await partner.SaysAsync(confirm)).Text.Replace('\u00A0', ' ').ShouldContain(done);
        (await scene.CountChangesAsync()).ShouldBe(1);
        (await partner.SaysAsync(confirm)).Text.Length.ShouldBeGreaterThan(0);
        (await scene.CountChangesAsync()).ShouldBe(1);
    }

    [Trait("promise", "erasing removes the link to the words or the words, and the minutes stay coherent")]
    [Fact]
    public async Task Erased_text_is_gone_from_the_minutes_and_from_the_database_file()
    {
        await using var scene = await GivenAsync();
        RawFile.Holds(scene.Bot.DatabaseFile, Canary).ShouldBeTrue();
        RawFile.Holds(scene.Bot.DatabaseFile, Lesson).ShouldBeTrue();

        await EraseAsync(scene, "Retirer mes mots");
        (await scene.Facilitator.SaysAsync("compte-rendu texte")).Text.ShouldNotContain("Canari");
        await scene.SettleAsync();
        await scene.FreedAsync();

        RawFile.Holds(scene.Bot.DatabaseFile, Canary).ShouldBeFalse();
        RawFile.Holds(scene.Bot.DatabaseFile, Lesson).ShouldBeFalse();
        RawFile.Rows(scene.Bot.DatabaseFile).ShouldNotContain(row => row.StartsWith("Participants", StringComparison.Ordinal)
            && row.Contains(scene.Partner.Person.AadObjectId, StringComparison.Ordinal));
    }

    [Trait("promise", "erasing removes the link to the words or the words, and the minutes stay coherent")]
    [Fact]
    public async Task Erasing_only_the_link_keeps_texts_and_points_without_an_author()
    {
        await using var scene = await GivenAsync();
        var me = new PersonId(scene.Partner.Person.AadObjectId);

        var said = await EraseAsync(scene, "Retirer mon nom, garder mes mots");

        said.ShouldContain("votre nom n’est plus lié à ce que vous avez donné");
        (await scene.Facilitator.SaysAsync("compte-rendu texte")).Text.ShouldContain("Canari de leçon");
        (await scene.ReadAsync(database => database.Changes.CountAsync(change => change.Author == me))).ShouldBe(0);
        (await scene.ReadAsync(database => database.Lessons.CountAsync(lesson => lesson.Author == me))).ShouldBe(0);
        var ballots = await scene.ReadAsync(database => database.Ballots.AsNoTracking().ToListAsync());
        ballots.ShouldAllBe(ballot => ballot.Voter != me);
        ballots.Sum(ballot => ballot.Spent).ShouldBe(2);
        (await scene.Partner.Privately.SaysAsync("mes données")).Words.ShouldContain("Je retiens seulement que vous les avez donnés.");
    }

    [Fact]
    public async Task Points_kept_without_their_voter_cannot_be_given_again_and_erased_points_can()
    {
        await using var linked = await GivenAsync();
        await EraseAsync(linked, "Retirer mon nom, garder mes mots");
        await linked.Facilitator.SaysAsync("précédent voter");
        (await linked.Partner.Privately.SaysAsync("voter 3")).Text.ShouldContain("on ne peut pas les donner une deuxième fois");

        await using var removed = await GivenAsync();
        await EraseAsync(removed, "Retirer mes mots");
        await removed.Facilitator.SaysAsync("précédent voter");
        (await removed.ReadAsync(database => database.Ballots.CountAsync())).ShouldBe(0);
        await removed.Partner.SaysAsync("voter");
        (await removed.Partner.OpensAsync("Voter")).Words.ShouldNotContain("deuxième fois");
    }

    [Trait("promise", "a form submitted twice counts once and gets the same answer")]
    [Fact]
    public async Task The_confirmation_pressed_twice_erases_once_and_gets_the_same_answer()
    {
        await using var scene = await GivenAsync();
        var form = await WindowAsync(scene);
        var confirm = (await form.ClicksAsync("Continuer", ("erasureOf", "all"), ("erasureHow", "Words"))).Form;

        var first = (await confirm.ClicksAsync("Oui, effacer")).Sentence;
        var second = (await confirm.ClicksAsync("Oui, effacer")).Sentence;

        second.ShouldBe(first);
        first.ShouldContain("1 changement");
    }

    [Fact]
    public async Task Erasing_everything_also_deletes_role_organisation_private_chat_and_drafts()
    {
        await using var scene = await GivenAsync();
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("mon organisation Canari de quartier");
        await scene.Facilitator.MentionsAsync("coordination", scene.Partner);
        await scene.Facilitator.SaysAsync("précédent nommer");
        foreach (var text in new[] { "nommer", "Canari de brouillon" }) await partner.SaysAsync(text);
        await partner.SaysAsync("annuler");

        await EraseAsync(scene, "Retirer mes mots", all: true);
        await scene.SettleAsync();
        await scene.FreedAsync();

        foreach (var canary in new[] { "Canari de quartier", "Canari de brouillon", Canary, Lesson })
            RawFile.Holds(scene.Bot.DatabaseFile, canary).ShouldBeFalse(canary);
        var rows = RawFile.Rows(scene.Bot.DatabaseFile);
        foreach (var table in new[] { "Participants", "People", "PrivateChats", "States", "Ballots", "PlusOnes", "Conversations" })
        {
            rows.ShouldNotContain(row => row.StartsWith(table + ":", StringComparison.Ordinal)
                && (row.Contains(scene.Partner.Person.AadObjectId, StringComparison.Ordinal)
                    || row.Contains(scene.Partner.Person.Id, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task A_form_without_a_choice_or_with_an_unknown_retrospective_is_asked_again()
    {
        await using var scene = await GivenAsync();
        var form = await WindowAsync(scene);

        (await form.ClicksAsync("Continuer", ("erasureOf", ""), ("erasureHow", "Words"))).Form.Words
            .ShouldContain("Choisissez ce qui est à effacer");
        var strange = form.Press("Continuer", ("erasureHow", "Words")).Activity;
        strange["value"]!["data"]!["erasureOf"] = Guid.NewGuid().ToString("N");
        (await scene.Partner.InvokesAsync(strange)).Form.Words.ShouldContain("Choisissez ce qui est à effacer");
    }

    [Fact]
    public async Task The_only_facilitator_is_warned_before_erasing_and_an_administrator_can_take_over()
    {
        await using var scene = await Scene.InAsync(Phase.Naming, "fr-CA", "--People:Administrators:0", Team.IdOf("Paul"));

        (await scene.Facilitator.Privately.SaysAsync("mes données effacer tout nom")).Words
            .ShouldContain("Vous êtes la seule personne à l’animation");
        await scene.Facilitator.Privately.SaysAsync("confirmer");

        (await scene.Facilitator.SaysAsync("suivant confirmer")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Bot.Team.Member("Paul").SaysAsync("suivant confirmer")).Text.ShouldContain("On regroupe les changements.");
    }

    [Trait("promise", "erasing removes the link to the words or the words, and the minutes stay coherent")]
    [Fact]
    public async Task Erasing_a_lesson_also_deletes_the_change_it_was_turned_into()
    {
        await using var scene = await GivenAsync();
        await scene.Facilitator.SaysAsync("changement 2");
        (await scene.ReadAsync(database => database.Lessons.SingleAsync(lesson => lesson.CarriedTo != null))).Text.Text.ShouldBe(Lesson);
        var before = await scene.CountChangesAsync();

        await EraseAsync(scene, "Retirer mes mots");

        (await scene.ReadAsync(database => database.Lessons.AnyAsync(lesson => lesson.CarriedTo != null))).ShouldBeFalse();
        (await scene.CountChangesAsync()).ShouldBeLessThan(before);
        (await scene.ReadAsync(database => database.Changes.AsNoTracking().ToListAsync()))
            .ShouldAllBe(change => !change.Statement.Text.StartsWith("Canari", StringComparison.Ordinal));
    }

    [Trait("promise", "erasing removes the link to the words or the words, and the minutes stay coherent")]
    [Fact]
    public async Task After_a_non_anonymous_closing_erasing_still_works_and_keeps_settled_points()
    {
        await using var scene = await GivenAsync();
        await scene.Facilitator.SaysAsync("suivant confirmer");

        await EraseAsync(scene, "Retirer mes mots");

        (await scene.ReadAsync(database => database.Themes.SumAsync(theme => theme.Points ?? 0))).ShouldBe(2);
        (await scene.Facilitator.SaysAsync("compte-rendu texte")).Text.ShouldNotContain("Canari");
    }

    /// <summary>
    /// The partner named a change and gave two points, a lesson and a « +1 ». Another person named a change and gave a lesson.
    /// </summary>
    private static async Task<Scene> GivenAsync(string locale = "fr-CA")
    {
        var french = locale == "fr-CA";
        var scene = await Scene.InAsync(Phase.Naming, locale);
        await Scene.NameAsync(scene.Partner, Canary);
        await Scene.NameAsync(scene.Other, "Des liens");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var form = await scene.Facilitator.OpensAsync(french ? "Regrouper les changements" : "Group the changes");
        await Scene.SaveAsync(
            scene.Facilitator,
            form,
            ("changes", $"{form.Choice("changes", "Canari")},{form.Choice("changes", "Des liens")}"),
            ("longLabel", "Réseaux"));
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Partner.Privately.SaysAsync("voter 2");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Other.Privately.SaysAsync("facilitant : Pas à elle");
        await scene.Partner.Privately.SaysAsync("leçons");
        await scene.Partner.Privately.SaysAsync("+1 1");
        await scene.Partner.Privately.SaysAsync($"facilitant : {Lesson}");
        await scene.SettleAsync();
        return scene;
    }

    private static async Task<CardView> WindowAsync(Scene scene)
    {
        await scene.Partner.Privately.SaysAsync("mes données");
        return await scene.Partner.Privately.OpensAsync("Effacer …");
    }

    private static async Task<string> EraseAsync(Scene scene, string how, bool all = false)
    {
        var form = await WindowAsync(scene);
        var of = all ? "all" : form.Choice("erasureOf", Scene.Title);
        var confirm = (await form.ClicksAsync("Continuer", ("erasureOf", of), ("erasureHow", form.Choice("erasureHow", how)))).Form;
        return (await confirm.ClicksAsync("Oui, effacer")).Sentence;
    }
}
