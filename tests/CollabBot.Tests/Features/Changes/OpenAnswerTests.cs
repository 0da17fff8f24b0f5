using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Changes;

/// <summary>What a text means while a question of naming is open: the answer or a command, in this step or in a later one.</summary>
public sealed class OpenAnswerTests
{
    [Trait("promise", "an open question lapses when it belongs to another step")]
    [Theory]
    [InlineData("nommer")]
    [InlineData("nommer", "Des ponts entre nous")]
    [InlineData("terminé")]
    public async Task A_question_of_naming_does_not_swallow_the_points_given_two_steps_later(params string[] before)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var late = scene.Bot.Team.Member("Salma").Privately;
        foreach (var text in before) await late.SaysAsync(text);
        await ToVotingAsync(scene);

        (await late.SaysAsync("voter 1 : 3")).Text.ShouldContain("3 points");

        (await scene.ReadAsync(database => database.Ballots.CountAsync(
            ballot => ballot.Voter == new PersonId(late.Person.AadObjectId)))).ShouldBe(1);
    }

    [Trait("promise", "an open question lapses when it belongs to another step")]
    [Theory]
    [InlineData("facilitant : Une vision commune", 1)]
    [InlineData("+1 1", 0)]
    public async Task A_question_of_naming_does_not_swallow_the_lessons_three_steps_later(string typed, int lessons)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var late = scene.Bot.Team.Member("Salma").Privately;
        await late.SaysAsync("nommer");
        await ToVotingAsync(scene);
        await scene.Partner.Privately.SaysAsync("voter 1 : 3");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await late.SaysAsync(typed)).Text.ShouldNotContain("J’attends encore votre réponse");

        (await scene.ReadAsync(database => database.Lessons.CountAsync())).ShouldBe(lessons);
    }

    [Trait("promise", "the commands of a closed list work while a question is open")]
    [Theory]
    [InlineData("terminé", "vous avez terminé")]
    [InlineData("J’ai terminé", "vous avez terminé")]
    [InlineData("état", "à l’étape « Nommer »")]
    [InlineData("aide", "Je guide une rétrospective")]
    [InlineData("annuler", "on en reste là")]
    [InlineData("suivant", "animation")]
    [InlineData("précédent", "animation")]
    public async Task A_command_of_the_closed_list_is_the_command_while_a_question_is_open(string command, string answer)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");

        (await partner.SaysAsync(command)).Text.ShouldContain(answer);

        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Trait("promise", "an open question takes the next text as its answer")]
    [Theory]
    [InlineData("voter", "voter")]
    [InlineData("Voter est devenu plus simple", "voter est devenu plus simple")]
    [InlineData("compte-rendu", "compte-rendu")]
    [InlineData("Mon organisation participe davantage", "mon organisation participe davantage")]
    [InlineData("nommer les choses", "nommer les choses")]
    public async Task Any_other_text_is_the_answer_and_a_command_word_in_it_is_quoted_with_the_command_beside_it(
        string typed,
        string quoted)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");

        var said = await partner.SaysAsync(typed);

        said.Text.ShouldContain("Diriez-vous que ce changement est…");
        said.Text.ShouldContain($"« {quoted} »", Case.Insensitive);
        said.Suggestions[^1].ShouldBe($"Plutôt la commande « {typed} »");
        foreach (var text in new[] { "positif", "passer", "passer", "passer", "passer", "oui" }) await partner.SaysAsync(text);
        (await scene.ReadAsync(database => database.Changes.SingleAsync())).Statement.Text.ShouldBe(typed);
    }

    [Trait("promise", "an open question takes the next text as its answer")]
    [Theory]
    [InlineData("mes changements", "Vous n’avez pas de changement ici")]
    [InlineData("mon organisation Centre des femmes", "C’est noté : « Centre des femmes »")]
    [InlineData("historique", "rétrospective")]
    public async Task The_command_in_place_of_the_answer_is_executed_and_the_answer_is_dropped(string typed, string answer)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");
        var said = await partner.SaysAsync(typed);

        (await partner.SaysAsync(said.Suggestions[^1])).Words.ShouldContain(answer);

        (await partner.SaysAsync("annuler")).Text.ShouldContain("Il n’y a pas de question ouverte.");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Trait("promise", "an open question takes the next text as its answer")]
    [Theory]
    [InlineData("retirer 1", "Retirer ce changement")]
    [InlineData("nommer : Un bulletin commun", "Un bulletin commun")]
    [InlineData("mon organisation : Centre des femmes", "« Centre des femmes »")]
    public async Task A_worded_command_with_numbers_or_a_colon_is_the_command_while_a_question_is_open(string typed, string answer)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Des liens");
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");

        (await partner.SaysAsync(typed)).Words.ShouldContain(answer);
        (await scene.CountChangesAsync()).ShouldBe(1);
    }

    [Trait("promise", "an optional question can be passed")]
    [Theory]
    [InlineData("rien")]
    [InlineData("Non.")]
    [InlineData("aucun")]
    [InlineData("nothing")]
    [InlineData("none")]
    [InlineData("skip")]
    [InlineData("passer svp")]
    public async Task An_optional_question_is_passed_by_the_usual_words(string word)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        foreach (var text in new[] { "nommer", "Des liens", "positif", word, word, word, word, "oui" })
            await partner.SaysAsync(text);

        var change = await scene.ReadAsync(database => database.Changes.SingleAsync());
        (change.ProposedTheme, change.Why, change.Example).ShouldBe((null, null, null));
    }

    [Trait("promise", "a draft survives a move to another step")]
    [Theory]
    [InlineData(1, "Des ponts entre nous")]
    [InlineData(3, "Réseaux")]
    public async Task When_the_step_moves_the_next_answer_is_told_so_and_the_draft_comes_back_with_the_step(int answers, string last)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var late = scene.Bot.Team.Member("Salma").Privately;
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await late.SaysAsync("nommer");
        foreach (var text in new[] { "Des ponts entre nous", "positif", "Réseaux" }.Take(answers)) await late.SaysAsync(text);
        await scene.Facilitator.SaysAsync("suivant confirmer");

        var told = await late.SaysAsync(answers == 1 ? "positif" : "Parce que");
        told.Activities.ShouldHaveSingleItem();
        told.Text.ShouldContain("« Regrouper »");
        told.Text.ShouldContain("« Des ponts entre nous »");
        (await late.SaysAsync("annuler")).Text.ShouldContain("Il n’y a pas de question ouverte.");
        await scene.Bot.RestartAsync();

        await scene.Facilitator.SaysAsync("précédent");
        var offered = await late.SaysAsync("nommer");
        offered.Text.ShouldContain("« Des ponts entre nous »");
        offered.Text.ShouldContain(answers == 1 ? "Diriez-vous" : "Pourquoi est-ce significatif");
        last.ShouldNotBeEmpty();
        foreach (var text in answers == 1 ? ["positif", "passer", "passer", "passer", "passer"] : new[] { "passer", "passer", "passer" })
            await late.SaysAsync(text);
        (await late.SaysAsync("oui")).Text.ShouldContain("C’est noté.");
        (await scene.CountChangesAsync()).ShouldBe(2);
        (await late.SaysAsync("nommer")).Text.ShouldNotContain("Des ponts entre nous");
    }

    private static async Task ToVotingAsync(Scene scene)
    {
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("regrouper 1 : Réseaux");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Prioritising);
    }
}
