using CollabBot.Domain;
using CollabBot.Startup;

namespace CollabBot.Tests.Features.Voting;

/// <summary>
/// Voting by command in the private chat. The answers say how many points are left, and the points stay secret until closing.
/// </summary>
public sealed class VotingInWordsTests
{
    [Trait("promise", "voting has a budget, and the points left are always shown")]
    [Theory]
    [InlineData("fr-CA", "voter", "voter 2, 0", "1 · ▲ Réseaux — 2 points", "Il vous reste 3 points", "voter 2, 0, 3")]
    [InlineData("en-CA", "vote", "vote 2, 0", "1 · ▲ Réseaux — 2 points", "You have 3 points left", "vote 2, 0, 3")]
    public async Task The_vote_command_lists_the_themes_with_the_persons_points_and_the_points_left(
        string locale, string command, string vote, string line, string left, string example)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising, locale);
        var partner = scene.Partner.Privately;

        (await partner.SaysAsync(vote)).Text.ShouldContain(line);

        var shown = await partner.SaysAsync(command);
        shown.Text.ShouldContain(line);
        shown.Text.ShouldContain(left);
        shown.Text.ShouldContain(example);
        shown.Words.ShouldContain(left);
    }

    [Trait("promise", "points can be taken back")]
    [Trait("promise", "the vote command opens voting")]
    [Fact]
    public async Task Points_are_given_by_position_by_name_or_by_number_and_can_be_taken_back()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var partner = scene.Partner.Privately;

        await partner.SaysAsync("voter 2, 3");
        (await PointsAsync(scene)).ShouldBe("Réseaux=2 Autonomie=3");
        await partner.SaysAsync("voter réseaux 1, AUTONOMIE 2");
        (await PointsAsync(scene)).ShouldBe("Réseaux=1 Autonomie=2");
        await partner.SaysAsync("Voter 2 : 3");
        (await PointsAsync(scene)).ShouldBe("Réseaux=1 Autonomie=3");
        await partner.SaysAsync("voter Élargissement 0");
        (await PointsAsync(scene)).ShouldBe("Autonomie=3");
        (await partner.SaysAsync("voter 0")).Text.ShouldContain("Il vous reste 5 points");
        (await PointsAsync(scene)).ShouldBeEmpty();
    }

    [Trait("promise", "voting has a budget, and the points left are always shown")]
    [Theory]
    [InlineData("voter 3, 3", "Vous avez donné 6 points ; vous en avez 5.")]
    [InlineData("voter 4", "il peut en recevoir 3 d’une même personne")]
    [InlineData("voter 1, 1, 1", "Vous avez donné 3 nombres ; il y a 2 regroupements.")]
    [InlineData("voter Sorbets 2", "Je ne trouve pas un seul regroupement pour « Sorbets »")]
    [InlineData("voter Réseaux beaucoup", "Les points sont des nombres entiers")]
    [InlineData("voter -1, 2", "Les points sont des nombres entiers")]
    [InlineData("voter 99999999999999", "Les points sont des nombres entiers")]
    public async Task A_refused_vote_command_says_why_and_how_many_points_are_left_and_the_saved_vote_counts(string vote, string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("voter 1, 1");

        var answer = await partner.SaysAsync(vote);

        answer.Text.ShouldContain(sentence);
        answer.Text.ShouldContain("Il vous reste 3 points");
        (await PointsAsync(scene)).ShouldBe("Réseaux=1 Autonomie=1");
    }

    [Trait("promise", "voting has a budget, and the points left are always shown")]
    [Fact]
    public async Task A_refused_form_says_how_many_points_the_saved_vote_leaves()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var form = await scene.Partner.OpensAsync("Voter");
        form.Words.ShouldContain("Il vous reste 5 points.");
        await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "2"));

        form = await scene.Partner.OpensAsync("Voter");
        (await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"), (form.Field("Autonomie"), "3"))).Form.Words
            .ShouldContain("d’après vos points enregistrés, il vous reste 3 points.");
    }

    [Trait("promise", "votes are secret until the retrospective is closed")]
    [Fact]
    public async Task A_vote_command_in_the_channel_is_not_counted_and_gets_a_button_to_the_form()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);

        (await scene.Partner.SaysAsync("voter 2, 3")).Card.Buttons.ShouldContain("Voter");

        (await PointsAsync(scene)).ShouldBeEmpty();
    }

    [Trait("promise", "votes are secret until the retrospective is closed")]
    [Fact]
    public async Task Points_appear_in_no_answer_card_log_or_export_until_closing()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await scene.Partner.Privately.SaysAsync("voter 2, 3");
        await scene.Other.Privately.SaysAsync("voter 2, 3");
        await scene.Facilitator.Privately.SaysAsync("points de la salle 7 personnes : Réseaux 17");
        List<string> seen =
        [
            (await scene.Facilitator.AsksAsync("état")).Words,
            (await scene.Facilitator.AsksAsync("résumé confirmer")).Words,
            (await scene.Facilitator.AsksAsync("compte-rendu texte")).Words
        ];
        await scene.Facilitator.SaysAsync("suivant confirmer");
        seen.Add((await scene.Facilitator.OpensAsync("Regroupements retenus")).Words);
        seen.Add((await scene.Facilitator.AsksAsync("résumé confirmer")).Words);
        seen.Add((await scene.Facilitator.AsksAsync("compte-rendu texte")).Words);
        await scene.SettleAsync();
        seen.AddRange(scene.Bot.Team.InChannel.SelectMany(post => post.History).Select(version => version.ToJsonString()));
        seen.AddRange(scene.Bot.Log.All);

        // The first theme has 2 + 2 + 17 = 21 points and the second 3 + 3 = 6.
        seen.ShouldAllBe(words => !words.Contains("21 point", StringComparison.Ordinal)
            && !words.Contains("6 points", StringComparison.Ordinal)
            && !words.Contains("17 points", StringComparison.Ordinal));
        (await ExportAsync(scene)).ShouldNotContain("\"points\": 21");

        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await ExportAsync(scene)).ShouldContain("\"points\": 21");
    }

    private static async Task<string> PointsAsync(Scene scene) => await scene.ReadAsync(database =>
    {
        var labels = database.Themes.ToDictionary(theme => theme.Id, theme => (theme.Position, Label: theme.ShortLabel.Text));
        var votes = database.Ballots.ToList().SelectMany(ballot => ballot.Votes).OrderBy(vote => labels[vote.Theme].Position);
        return Task.FromResult(string.Join(' ', votes.Select(vote => $"{labels[vote.Theme].Label}={vote.Points}")));
    });

    private static async Task<string> ExportAsync(Scene scene)
    {
        var file = Path.ChangeExtension(scene.Bot.DatabaseFile, ".json");
        (await CommandLine.RunAsync(["export", "--database", scene.Bot.DatabaseFile, "--out", file])).ShouldBe(0);
        return await File.ReadAllTextAsync(file);
    }
}
