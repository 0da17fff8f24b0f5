using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Storage;
using CollabBot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Pipeline;

/// <summary>
/// How many SQL statements and flushes of the disk a turn costs. A number that must rise needs a reason; the table is in
/// tests/CollabBot.Benchmarks/README.md.
/// </summary>
[Trait("promise", "the cost of a turn is known")]
public sealed class TurnCostTests : IDisposable
{
    private readonly SqlCounter counter = new();

    public void Dispose() => counter.Dispose();

    [Fact]
    public async Task Reading_costs_few_statements()
    {
        await using var scene = await KnownAsync(Phase.Naming);
        var (partner, privately) = (scene.Partner, scene.Partner.Privately);

        await CostsAsync(scene, () => privately.AsksAsync("aide"), statements: 3, flushes: 0);
        await CostsAsync(scene, () => partner.AsksAsync("aide"), statements: 3, flushes: 0);
        await CostsAsync(scene, () => partner.AsksAsync("état"), statements: 6, flushes: 0);
        await CostsAsync(scene, () => Scene.NamingFormAsync(partner), statements: 4, flushes: 1);
    }

    [Fact]
    public async Task A_reply_as_a_message_costs_two_flushes()
    {
        await using var scene = await KnownAsync(Phase.Naming);

        await CostsAsync(scene, () => scene.Partner.Privately.SaysAsync("aide"), statements: 5, flushes: 2);
    }

    [Fact]
    public async Task An_answer_in_the_naming_dialog_costs_at_most_eight_statements()
    {
        await using var scene = await KnownAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        await CostsAsync(scene, () => partner.AsksAsync("nommer"), statements: 5, flushes: 1);
        await CostsAsync(scene, () => partner.AsksAsync("Le local est plus grand"), statements: 5, flushes: 1);
        await CostsAsync(scene, () => partner.AsksAsync("1"), statements: 5, flushes: 1);
        await CostsAsync(scene, () => partner.AsksAsync("non"), statements: 5, flushes: 1);
    }

    [Fact]
    public async Task An_act_by_form_costs_one_flush_and_its_live_card_another()
    {
        await using var scene = await KnownAsync(Phase.Naming);
        var form = await Scene.NamingFormAsync(scene.Partner);

        await CostsAsync(
            scene,
            async () =>
            {
                var saved = await Scene.SaveAsync(scene.Partner, form, ("statement", "Le loyer a monté"), ("direction", "Negative"));
                saved.Words.ShouldContain("C’est noté.");
            },
            statements: 8,
            flushes: 2);
    }

    [Fact]
    public async Task A_vote_costs_at_most_ten_statements()
    {
        await using var scene = await KnownAsync(Phase.Prioritising);

        await CostsAsync(scene, () => scene.Partner.Privately.AsksAsync("voter 2"), statements: 9, flushes: 2);
        await CostsAsync(scene, () => scene.Partner.Privately.AsksAsync("voter 1"), statements: 8, flushes: 2);
    }

    /// <summary>A retrospective in which the partner is known to the bot, in the channel and in private.</summary>
    private static async Task<Scene> KnownAsync(Phase phase)
    {
        var scene = await Scene.InAsync(phase);
        await scene.Partner.SaysAsync("statut");
        if (phase == Phase.Naming) await Scene.NameAsync(scene.Partner, "Un premier changement");
        await scene.Partner.Privately.SaysAsync("aide");
        return scene;
    }

    /// <summary>
    /// Checks the statements of the turn itself, and the flushes until everything is sent, the new live card too. Only turns look for
    /// processed activities, which are in the table Marks.
    /// </summary>
    private async Task CostsAsync(Scene scene, Func<Task> act, int statements, long flushes)
    {
        var publisher = scene.Bot.Services.GetRequiredService<OutboxPublisher>();
        var flusher = scene.Bot.Services.GetRequiredService<LogFlusher>();
        await scene.SettleAsync();
        await publisher.WhenIdleAsync();
        var before = flusher.Flushes;
        counter.Clear();
        await act();
        await scene.SettleAsync();
        await publisher.WhenIdleAsync();
        var turn = counter.Of(scene.Bot.DatabaseFile)
            .GroupBy(statement => statement.Context)
            .Single(context => context.Any(statement => statement.Sql.Contains("\"Marks\"", StringComparison.Ordinal)));
        turn.Count().ShouldBe(statements, string.Join('\n', turn.Select(statement => statement.Sql)));
        (flusher.Flushes - before).ShouldBe(flushes);
    }
}
