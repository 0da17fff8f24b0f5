using CollabBot.Domain;

namespace CollabBot.Tests.Features.Grouping;

/// <summary>Naming a theme by its name, by a part of it, or by its number; and the direction that follows the changes of a theme.</summary>
public sealed class ThemeNamesTests
{
    [Trait("promise", "a command takes a theme by name, unique part of a name, or number")]
    [Theory]
    [InlineData("renommer 1 : Liens", "Liens|Participation des citoyens|Réseaux sociaux")]
    [InlineData("renommer citoyens : Liens", "Élargissement des réseaux|Liens|Réseaux sociaux")]
    [InlineData("rename 3: Liens", "Élargissement des réseaux|Participation des citoyens|Liens")]
    [InlineData("placer élargissement : 3", "Participation des citoyens|Réseaux sociaux|Élargissement des réseaux")]
    [InlineData("fusionner 1, sociaux", "Élargissement des réseaux|Participation des citoyens")]
    [InlineData("enlever participation", "Élargissement des réseaux|Réseaux sociaux")]
    [InlineData("enlever 3", "Élargissement des réseaux|Participation des citoyens")]
    public async Task A_theme_is_found_by_a_unique_part_of_its_name_or_by_its_number(string command, string themes)
    {
        await using var scene = await ThreeThemesAsync();

        await scene.Facilitator.Privately.SaysAsync(command);

        string.Join('|', await LabelsAsync(scene)).ShouldBe(themes);
    }

    [Trait("promise", "a command takes a theme by name, unique part of a name, or number")]
    [Theory]
    [InlineData("enlever eaux")]
    [InlineData("renommer eaux : Liens")]
    [InlineData("sens eaux : positif")]
    public async Task A_part_that_several_names_share_is_answered_with_these_names(string command)
    {
        await using var scene = await ThreeThemesAsync();

        var said = (await scene.Facilitator.Privately.SaysAsync(command)).Text;

        said.ShouldContain("1 · Élargissement des réseaux");
        said.ShouldContain("3 · Réseaux sociaux");
        said.ShouldNotContain("Participation");
        (await LabelsAsync(scene)).Count.ShouldBe(3);
    }

    [Trait("promise", "a command takes a theme by name, unique part of a name, or number")]
    [Theory]
    [InlineData("retenir citoyens")]
    [InlineData("retain 2")]
    public async Task A_theme_is_retained_by_a_unique_part_of_its_name(string command)
    {
        await using var scene = await ThreeThemesAsync();
        await scene.Facilitator.SaysAsync("suivant confirmer");

        await scene.Facilitator.Privately.SaysAsync($"{command} parce que c’est urgent");

        (await scene.ReadAsync(database => Task.FromResult(database.Themes.Where(theme => theme.IsRetained).ToList())))
            .ShouldHaveSingleItem().LongLabel.Text.ShouldBe("Participation des citoyens");
    }

    [Trait("promise", "a theme's direction is that of most of its changes until it is set by hand")]
    [Theory]
    [InlineData("regrouper 1, 2 : Vide", Direction.Positive)]
    [InlineData("sens Vide : négatif\nregrouper 1, 2 : Vide", Direction.Negative)]
    [InlineData("regrouper 1, 2 : Vide\ndégrouper 1, 2", Direction.Unclear)]
    [InlineData("regrouper 1, 2 : Vide\ndéfaire", Direction.Unclear)]
    public async Task An_empty_theme_takes_the_direction_of_the_changes_put_into_it(string commands, Direction direction)
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        await scene.Facilitator.Privately.SaysAsync("regrouper : Vide");

        foreach (var command in commands.Split('\n')) await scene.Facilitator.Privately.SaysAsync(command);

        (await scene.ReadAsync(database => Task.FromResult(database.Themes.Single().Direction))).ShouldBe(direction);
    }

    private static async Task<Scene> ThreeThemesAsync()
    {
        var scene = await Scene.InAsync(Phase.Grouping);
        foreach (var label in new[] { "Élargissement des réseaux", "Participation des citoyens", "Réseaux sociaux" })
            await scene.Facilitator.Privately.SaysAsync($"regrouper : {label}");
        return scene;
    }

    private static Task<List<string>> LabelsAsync(Scene scene) => scene.ReadAsync(database => Task.FromResult(
        database.Themes.OrderBy(theme => theme.Position).ToList().ConvertAll(theme => theme.LongLabel.Text)));
}
