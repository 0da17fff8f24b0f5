using CollabBot.Testing;
using CollabBot.Tests.Features.Privacy;
using Microsoft.Data.Sqlite;

namespace CollabBot.Tests.Crash;

/// <summary>
/// Kills the bot after the commit that deletes the links of an anonymous retrospective and before
/// the VACUUM. The next start must free the space.
/// </summary>
[Trait("Category", "Long")]
public sealed class ForgettingTests
{
    private const string Canary = "Canari nommé puis retiré";

    [Trait("promise", "closing anonymously deletes all personal rows in one transaction")]
    [Trait("promise", "closing anonymously frees the disk space of deleted rows")]
    [Fact]
    public async Task A_bot_killed_before_the_disk_space_is_freed_frees_it_at_the_next_start()
    {
        var folder = Directory.CreateTempSubdirectory("collabbot-crash-").FullName;
        try
        {
            await using var connector = await FakeConnector.StartAsync();
            using var team = new Team(connector);
            var file = Path.Combine(folder, "collabbot.db");
            var (bot, address) = await BotProcess.ServeAsync(folder);
            team.Bot = address;
            try
            {
                var facilitator = team.Member("Maude");
                var partner = team.Member("Aïcha");
                await facilitator.SaysAsync("rétrospective Bilan");
                await facilitator.SaysAsync("modifier anonymat : anonyme");
                await facilitator.SaysAsync("suivant confirmer");
                foreach (var statement in new[] { "Un changement qui reste", Canary })
                {
                    foreach (var text in new[] { "nommer ici", statement, "positif", "passer", "passer", "passer" })
                        await partner.Privately.SaysAsync(text);

                    // The organisation is asked for once.
                    if (statement != Canary) await partner.Privately.SaysAsync("passer");
                    await partner.Privately.SaysAsync("oui");
                }

                foreach (var text in new[] { "retirer 2", "oui" }) await partner.Privately.SaysAsync(text);
                await facilitator.SaysAsync("suivant confirmer");
                RawFile.Holds(file, Canary).ShouldBeTrue();

                // An open read transaction does not delay the closing, but it delays the VACUUM.
                using (Reading(file))
                {
                    await facilitator.SaysAsync("suivant clore confirmer");
                    RawFile.Rows(file).ShouldContain(row => row.StartsWith("Freeings", StringComparison.Ordinal), bot.Output);
                    await bot.KillAsync();
                    RawFile.Holds(file, Canary).ShouldBeTrue();
                }

                await bot.DisposeAsync();
                (bot, address) = await BotProcess.ServeAsync(folder);
                await Eventually.BeAsync(
                    () => !RawFile.Rows(file).Any(row => row.StartsWith("Freeings", StringComparison.Ordinal)),
                    "the space to be freed",
                    () => bot.Output);
                await bot.KillAsync();

                RawFile.Holds(file, Canary).ShouldBeFalse();
                RawFile.Rows(file).Where(row => row.Contains("Un changement qui reste", StringComparison.Ordinal))
                    .ShouldAllBe(row => !row.Contains(partner.Person.AadObjectId, StringComparison.Ordinal));
            }
            finally
            {
                await bot.DisposeAsync();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static SqliteConnection Reading(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN; SELECT COUNT(*) FROM Changes;";
        command.ExecuteScalar();
        return connection;
    }
}
