using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.LiveCard;

/// <summary>The acts that many people do at the same time do not read the changes of everybody.</summary>
public sealed class IndexTests
{
    [Fact]
    public async Task The_numbers_on_the_live_card_are_counted_in_an_index_alone()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        foreach (var direction in Enum.GetValues<Direction>())
            (await CountPlanAsync(scene, changes => changes.Where(change => change.Direction == direction)))
                .ShouldContain("USING COVERING INDEX IX_Changes_Retrospective_Direction_Tenant");
        (await CountPlanAsync(scene, changes => changes.Where(change => change.Origin == Origin.Room)))
            .ShouldContain("USING COVERING INDEX IX_Changes_FromRoom");
        (await CountPlanAsync(scene, changes => changes.Where(change => change.IsRevealed && change.Theme == null)))
            .ShouldContain("USING COVERING INDEX IX_Changes_Ungrouped");
    }

    [Fact]
    public async Task A_persons_own_changes_are_found_without_those_of_others()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var person = new PersonId("Aïcha");

        (await PlanAsync(scene, changes => changes.Where(change => change.Author == person).OrderBy(change => change.Position)))
            .ShouldContain("(Retrospective=? AND Author=?)");
        (await PlanAsync(
                scene,
                changes => changes
                    .Where(change => change.Origin == Origin.Room && change.Typist == person)
                    .OrderBy(change => change.Position)))
            .ShouldContain("(Retrospective=? AND Typist=?)");
    }

    private static Task<string> CountPlanAsync(Scene scene, Func<IQueryable<Change>, IQueryable<Change>> query) =>
        PlanAsync(scene, changes => query(changes).GroupBy(_ => 1).Select(group => group.Count()));

    private static Task<string> PlanAsync<T>(Scene scene, Func<IQueryable<Change>, IQueryable<T>> query) =>
        scene.ReadAsync(async database =>
        {
            var id = new RetrospectiveId(Guid.NewGuid());
            var sql = query(database.Changes.AsNoTracking().Where(change => change.Retrospective == id)).ToQueryString();
            await database.Database.OpenConnectionAsync();
            await using var command = database.Database.GetDbConnection().CreateCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + sql[sql.IndexOf("SELECT", StringComparison.Ordinal)..];
            foreach (var line in sql.Split('\n').Where(line => line.StartsWith(".param set", StringComparison.Ordinal)))
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = line.Split(' ')[2];
                parameter.Value = "";
                command.Parameters.Add(parameter);
            }

            await using var reader = await command.ExecuteReaderAsync();
            var plan = new List<string>();
            while (await reader.ReadAsync()) plan.Add(reader.GetString(3));
            return string.Join('\n', plan);
        });
}
