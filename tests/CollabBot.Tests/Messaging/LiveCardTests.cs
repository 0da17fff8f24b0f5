using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Messaging;

/// <summary>One live card per retrospective, updated in place, and requests that are answered without waiting for the connector.</summary>
public sealed class LiveCardTests
{
    [Trait("promise", "each move updates the live card and is said once in its thread")]
    [Trait("promise", "the retrospective command sets one up and posts the live card")]
    [Trait("promise", "there is one live card per retrospective, updated in place")]
    [Fact]
    public async Task The_live_card_is_posted_once_and_updated_in_place_through_all_steps()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        await scene.SettleAsync();

        var card = scene.Bot.Connector.Posts.Single(post => post.History.Any(version =>
            Post.CardIn(version) is { } drawn
            && CardReading.Words(drawn).Contains("RÉTROSPECTIVE EN PRÉPARATION", StringComparison.Ordinal)));
        card.Words.ShouldContain("RÉTROSPECTIVE CLOSE");
        scene.Bot.Connector.Posts.Count(post => post.Words.Contains("RÉTROSPECTIVE CLOSE", StringComparison.Ordinal)).ShouldBe(1);
        scene.Bot.Connector.Posts
            .Count(post => post.Conversation == card.Conversation
                && post.Text.StartsWith("On nomme les changements", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Trait("promise", "there is one live card per retrospective, updated in place")]
    [Fact]
    public async Task Many_changes_while_the_connector_is_slow_cause_at_most_two_updates_of_the_live_card()
    {
        await using var scene = await Scene.SettledAsync();
        var card = await scene.Partner.SeesAsync("quel changement significatif");
        var versions = card.History.Count;

        using (scene.Bot.Connector.Hang())
        {
            foreach (var number in Enumerable.Range(1, 12))
                await Scene.NameAsync(scene.Bot.Team.Member($"Partenaire {number}"), $"Changement {number}");
        }

        await Eventually.BeAsync(
            () => card.Words.Contains("12 personnes ont répondu", StringComparison.Ordinal),
            "the card to count twelve",
            () => card.Words);
        await scene.SettleAsync();

        // One update was being sent, and one more covers all later changes.
        (card.History.Count - versions).ShouldBeLessThanOrEqualTo(2);
        scene.Bot.Connector.Posts.Count(post => post.Words.Contains("quel changement significatif", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_live_card_that_was_deleted_in_Teams_is_posted_again()
    {
        await using var scene = await Scene.SettledAsync();
        var card = await scene.Partner.SeesAsync("quel changement significatif");
        scene.Bot.Connector.FailWhen((path, _) => path.EndsWith($"/activities/{card.Id}", StringComparison.Ordinal)
            ? new Fault(404, "ActivityNotFoundInConversation")
            : null);

        await scene.Facilitator.SaysAsync("suivant confirmer");

        var anew = await scene.Facilitator.SeesCardAsync("Regrouper les changements");
        anew.Buttons.ShouldContain("Passer au vote");
        scene.Bot.Connector.Posts
            .Count(post => post.Id != card.Id && post.Words.Contains("RÉTROSPECTIVE EN COURS", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Fact]
    public async Task A_vote_is_answered_while_the_connector_does_not_answer()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var form = await scene.Partner.OpensAsync("Voter");

        // If the vote waited for the connector, it would wait on the test's clock, which stands still, and never be answered.
        using (scene.Bot.Connector.Hang())
        {
            (await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"))).Sentence.ShouldContain("C’est noté.");
            (await scene.ReadAsync(database => database.Ballots.SingleAsync())).Spent.ShouldBe(3);
        }
    }

    [Fact]
    public async Task A_typed_message_waits_at_most_five_seconds_for_a_connector_that_does_not_answer()
    {
        await using var scene = await Scene.SettledAsync();
        var posts = scene.Bot.Connector.Posts.Count;

        using (scene.Bot.Connector.Hang())
        {
            var taken = scene.Partner.SendAsync(scene.Partner.Message("état"));
            await scene.AdvanceUntilAsync(() => taken.IsCompleted, "the message to be taken");
            (await taken).Status.ShouldBe(200);
            scene.Bot.Connector.Posts.Count.ShouldBe(posts);
        }

        await scene.Partner.SeesAsync("en est à l’étape « Nommer »");
    }

    [Fact]
    public async Task A_restart_sends_no_message_twice()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.SettleAsync();
        var posts = scene.Bot.Connector.Posts.Count;
        var calls = Sends();

        await scene.Bot.RestartAsync();
        await scene.Partner.SaysAsync("état");

        scene.Bot.Connector.Posts.Count.ShouldBe(posts + 1);
        Sends().ShouldBe(calls + 1);

        int Sends() => scene.Bot.Connector.Calls.Count(call => call.Method != "GET");
    }

    [Fact]
    public async Task Messages_that_could_not_be_sent_before_a_restart_arrive_after_it_once_and_in_order()
    {
        await using var scene = await Scene.SettledAsync();
        var posts = scene.Bot.Connector.Posts.Count;
        scene.Bot.Connector.FailWhen((_, _) => Fault.Unavailable);
        await scene.Partner.SaysAsync("état");
        await scene.Partner.SaysAsync("aide");

        await scene.Bot.StopAsync();
        scene.Bot.Connector.Recover();
        await scene.Bot.RestartAsync();

        await scene.AdvanceUntilAsync(() => scene.Bot.Connector.Posts.Count >= posts + 2, "both answers");
        await scene.SettleAsync();
        scene.Bot.Connector.Posts.Skip(posts).Select(post => post.Words[..10]).ShouldBe(["« Bilan du", "Je guide u"]);
    }

    [Trait("promise", "a killed process loses nothing that was confirmed")]
    [Fact]
    public async Task A_message_leased_by_a_killed_process_is_sent_after_the_next_start_before_its_lease_ends()
    {
        await using var scene = await Scene.SettledAsync();
        var posts = scene.Bot.Connector.Posts.Count;
        scene.Bot.Connector.FailWhen((_, _) => Fault.Unavailable);
        await scene.Partner.SaysAsync("état");

        // A process killed between taking the lease and the connector's answer leaves the row like this.
        var until = scene.Bot.Clock.GetUtcNow().AddHours(1);
        await scene.ReadAsync(database => database.Outbox.ExecuteUpdateAsync(set => set.SetProperty(row => row.LeasedUntil, until)));
        await scene.Bot.StopAsync();
        scene.Bot.Connector.Recover();
        await scene.Bot.RestartAsync();

        await scene.AdvanceUntilAsync(() => scene.Bot.Connector.Posts.Count > posts, "the answer");
        scene.Bot.Clock.GetUtcNow().ShouldBeLessThan(until);
        await scene.SettleAsync();
        scene.Bot.Connector.Posts.Count.ShouldBe(posts + 1);
    }
}
