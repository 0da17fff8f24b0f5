using System.Globalization;
using CollabBot.Domain;
using CollabBot.Storage;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests;

/// <summary>A retrospective in a channel, brought to a step by the messages and clicks that lead there.</summary>
internal sealed class Scene : IAsyncDisposable
{
    public const string Title = "Bilan du plan";

    private Scene(BotUnderTest bot, string locale)
    {
        Bot = bot;
        Facilitator = bot.Team.Member("Maude", locale);
        Partner = bot.Team.Member("Aïcha", locale);
        Other = bot.Team.Member("Thu", locale);
    }

    public BotUnderTest Bot { get; }

    public Member Facilitator { get; }

    public Member Partner { get; }

    public Member Other { get; }

    public static async Task<Scene> EmptyAsync(string locale = "fr-CA", params string[] settings) =>
        new(await BotUnderTest.StartAsync(settings), locale);

    /// <summary>
    /// A bot with the production rate limits. The test must advance the clock to get more than a few messages out.
    /// </summary>
    public static async Task<Scene> PacedAsync() => new(await BotUnderTest.StartPacedAsync(), "fr-CA");

    /// <summary>
    /// Starts a retrospective and brings it to <paramref name="phase"/>. On the way two changes are named and two themes made (« Réseaux »
    /// with both changes, « Autonomie » without any), and « Réseaux » gets three points.
    /// </summary>
    public static async Task<Scene> InAsync(Phase phase, string locale = "fr-CA", params string[] settings) =>
        await InAsync(await BotUnderTest.StartAsync(settings), phase, locale);

    /// <inheritdoc cref="InAsync(Phase, string, string[])"/>
    public static async Task<Scene> InAsync(BotUnderTest bot, Phase phase, string locale = "fr-CA")
    {
        var scene = new Scene(bot, locale);
        await scene.Facilitator.SaysAsync($"rétrospective {Title}");
        if (phase >= Phase.Naming) await scene.Facilitator.SaysAsync("suivant confirmer");
        if (phase >= Phase.Grouping) await scene.RevealAsync();
        if (phase >= Phase.Prioritising) await scene.GroupAsync();
        if (phase >= Phase.Deepening) await scene.VoteAsync();
        if (phase >= Phase.Closed) await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(phase);
        return scene;
    }

    /// <summary>A retrospective in Naming whose outbox is empty.</summary>
    public static async Task<Scene> SettledAsync()
    {
        var scene = await InAsync(Phase.Naming);
        await scene.SettleAsync();
        return scene;
    }

    /// <summary>Waits until no message waits in the outbox. Messages that were given up do not count.</summary>
    public Task SettleAsync() =>
        Eventually.BeAsync(
            () => !ReadAsync(database => Task.FromResult(database.Outbox.Any(row => !row.IsDead))).Result,
            "an empty outbox");

    /// <summary>Advances the clock in steps of half a second until <paramref name="look"/> is true.</summary>
    public Task AdvanceUntilAsync(Func<bool> look, string what) => Eventually.BeAsync(
        () =>
        {
            if (look()) return true;
            Bot.Clock.Advance(TimeSpan.FromSeconds(0.5));
            return false;
        },
        what);

    /// <summary>Opens the naming form from the live card.</summary>
    public static Task<CardView> NamingFormAsync(Member member) =>
        member.OpensAsync(French(member) ? "Nommer un changement" : "Name a change");

    public static Task<Answer> SaveAsync(Member member, CardView form, params (string Id, string Value)[] inputs) =>
        form.ClicksAsync(French(member) ? "Enregistrer" : "Save", inputs);

    public static async Task NameAsync(Member member, string statement)
    {
        var form = await NamingFormAsync(member);
        (await SaveAsync(member, form, ("statement", statement), ("direction", "Positive"))).Words
            .ShouldContain(French(member) ? "C’est noté." : "Noted.");
    }

    public async Task<Retrospective> RetrospectiveAsync() =>
        await ReadAsync(database => database.Retrospectives.AsNoTracking().SingleAsync());

    public Task<int> CountChangesAsync() => ReadAsync(database => database.Changes.CountAsync());

    /// <summary>What is stored of the retrospective, as text to compare before and after.</summary>
    public async Task<string> StateAsync()
    {
        var invariant = CultureInfo.InvariantCulture;
        return await ReadAsync(async database => string.Join(
            '\n',
            [
                .. await database.Retrospectives.Select(row => $"{row.Id} {row.Phase} {row.CurrentTheme}").ToListAsync(),
                .. (await database.GroupingMoves.ToListAsync()).Select(row => $"{row.Number} {row.Kind} {row.Label}"),
                .. (await database.Changes.ToListAsync()).Select(
                    row => $"{row.Id} {row.Statement} {row.Direction} {row.Theme} {row.IsRevealed} {row.Origin} "
                        + $"{row.Revision?.Statement} {row.Original?.Statement}"),
                .. (await database.Themes.ToListAsync()).Select(
                    row => $"{row.Id} {row.LongLabel} {row.ShortLabel} {row.Direction} {row.IsRetained} {row.Points?.ToString(invariant)}"),
                .. (await database.Ballots.ToListAsync()).Select(
                    row => $"{row.Voter} {row.Returned} {string.Join(' ', row.Votes.Select(vote => $"{vote.Theme}={vote.Points}"))}"),
                .. (await database.Lessons.ToListAsync()).Select(row => $"{row.Id} {row.Kind} {row.Text} {string.Join('|', row.Items)}"),
                .. (await database.Participants.ToListAsync()).Select(row => $"{row.Person} {row.IsFacilitator} {row.DoneWith}"),
            ]));
    }

    public async Task<T> ReadAsync<T>(Func<Database, Task<T>> read)
    {
        await using var scope = Bot.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Tenant = Bot.Team.Tenant;
        return await read(database);
    }

    public async ValueTask DisposeAsync() => await Bot.DisposeAsync();

    private static bool French(Member member) => member.Person.Locale.StartsWith("fr", StringComparison.Ordinal);

    private async Task RevealAsync()
    {
        await NameAsync(Partner, "Plus de projets communs");
        await NameAsync(Other, "Des liens plus forts");
        await Facilitator.SaysAsync("suivant confirmer");
    }

    private async Task GroupAsync()
    {
        var french = French(Facilitator);
        var form = await Facilitator.OpensAsync(french ? "Regrouper les changements" : "Group the changes");
        var all = string.Join(',', form.Choice("changes", "Plus de projets"), form.Choice("changes", "Des liens"));
        form = (await SaveAsync(
            Facilitator,
            form,
            ("changes", all),
            ("longLabel", "Élargissement des réseaux"),
            ("shortLabel", "Réseaux"))).Form;
        await SaveAsync(Facilitator, form, ("longLabel", "Autonomie"), ("direction", "Unclear"));
        await Facilitator.SaysAsync("suivant confirmer");
    }

    private async Task VoteAsync()
    {
        var form = await Partner.OpensAsync(French(Partner) ? "Voter" : "Vote");
        await SaveAsync(Partner, form, (form.Field("Réseaux"), "3"));
        await Facilitator.SaysAsync("suivant confirmer");
    }
}
