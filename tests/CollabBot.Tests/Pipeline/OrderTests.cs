using CollabBot.Domain;
using CollabBot.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Pipeline;

/// <summary>
/// Turns of one person in one conversation run one after the other, so a second message sees the state that the first one left.
/// </summary>
public sealed class OrderTests
{
    [Fact]
    public async Task Messages_sent_without_waiting_for_answers_are_handled_one_after_the_other()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        // The connector does not answer, so the first turn is still running while the other messages arrive.
        List<Task> turns = [];
        using (scene.Bot.Connector.Hang())
        {
            foreach (var text in (string[])["nommer", "On se connaît mieux", "positif", "passer", "passer", "passer", "passer", "oui"])
            {
                turns.Add(partner.Team.PostAsync(partner.Message(text)));
                await Task.Delay(150);
            }
        }

        await Task.WhenAll(turns);
        var change = await scene.ReadAsync(database => database.Changes.SingleAsync());
        change.Statement.Text.ShouldBe("On se connaît mieux");
        change.Direction.ShouldBe(Direction.Positive);
        scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Messages_of_many_people_at_once_are_each_handled_in_their_own_order()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var people = Enumerable.Range(1, 8).Select(number => scene.Bot.Team.Member("Partenaire " + number).Privately).ToList();

        await Task.WhenAll(people.Select(async person =>
        {
            await person.SaysAsync("nommer");
            await person.SaysAsync("Changement de " + person.Person.Name);
            await person.SaysAsync("négatif");
            foreach (var answer in (string[])["passer", "passer", "passer", "passer", "oui"]) await person.SaysAsync(answer);
        }));

        scene.Bot.Log.Errors.ShouldBeEmpty();
        (await scene.ReadAsync(database => database.Changes.Select(change => change.Statement).ToListAsync()))
            .Select(statement => statement.Text)
            .ShouldBe(
                people.Select(person => "Changement de " + person.Person.Name),
                ignoreOrder: true,
                string.Join('\n', scene.Bot.Connector.Posts.Select(post => $"{post.Root}: {post.Words}")));
    }

    [Fact]
    public async Task The_keyed_queue_makes_a_second_entry_with_the_same_key_wait_and_no_other()
    {
        var queue = new KeyedQueue();
        var first = await queue.EnterAsync("Maude", CancellationToken.None);
        var second = queue.EnterAsync("Maude", CancellationToken.None);
        var other = queue.EnterAsync("Sylvie", CancellationToken.None);

        other.IsCompleted.ShouldBeTrue();
        second.IsCompleted.ShouldBeFalse();

        first.Dispose();
        (await second.WaitAsync(TimeSpan.FromSeconds(10))).Dispose();
    }

    [Fact]
    public async Task A_cancelled_wait_in_the_keyed_queue_does_not_block_the_entries_behind_it()
    {
        var queue = new KeyedQueue();
        var first = await queue.EnterAsync("Maude", CancellationToken.None);
        using var impatient = new CancellationTokenSource();
        var second = queue.EnterAsync("Maude", impatient.Token);
        var third = queue.EnterAsync("Maude", CancellationToken.None);

        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        first.Dispose();

        (await third.WaitAsync(TimeSpan.FromSeconds(10))).Dispose();
    }
}
