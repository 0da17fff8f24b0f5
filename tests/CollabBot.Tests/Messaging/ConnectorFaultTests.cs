using CollabBot.Testing;

namespace CollabBot.Tests.Messaging;

/// <summary>Retries and failures when the connector refuses or does not answer.</summary>
public sealed class ConnectorFaultTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_throttled_message_waits_as_long_as_Retry_After_says_and_later_ones_stay_behind_it()
    {
        await using var scene = await Scene.SettledAsync();
        var posts = scene.Bot.Connector.Posts.Count;
        scene.Bot.Connector.Fail(Fault.Throttled(30));

        (await scene.Partner.SaysAsync("état")).Activities.ShouldBeEmpty();
        scene.Bot.Clock.Advance(28 * Second);
        (await scene.Other.SaysAsync("aide")).Activities.ShouldBeEmpty();
        scene.Bot.Connector.Posts.Count.ShouldBe(posts);

        await scene.AdvanceUntilAsync(() => scene.Bot.Connector.Posts.Count == posts + 2, "both answers");
        scene.Bot.Connector.Posts[posts].Words.ShouldContain("en est à l’étape");
        scene.Bot.Connector.Posts[posts + 1].Words.ShouldContain("Je guide une rétrospective de groupe");
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(412)]
    [InlineData(null)]
    public async Task A_transient_failure_is_retried_with_growing_delays_and_the_message_arrives_once(int? status)
    {
        await using var scene = await Scene.SettledAsync();
        var posts = scene.Bot.Connector.Posts.Count;
        scene.Bot.Connector.Fail(new Fault(status), times: 3);

        await scene.Partner.SaysAsync("état");
        await scene.AdvanceUntilAsync(() => scene.Bot.Connector.Posts.Count > posts, "the answer");
        await scene.SettleAsync();

        scene.Bot.Connector.Posts.Count.ShouldBe(posts + 1);

        // The delays are 2, 4 and 8 seconds, each with a jitter of up to 10 %.
        (scene.Bot.Clock.GetUtcNow() - scene.Bot.Clock.Start).ShouldBeGreaterThan(12 * Second);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task A_message_that_is_refused_for_good_is_given_up_and_the_next_one_is_sent(int status)
    {
        await using var scene = await Scene.SettledAsync();
        var calls = scene.Bot.Connector.Calls.Count;
        scene.Bot.Connector.Fail(new Fault(status, "ActivityNotFoundInConversation"));

        (await scene.Partner.SaysAsync("état")).Activities.ShouldBeEmpty();
        (await scene.Partner.SaysAsync("aide")).Text.ShouldContain("Je guide une rétrospective de groupe");

        scene.Bot.Clock.Advance(3600 * Second);
        (await scene.Partner.SaysAsync("aide")).Text.ShouldContain("Je guide une rétrospective de groupe");
        scene.Bot.Connector.Calls.Count.ShouldBe(calls + 3);
    }

    [Fact]
    public async Task A_conversation_that_fails_does_not_delay_other_conversations()
    {
        await using var scene = await Scene.SettledAsync();
        scene.Bot.Connector.FailWhen(
            (path, _) => path.Contains(scene.Partner.Conversation, StringComparison.Ordinal) ? Fault.Unavailable : null);

        (await scene.Partner.SaysAsync("aide")).Activities.ShouldBeEmpty();

        (await scene.Partner.Privately.SaysAsync("aide")).Text.ShouldContain("Je guide une rétrospective de groupe");
    }

    [Fact]
    public async Task If_no_thread_can_be_created_the_live_card_is_posted_to_the_channel_and_updated_there()
    {
        await using var scene = await Scene.EmptyAsync();
        scene.Bot.Connector.FailWhen((path, _) => path.Length == 0 ? new Fault(405, "MethodNotAllowed") : null);

        await scene.Facilitator.SaysAsync("rétrospective Bilan");
        var card = await scene.Bot.Connector.WaitForAsync(
            post => post.Words.Contains("RÉTROSPECTIVE EN PRÉPARATION", StringComparison.Ordinal),
            "the live card");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        await Eventually.BeAsync(
            () => card.Words.Contains("quel changement significatif", StringComparison.Ordinal),
            "the update in place");
        scene.Bot.Connector.Posts.Single(post => post.Words.Contains("On nomme les changements :", StringComparison.Ordinal)).Conversation
            .ShouldBe(card.Conversation);
    }
}
