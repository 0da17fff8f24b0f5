using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Storage;
using CollabBot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Pipeline;

/// <summary>
/// How many SQL statements and flushes of the disk a turn costs. A number that must rise needs a reason; the table is in tests/README.md.
/// </summary>
[Trait("promise", "the cost of a turn is known")]
public sealed class TurnCostTests : IDisposable
{
    private readonly SqlCounter counter = new();

    public void Dispose() => counter.Dispose();

    [Fact]
    public async Task Reading_costs_at_most_four_statements()
    {
        await using var scene = await KnownAsync(Phase.Naming);
        var (partner, privately) = (scene.Partner, scene.Partner.Privately);

        (await CountAsync(scene, () => privately.AsksAsync("aide"))).ShouldBe((4, 1));
        (await CountAsync(scene, () => partner.AsksAsync("aide"))).ShouldBe((4, 1));
        (await CountAsync(scene, () => partner.AsksAsync("statut"))).ShouldBe((3, 1));
        (await CountAsync(scene, () => Scene.NamingFormAsync(partner))).ShouldBe((4, 1));
    }

    [Fact]
    public async Task A_reply_as_a_message_costs_two_flushes()
    {
        await using var scene = await KnownAsync(Phase.Naming);

        (await CountAsync(scene, () => scene.Partner.Privately.SaysAsync("aide"))).ShouldBe((5, 2));
    }

    [Fact]
    public async Task An_answer_in_the_naming_dialog_costs_at_most_eight_statements()
    {
        await using var scene = await KnownAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        (await CountAsync(scene, () => partner.AsksAsync("nommer"))).ShouldBe((5, 1));
        (await CountAsync(scene, () => partner.AsksAsync("Le local est plus grand"))).ShouldBe((4, 1));
        (await CountAsync(scene, () => partner.AsksAsync("1"))).ShouldBe((5, 1));
        (await CountAsync(scene, () => partner.AsksAsync("non"))).ShouldBe((5, 1));
    }

    [Fact]
    public async Task Acts_by_form_cost_one_flush_before_the_answer()
    {
        await using var scene = await KnownAsync(Phase.Naming);
        var form = await Scene.NamingFormAsync(scene.Partner);

        (await CountAsync(scene, async () =>
        {
            var saved = await Scene.SaveAsync(scene.Partner, form, ("statement", "Le loyer a monté"), ("direction", "Negative"));
            saved.Words.ShouldContain("C’est noté.");
        })).Statements.ShouldBe(10);
    }

    [Fact]
    public async Task A_vote_costs_at_most_ten_statements()
    {
        await using var scene = await KnownAsync(Phase.Prioritising);

        // The first contribution in private also asks for the organisation, once.
        (await CountAsync(scene, () => scene.Partner.Privately.AsksAsync("voter 2"))).ShouldBe((11, 1));
        (await CountAsync(scene, () => scene.Partner.Privately.AsksAsync("voter 1"))).ShouldBe((8, 1));
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
    /// The statements of the turn itself, and the flushes until everything is sent. Only turns look for processed activities, which are in
    /// the table Marks.
    /// </summary>
    private async Task<(int Statements, long Flushes)> CountAsync(Scene scene, Func<Task> act)
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
        return (turn.Count(), flusher.Flushes - before);
    }
}
