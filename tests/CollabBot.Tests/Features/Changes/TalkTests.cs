using CollabBot.Domain;

namespace CollabBot.Tests.Features.Changes;

/// <summary>What a text in the private chat means while changes are named and no question is open.</summary>
[Trait("promise", "a mistyped command or a greeting is not taken for a change")]
public sealed class TalkTests
{
    [Theory]
    [InlineData("nomer", "nommer")]
    [InlineData("mes changments", "mes changements")]
    [InlineData("mes chagements svp", "mes changements")]
    [InlineData("terminer", "terminé")]
    [InlineData("j’ai terminer", "j'ai terminé")]
    [InlineData("my chnages", "my changes")]
    [InlineData("etta", "état")]
    public async Task A_mistyped_command_gets_the_command_as_a_quick_reply(string typed, string command)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        var said = await partner.SaysAsync(typed);

        said.Text.ShouldContain("Vouliez-vous dire");
        said.Suggestions[0].ShouldBe(command);
        said.Suggestions.ShouldContain($"Nommer : {typed}");
        (await partner.SaysAsync("annuler")).Text.ShouldContain("Il n’y a pas de question ouverte.");
        (await partner.SaysAsync(said.Suggestions[0])).Words.ShouldNotContain("Vouliez-vous dire");
    }

    [Fact]
    public async Task A_short_statement_near_a_command_can_be_named_all_the_same()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        var said = await partner.SaysAsync("état plat");
        (await partner.SaysAsync("Nommer : étta")).Text.ShouldContain("étta");
        said.Text.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("merci")]
    [InlineData("Merci beaucoup !")]
    [InlineData("oui")]
    [InlineData("OK 👍")]
    [InlineData("non")]
    [InlineData("bonjour")]
    [InlineData("Bonjour CollabBot")]
    [InlineData("thanks")]
    [InlineData("👍")]
    [InlineData("rien")]
    [InlineData("passer")]
    [InlineData("3")]
    public async Task Greetings_thanks_and_bare_answers_get_a_short_answer_with_the_likely_buttons(string typed)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        var said = await partner.SaysAsync(typed);

        said.Suggestions.ShouldBe(["Nommer un changement", "J’ai terminé", "État"]);
        said.Text.Length.ShouldBeLessThan(160);
        (await partner.SaysAsync("oui")).Text.ShouldNotContain("Diriez-vous");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("état svp", "à l’étape « Nommer »")]
    [InlineData("@CollabBot état", "à l’étape « Nommer »")]
    [InlineData("**état**", "à l’étape « Nommer »")]
    [InlineData("_état_ s’il vous plaît", "à l’étape « Nommer »")]
    [InlineData("« état »", "à l’étape « Nommer »")]
    [InlineData("état 🙏", "à l’étape « Nommer »")]
    [InlineData("CollabBot, status please", "à l’étape « Nommer »")]
    [InlineData("Nommer un changement", "quel changement significatif")]
    [InlineData("name a change", "quel changement significatif")]
    [InlineData("J’ai terminé", "vous avez terminé")]
    public async Task A_command_is_understood_with_courtesy_markup_and_by_the_title_of_its_button(string typed, string answer)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Partner.Privately.SaysAsync(typed)).Words.ShouldContain(answer);
        (await scene.Partner.Privately.SaysAsync("annuler")).Words.ShouldNotContain("Nommer ce changement");
    }

    [Theory]
    [InlineData("compte rendu", "compte-rendu")]
    [InlineData("Étape suivante", "suivant")]
    [InlineData("retrospective", "rétrospective")]
    public async Task A_usual_spelling_gets_the_answer_of_the_command(string typed, string command)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        (await partner.SaysAsync(typed)).Words.ShouldBe((await partner.SaysAsync(command)).Words);
    }

    [Trait("promise", "a sentence in the private chat during naming is offered as a change")]
    [Theory]
    [InlineData("Les tables se parlent davantage", "Non : les tables de quartier se parlent davantage")]
    [InlineData("On se connaît mieux", "On se connaît mieux, et on s’appelle")]
    public async Task The_offer_quotes_the_sentence_and_a_new_sentence_replaces_it(string first, string second)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        var offered = await partner.SaysAsync(first);
        offered.Text.ShouldContain("Nommer ce changement");
        offered.Text.ShouldContain($"« {first} »");
        offered.Suggestions.ShouldBe(["Oui", "Non"]);

        (await partner.SaysAsync(second)).Text.ShouldContain($"« {second} »");
        (await partner.SaysAsync("oui")).Text.ShouldContain("Diriez-vous que ce changement est…");
        foreach (var text in new[] { "positif", "passer", "passer", "passer" }) await partner.SaysAsync(text);
        (await partner.SaysAsync("passer")).Text.ShouldContain(second);
    }

    [Trait("promise", "a sentence in the private chat during naming is offered as a change")]
    [Theory]
    [InlineData("mes changements", "Vous n’avez pas de changement ici")]
    [InlineData("état", "à l’étape « Nommer »")]
    [InlineData("merci", "oui ou non")]
    public async Task A_command_or_thanks_at_the_offer_is_not_taken_for_the_new_sentence(string typed, string answer)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("Les tables se parlent davantage");

        (await partner.SaysAsync(typed)).Words.ShouldContain(answer);
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Trait("promise", "an unknown command gets the nearest command and one line")]
    [Theory]
    [InlineData(Phase.Grouping, "resumee", "résumé")]
    [InlineData(Phase.Prioritising, "voterr", "voter")]
    [InlineData(Phase.Deepening, "aprofondir", "approfondir")]
    public async Task Outside_naming_the_nearest_command_comes_with_one_line_and_not_the_whole_help(
        Phase phase,
        string typed,
        string command)
    {
        await using var scene = await Scene.InAsync(phase);

        foreach (var place in new[] { scene.Partner, scene.Partner.Privately })
        {
            var said = (await place.SaysAsync(typed)).Text;
            said.ShouldContain($"« {command} »");
            said.ShouldNotContain("Je guide une rétrospective");
            said.Split('\n').Count(line => line.Trim().Length > 0).ShouldBeLessThanOrEqualTo(2);
        }
    }
}
