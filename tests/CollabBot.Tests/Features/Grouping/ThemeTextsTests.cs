using CollabBot.Domain;

namespace CollabBot.Tests.Features.Grouping;

/// <summary>The form of a theme shows what is in it.</summary>
public sealed class ThemeTextsTests
{
    [Trait("promise", "the form of a theme shows the changes in it, not only their numbers")]
    [Theory]
    [InlineData("Réseaux", "Plus de projets communs", "Des liens plus forts")]
    [InlineData("Autonomie", "0 changement")]
    public async Task Editing_a_theme_shows_the_texts_of_its_changes(string theme, params string[] words)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await scene.Facilitator.SaysAsync("précédent");
        var changes = await scene.Facilitator.OpensAsync("Regrouper les changements");
        var list = (await changes.ClicksAsync("Voir les regroupements")).Form;

        var form = (await list.ClicksAsync("Modifier le regroupement choisi", ("themes", list.Choice("themes", theme)))).Form;

        foreach (var word in words) form.Words.ShouldContain(word);
    }
}
