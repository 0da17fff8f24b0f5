using System.Globalization;
using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Grouping;

/// <summary>A retrospective in Grouping with a given number of changes: « Énoncé 1 », « Énoncé 2 »…</summary>
internal sealed class Room(Scene scene) : IAsyncDisposable
{
    public Scene Scene => scene;

    public Member Facilitator => scene.Facilitator;

    public static async Task<Room> WithAsync(int changes, string locale = "fr-CA", Func<int, string>? statement = null)
    {
        var scene = await Scene.InAsync(Phase.Naming, locale);
        statement ??= number => $"Énoncé {number.ToString(CultureInfo.InvariantCulture)}";

        // The same form is submitted for every change. The submissions differ in content, so each of them counts.
        var form = await Scene.NamingFormAsync(scene.Partner);
        for (var number = 1; number <= changes; number++)
        {
            var direction = (Direction)((number - 1) % 4);
            (await Scene.SaveAsync(scene.Partner, form, ("statement", statement(number)), ("direction", direction.ToString()))).Status
                .ShouldBe(200);
        }

        await scene.Facilitator.SaysAsync(locale.StartsWith("fr", StringComparison.Ordinal) ? "suivant confirmer" : "next confirm");
        return new Room(scene);
    }

    /// <summary>Sends a command of the facilitator and returns the text of the answer.</summary>
    public async Task<string> SaysAsync(string text) => (await Facilitator.SaysAsync(text)).Words;

    public Task<CardView> FormAsync() =>
        Facilitator.OpensAsync(
            Facilitator.Person.Locale.StartsWith("fr", StringComparison.Ordinal) ? "Regrouper les changements" : "Group the changes");

    /// <summary>The themes in their order with the numbers of their changes: « Réseaux 1 3 | Autonomie ».</summary>
    public Task<string> ThemesAsync() => scene.ReadAsync(async database =>
    {
        var changes = await database.Changes.OrderBy(change => change.Position).ToListAsync();
        var themes = await database.Themes.OrderBy(theme => theme.Position).ToListAsync();
        return string.Join(" | ", themes.Select(theme => string.Join(
            ' ',
            changes
                .Where(change => change.Theme == theme.Id)
                .Select(change => change.Position.ToString(CultureInfo.InvariantCulture))
                .Prepend(theme.ShortLabel.Text))));
    });

    public Task<Theme> ThemeAsync(string label) => scene.ReadAsync(async database =>
        (await database.Themes.AsNoTracking().ToListAsync()).Single(theme => theme.ShortLabel.Text == label));

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();
}
