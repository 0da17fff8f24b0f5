using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Changes;

/// <summary>A direction is given by its number, its word or its sign, wherever it is asked for.</summary>
public sealed class DirectionAnswerTests
{
    [Trait("promise", "a direction is taken as a word or a sign wherever it is asked for")]
    [Theory]
    [InlineData("+", Direction.Positive)]
    [InlineData("▲", Direction.Positive)]
    [InlineData("▲ positif", Direction.Positive)]
    [InlineData("Changements positifs", Direction.Positive)]
    [InlineData("-", Direction.Negative)]
    [InlineData("–", Direction.Negative)]
    [InlineData("▼", Direction.Negative)]
    [InlineData("négative", Direction.Negative)]
    [InlineData("=", Direction.NoChange)]
    [InlineData("inchangé", Direction.NoChange)]
    [InlineData("Unchanged.", Direction.NoChange)]
    [InlineData("aucun changement", Direction.NoChange)]
    [InlineData("?", Direction.Unclear)]
    [InlineData("? à préciser", Direction.Unclear)]
    [InlineData("unclear", Direction.Unclear)]
    public async Task The_direction_question_takes_words_and_signs(string answer, Direction direction)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");
        await partner.SaysAsync("Les concertations se parlent");

        (await partner.SaysAsync(answer)).Text.ShouldContain("Un thème à suggérer");

        foreach (var rest in new[] { "passer", "passer", "passer", "passer", "oui" }) await partner.SaysAsync(rest);
        (await scene.ReadAsync(database => database.Changes.SingleAsync())).Direction.ShouldBe(direction);
    }

    [Trait("promise", "a direction is taken as a word or a sign wherever it is asked for")]
    [Theory]
    [InlineData("inchangé", Direction.NoChange)]
    [InlineData("▼", Direction.Negative)]
    [InlineData("–", Direction.Negative)]
    [InlineData("unclear", Direction.Unclear)]
    public async Task The_direction_of_a_theme_is_set_by_a_word_or_a_sign(string typed, Direction direction)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await scene.Facilitator.SaysAsync("précédent");

        await scene.Facilitator.SaysAsync($"sens Réseaux : {typed}");

        (await scene.ReadAsync(database => database.Themes.ToListAsync()))
            .Single(theme => theme.ShortLabel.Text == "Réseaux").Direction.ShouldBe(direction);
    }

    [Trait("promise", "help and cancel work everywhere")]
    [Fact]
    public async Task A_question_mark_asks_for_help_while_another_question_is_open()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");

        var said = (await partner.SaysAsync("?")).Text;

        said.ShouldContain("Je guide une rétrospective de groupe");
        said.ShouldContain("quel changement significatif");
        (await partner.SaysAsync("Les concertations se parlent")).Text.ShouldContain("Diriez-vous");
        (await partner.Privately.SaysAsync("annuler")).Text.ShouldContain("Rien n’a été enregistré.");
        (await partner.SaysAsync("?")).Text.ShouldContain("Je guide une rétrospective de groupe");
    }
}
