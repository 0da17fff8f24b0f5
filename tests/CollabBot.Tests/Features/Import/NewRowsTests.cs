using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Import;

/// <summary>Rows that are inserted at once are stored like tracked rows.</summary>
public sealed class NewRowsTests
{
    [Fact]
    public async Task Rows_inserted_at_once_have_the_same_columns_as_rows_that_were_saved()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var tenant = scene.Bot.Team.Tenant;
        var rows = await scene.ReadAsync(async database =>
        {
            var retrospective = await database.Retrospectives.SingleAsync();
            var changes = await database.Changes.OrderBy(row => row.Position).ToListAsync();
            var change = changes[0];
            var maude = new PersonId("Maude");
            retrospective.Move(new Actor(maude, true), false, null, true, new Progress(), DateTimeOffset.UnixEpoch);
            var revision = new ChangeDraft(
                Wording.Of("Révisé"), Direction.Unclear, Wording.Of("Réseaux"), Wording.Of("parce que"), Wording.Of("un cas"));
            Accept(retrospective.Revise(change.Author!.Value, change, revision));
            change.CameFrom("https://teams.microsoft.com/l/message/1");
            await database.SaveChangesAsync();
            var room = Accept(retrospective.NameForRoom(new Actor(maude, true), new ChangeId(Guid.NewGuid()), revision, 8));
            database.Changes.Add(room);
            changes.Add(room);
            await database.SaveChangesAsync();

            var saved = await ReadAsync(database);
            await database.Changes.ExecuteDeleteAsync();
            await using var transaction = await database.Database.BeginTransactionAsync();
            await database.InsertAsync(changes, CancellationToken.None);
            await transaction.CommitAsync();
            return (Saved: saved, Inserted: await ReadAsync(database));
        });

        rows.Saved.Count.ShouldBe(3);
        rows.Saved.ShouldAllBe(row => row.Contains(tenant, StringComparison.Ordinal));
        rows.Inserted.ShouldBe(rows.Saved);
    }

    private static async Task<List<string>> ReadAsync(Database database)
    {
        var connection = database.Database.GetDbConnection();
        await database.Database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM Changes ORDER BY Position";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)}={reader.GetValue(i)}")));
        return rows;
    }

    private static T Accept<T>(Outcome<T> outcome) =>
        outcome.Match(accepted => accepted, refusal => throw new InvalidOperationException(refusal.ToString()));
}
