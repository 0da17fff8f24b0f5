using CollabBot.Domain;
using CollabBot.Features.Import;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Features.Privacy;

/// <summary>A closed retrospective is deleted completely after the configured number of years. An open one is never deleted.</summary>
public sealed class RetentionTests
{
    private const string Canary = "Plus de projets communs";

    [Trait("promise", "expired retrospectives are destroyed")]
    [Fact]
    public async Task A_closed_retrospective_is_deleted_completely_after_the_retention_period_and_not_before()
    {
        await using var scene = await Scene.InAsync(Phase.Closed, "fr-CA", "--Retention:Years", "2");
        await scene.Partner.Privately.SaysAsync("mon organisation Centre des femmes");
        await scene.SettleAsync();

        scene.Bot.Clock.Advance(TimeSpan.FromDays(729));
        await scene.Bot.RestartAsync();
        (await scene.ReadAsync(database => database.Retrospectives.CountAsync())).ShouldBe(1);

        scene.Bot.Clock.Advance(TimeSpan.FromDays(2));
        await GoneAsync(scene);
        await scene.FreedAsync();

        RawFile.Rows(scene.Bot.DatabaseFile)
            .Where(row => !row.StartsWith("__EF", StringComparison.Ordinal) && !row.StartsWith("sqlite_", StringComparison.Ordinal))
            .ShouldBeEmpty();
        RawFile.Holds(scene.Bot.DatabaseFile, Canary).ShouldBeFalse();
        RawFile.Holds(scene.Bot.DatabaseFile, scene.Partner.Person.AadObjectId).ShouldBeFalse();
        scene.Bot.Log.All.ShouldNotContain(line => line.Contains(Canary, StringComparison.Ordinal));
        scene.Bot.Log.All
            .ShouldContain(line => line.Contains("has ended: it is deleted, with 3 people", StringComparison.Ordinal));
    }

    [Trait("promise", "expired retrospectives are destroyed")]
    [Fact]
    public async Task A_retrospective_that_expired_while_the_bot_was_stopped_is_deleted_after_the_start()
    {
        await using var scene = await Scene.InAsync(Phase.Closed, "fr-CA", "--Retention:Years", "1");
        await scene.SettleAsync();
        await scene.Bot.StopAsync();
        scene.Bot.Clock.Advance(TimeSpan.FromDays(400));

        await scene.Bot.RestartAsync();

        await GoneAsync(scene);
    }

    [Trait("promise", "expired retrospectives are destroyed")]
    [Fact]
    public async Task An_old_open_retrospective_is_kept_and_so_are_the_people_who_take_part_in_it()
    {
        await using var scene = await Scene.InAsync(Phase.Closed, "fr-CA", "--Retention:Years", "1");
        await scene.Facilitator.SaysAsync("rétrospective La suite");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await Scene.NameAsync(scene.Partner, "Une suite");
        await scene.SettleAsync();

        scene.Bot.Clock.Advance(TimeSpan.FromDays(4000));
        await scene.Bot.RestartAsync();
        await Eventually.BeAsync(
            () => scene.ReadAsync(database => database.Retrospectives.CountAsync()).Result == 1, "the old one to be gone");

        (await scene.RetrospectiveAsync()).Title.Text.ShouldBe("La suite");
        var people = (await scene.ReadAsync(database => database.People.AsNoTracking().ToListAsync()))
            .ConvertAll(person => person.Id.Value);
        people.ShouldContain(scene.Partner.Person.AadObjectId);
        people.ShouldNotContain(scene.Other.Person.AadObjectId);
        (await scene.Partner.SaysAsync("état")).Text.ShouldContain("La suite");
    }

    [Trait("promise", "expired retrospectives are destroyed")]
    [Fact]
    public async Task The_retention_of_imported_minutes_starts_at_their_closing_date_if_they_have_one()
    {
        await using var scene = await Scene.EmptyAsync();
        foreach (var (title, closed) in new[]
        {
            ("Ancien", (DateOnly?)new DateOnly(2018, 11, 1)), ("Sans date", null), ("Récent", new DateOnly(2024, 11, 1))
        })
        {
            await using var scope = scene.Bot.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ReportImport>()
                .StoreAsync(
                    new MinutesContent { Title = title, Language = "fr", Phase = Phase.Closed, ClosedOn = closed },
                    scene.Bot.Team.Tenant,
                    scene.Bot.Team.Channel,
                    CancellationToken.None);
        }

        scene.Bot.Clock.Advance(TimeSpan.FromHours(1));

        await Eventually.BeAsync(
            () => scene.ReadAsync(database => database.Retrospectives.CountAsync()).Result == 2, "the old one to be gone");
        (await scene.ReadAsync(database => database.Retrospectives.AsNoTracking().ToListAsync()))
            .Select(kept => kept.Title.Text)
            .Order()
            .ShouldBe(["Récent", "Sans date"]);
    }

    [Trait("promise", "the retention period is configurable, seven years by default")]
    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("sept")]
    [InlineData("101")]
    [InlineData("7.5")]
    public async Task An_invalid_number_of_years_stops_the_program_at_start_with_a_sentence(string years)
    {
        var folder = Directory.CreateTempSubdirectory("collabbot-retention-").FullName;
        try
        {
            var (exitCode, output) = await BotProcess.RunAsync(folder, ["--urls", "http://127.0.0.1:0", "--Retention:Years", years]);

            exitCode.ShouldBe(1);
            output.ShouldContain($"Retention:Years is '{years}'.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task GoneAsync(Scene scene) => scene.AdvanceUntilAsync(
        () =>
        {
            scene.Bot.Clock.Advance(TimeSpan.FromMinutes(10));
            return !scene.ReadAsync(database => Task.FromResult(database.Retrospectives.Any())).Result;
        },
        "the retrospective to be gone");
}
