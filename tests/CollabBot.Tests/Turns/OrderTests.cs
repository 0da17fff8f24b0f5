using CollabBot.Domain;
using CollabBot.Testing;
using CollabBot.Turns;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Turns;

/// <summary>The turns of one person in one conversation never overlap: a quick second message meets the state that the first one left.</summary>
public sealed class OrderTests
{
    [Fact]
    public async Task Messages_sent_without_waiting_for_answers_are_taken_one_after_the_other()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;

        // The first turn is held at the connector while the others arrive.
        List<Task> turns = [];
        using (scene.Bot.Connector.Hang())
        {
            foreach (var text in (string[])["nommer", "On se connaît mieux", "positif", "passer", "passer", "passer", "oui"])
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
    public async Task Many_people_at_once_each_keep_their_own_order()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var people = Enumerable.Range(1, 8).Select(number => scene.Bot.Team.Member("Partenaire " + number).Privately).ToList();

        await Task.WhenAll(people.Select(async person =>
        {
            await person.SaysAsync("nommer");
            await person.SaysAsync("Changement de " + person.Person.Name);
            await person.SaysAsync("négatif");
            foreach (var answer in (string[])["passer", "passer", "passer", "oui"]) await person.SaysAsync(answer);
        }));

        (await scene.ReadAsync(database => database.Changes.Select(change => change.Statement).ToListAsync())).Select(statement => statement.Text)
            .ShouldBe(people.Select(person => "Changement de " + person.Person.Name), ignoreOrder: true);
    }

    [Fact]
    public async Task One_key_waits_and_another_does_not()
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
    public async Task Who_gives_up_waiting_does_not_hold_the_others()
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
