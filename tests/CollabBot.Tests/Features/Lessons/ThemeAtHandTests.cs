using CollabBot.Domain;

namespace CollabBot.Tests.Features.Lessons;

/// <summary>The theme at hand: its numbers, the next theme, and the question after a pitfall.</summary>
public sealed class ThemeAtHandTests
{
    [Trait("promise", "the numbers on the live card are those of the theme at hand")]
    [Theory]
    [InlineData("fr-CA", "regroupement suivant", "Regroupement {0} sur 2", "2\nfacilitants", "0\nfacilitant")]
    [InlineData("en-CA", "next theme", "Theme {0} of 2", "2\nenablers", "0\nenablers")]
    public async Task The_live_card_counts_the_lessons_of_the_theme_at_hand(
        string locale, string next, string place, string before, string after)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, locale);
        await scene.Partner.Privately.SaysAsync("facilitant : Une vision");
        await scene.Other.Privately.SaysAsync("facilitant : Un lieu");
        await scene.SettleAsync();
        (await scene.Partner.SeesCardAsync(place.Replace("{0}", "1", StringComparison.Ordinal))).Words.ShouldContain(before);

        await scene.Facilitator.SaysAsync(next);
        await scene.SettleAsync();

        (await scene.Partner.SeesCardAsync(place.Replace("{0}", "2", StringComparison.Ordinal))).Words.ShouldContain(after);
    }

    [Trait("promise", "after the last theme the bot says that all are done")]
    [Theory]
    [InlineData("fr-CA", "regroupement suivant", "Tous les regroupements retenus", "regroupement Réseaux", "« Réseaux »")]
    [InlineData("fr-CA", "regroupement suivant", "Tous les regroupements retenus", "regroupement 1", "« Réseaux »")]
    [InlineData("en-CA", "next theme", "All selected themes", "theme rés", "\"Réseaux\"")]
    public async Task After_the_last_theme_the_first_does_not_come_again(
        string locale, string next, string done, string back, string name)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, locale);
        var facilitator = scene.Facilitator.Privately;
        (await facilitator.SaysAsync(next)).Text.ShouldContain("Autonomie");
        var last = (await scene.RetrospectiveAsync()).CurrentTheme;

        (await facilitator.SaysAsync(next)).Text.ShouldContain(done);

        (await scene.RetrospectiveAsync()).CurrentTheme.ShouldBe(last);
        (await facilitator.SaysAsync(back)).Text.ShouldContain(name);
        (await scene.RetrospectiveAsync()).CurrentTheme.ShouldNotBe(last);
    }

    [Trait("promise", "after a pitfall the bot asks what would help to avoid it")]
    [Theory]
    [InlineData("fr-CA", "écueil : Le temps", "Qu’est-ce qui aiderait", "Des rencontres plus courtes", "comme facilitant, numéro 2")]
    [InlineData("fr-CA", "écueil : Le flou", "Qu’est-ce qui aiderait", "Nommer une personne responsable", "comme facilitant, numéro 2")]
    [InlineData("fr-CA", "écueil : Le flou", "Qu’est-ce qui aiderait", "Voter plus souvent", "comme facilitant, numéro 2")]
    [InlineData("en-CA", "avoid: Time", "What would help", "Shorter meetings", "as an enabler, number 2")]
    public async Task The_question_after_a_pitfall_takes_a_plain_answer_in_the_private_chat(
        string locale, string pitfall, string question, string answer, string noted)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, locale);
        (await scene.Partner.Privately.SaysAsync(pitfall)).Text.ShouldContain(question);

        (await scene.Partner.Privately.SaysAsync(answer)).Text.ShouldContain(noted);

        (await ToldAsync(scene)).ShouldEndWith($"Enabler {answer}");
        (await scene.Partner.Privately.SaysAsync("annuler")).Text.ShouldNotContain("annulé");
    }

    [Trait("promise", "after a pitfall the bot asks what would help to avoid it")]
    [Theory]
    [InlineData("passer", "Pitfall Le temps")]
    [InlineData("Rien.", "Pitfall Le temps")]
    [InlineData("annuler", "Pitfall Le temps")]
    [InlineData("terminé", "Pitfall Le temps")]
    [InlineData("souhait : Un agenda", "Pitfall Le temps; Wish Un agenda")]
    [InlineData("écueil : Le bruit", "Pitfall Le temps; Pitfall Le bruit")]
    public async Task The_question_after_a_pitfall_can_be_passed_and_stands_in_the_way_of_no_command(string text, string told)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("écueil : Le temps");

        var said = (await scene.Partner.Privately.SaysAsync(text)).Text;

        said.ShouldNotContain("J’attends encore votre réponse");
        (await ToldAsync(scene)).ShouldBe(told);
        (await scene.Partner.Privately.SaysAsync("passer")).Text.ShouldNotContain("J’attends");
    }

    [Fact]
    public async Task An_answer_that_comes_when_the_step_has_moved_on_is_refused_with_the_reason()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Partner.Privately.SaysAsync("écueil : Le temps");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await scene.Partner.Privately.SaysAsync("Des rencontres plus courtes")).Text.ShouldNotContain("facilitant, numéro");

        (await ToldAsync(scene)).ShouldBe("Pitfall Le temps");
    }

    private static async Task<string> ToldAsync(Scene scene) => string.Join("; ", (await scene.ReadAsync(database =>
        Task.FromResult(database.Lessons.OrderBy(lesson => lesson.Position).ToList()))).Select(lesson => $"{lesson.Kind} {lesson.Text}"));
}
