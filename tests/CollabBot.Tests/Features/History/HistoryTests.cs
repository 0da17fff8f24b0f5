using CollabBot.Domain;

namespace CollabBot.Tests.Features.History;

/// <summary>The list of the closed retrospectives of a conversation.</summary>
public sealed class HistoryTests
{
    [Trait("promise", "the history command lists past retrospectives of the conversation")]
    [Fact]
    public async Task The_history_lists_closed_retrospectives_and_opens_the_summary_of_each()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        scene.Bot.Clock.Advance(TimeSpan.FromDays(1));
        await scene.Facilitator.SaysAsync("rétrospective Le suivant");
        foreach (var _ in Enumerable.Range(0, 5)) await scene.Facilitator.SaysAsync("suivant confirmer");

        var history = (await scene.Partner.SaysAsync("historique")).Card;
        history.Words.ShouldContain("2 rétrospectives terminées");
        history.Words.ShouldContain("1 · Le suivant");
        history.Words.ShouldContain("2 · Bilan du plan");
        history.Words.ShouldContain("2 changements · 2 regroupements");

        var card = (await scene.Partner.SaysAsync("history")).Card;
        (await card.ClicksAsync("Voir le résumé")).Form.Words.ShouldContain("Le suivant");
        (await scene.Partner.SaysAsync("historique 2")).Card.Words.ShouldContain("Plus de projets communs");
        (await scene.Partner.SaysAsync("historique 3")).Text.ShouldContain("Donnez un nombre entier de 1 à 2.");
    }

    [Trait("promise", "the history command lists past retrospectives of the conversation")]
    [Fact]
    public async Task The_history_of_a_conversation_without_closed_retrospectives_says_so()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Partner.SaysAsync("historique")).Text.ShouldContain("Il n’y a pas encore de rétrospective terminée ici.");
    }
}
