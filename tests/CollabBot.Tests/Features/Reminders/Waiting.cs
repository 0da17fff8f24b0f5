using System.Globalization;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.Reminders;

/// <summary>
/// A retrospective in Naming with a deadline, Friday 4 December 2026 at 16:00 in Toronto (21:00 UTC). Maude is facilitator, Aïcha and Thu
/// are expected, and the channel returns its member list.
/// </summary>
internal static class Waiting
{
    public const string DayBefore = "2026-12-03 21:00";
    public const string Deadline = "2026-12-04 21:00";

    /// <param name="deadline">The deadline as the facilitator types it; null sets none.</param>
    public static async Task<Scene> StartAsync(
        string? deadline = "2026-12-04 16:00",
        string locale = "fr-CA",
        bool tellsMembers = true,
        Action<Scene>? prepare = null,
        params string[] settings)
    {
        var scene = await Scene.EmptyAsync(locale, settings);
        prepare?.Invoke(scene);
        if (tellsMembers) scene.Bot.Team.TellsMembers();
        await scene.Facilitator.SaysAsync($"rétrospective {Scene.Title}");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        if (deadline is not null)
            (await scene.Facilitator.SaysAsync($"modifier échéance nommer : {deadline}")).Text
                .ShouldContain(locale == "fr-CA" ? "Les réglages sont enregistrés." : "The settings are saved.");
        await scene.SettleAsync();
        return scene;
    }

    /// <summary>Sets the clock to a UTC time, waits until <paramref name="until"/> is true, and empties the outbox.</summary>
    public static async Task ComesAsync(this Scene scene, string utc, Func<bool> until, string what)
    {
        scene.Jump(utc);
        await scene.AdvanceUntilAsync(until, what);
        await scene.DrainAsync();
    }

    public static void Jump(this Scene scene, string utc) =>
        scene.Bot.Clock.Advance(DateTimeOffset.Parse(utc + "Z", CultureInfo.InvariantCulture) - scene.Bot.Clock.GetUtcNow());

    /// <summary>Advances the clock until the outbox is empty, so that messages due later are sent too.</summary>
    public static Task DrainAsync(this Scene scene) => scene.AdvanceUntilAsync(
        () => !scene.ReadAsync(database => Task.FromResult(database.Outbox.Any(row => !row.IsDead))).Result, "an empty outbox");

    public static IReadOnlyList<Post> Reminders(this Scene scene, Member member) =>
        [
            .. scene.Bot.Team.InPrivate(member.Person).Where(post => post.Words.Contains("RAPPEL", StringComparison.Ordinal)
                || post.Words.Contains("REMINDER", StringComparison.Ordinal)),
        ];

    /// <summary>How many times the thread was told that a deadline has passed.</summary>
    public static int Passed(this Scene scene) =>
        scene.Bot.Team.InChannel.Count(post => post.Text.StartsWith("L’échéance est passée", StringComparison.Ordinal)
            || post.Text.StartsWith("The deadline has passed", StringComparison.Ordinal));

    public static Task<int> TracesAsync(this Scene scene) => scene.ReadAsync(database => Task.FromResult(database.Reminders.Count()));
}
