using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Messaging;

/// <summary>A conversation that refuses messages for good gets no more messages until an activity arrives from it.</summary>
[Trait("promise", "an unreachable conversation is marked and revived by the next activity from it")]
public sealed class UnreachableTests
{
    [Theory]
    [InlineData(403, "BotDisabledByAdmin", 1)]
    [InlineData(403, "BotNotInConversationRoster", 1)]
    [InlineData(403, "ConversationBlockedByUser", 1)]
    [InlineData(403, "ForbiddenOperationException", 1)]
    [InlineData(403, "MessageWritesBlocked", 1)]
    // The first 404 may concern the thread alone, so the live card is updated, and then posted, as well.
    [InlineData(404, "ConversationNotFound", 3)]
    public async Task A_conversation_that_refuses_a_message_for_good_gets_no_further_attempts(int status, string code, int attempts)
    {
        await using var scene = await Scene.SettledAsync();
        var facilitator = scene.Facilitator.Privately;
        await facilitator.SaysAsync("état");
        await BlockAsync(scene, status, code);
        var calls = InChannel(scene);

        await facilitator.SaysAsync("précédent");
        await scene.AdvanceUntilAsync(() => InChannel(scene) > calls, "one attempt");
        await Eventually.BeAsync(() => IsMarked(scene), "the mark");
        var tried = InChannel(scene);
        await facilitator.SaysAsync("suivant confirmer");
        await facilitator.SaysAsync("précédent");
        foreach (var _ in Enumerable.Range(0, 20)) scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await facilitator.SaysAsync("état");

        InChannel(scene).ShouldBe(tried);
        tried.ShouldBe(calls + attempts);
    }

    [Trait("promise", "a lost thread is never the end: the answer and the live card are posted again")]
    [Theory]
    [InlineData("suivant confirmer", "ConversationNotFound")]
    [InlineData("suivant confirmer", "ActivityNotFoundInConversation")]
    [InlineData("précédent", "ConversationNotFound")]
    public async Task A_move_after_the_channel_has_lost_its_threads_is_answered_and_the_live_card_is_posted_again(string text, string code)
    {
        await using var scene = await Scene.SettledAsync();
        await LoseThreadsAsync(scene, code);

        var answer = await scene.Facilitator.SaysAsync(text);

        answer.Words.ShouldNotBeEmpty();
        await scene.SettleAsync();
        IsMarked(scene).ShouldBeFalse();
        var step = text == "précédent" ? "RÉTROSPECTIVE EN PRÉPARATION" : "Étape 2 sur 4";
        scene.Bot.Connector.Posts.Count(post => post.Words.Contains(step, StringComparison.Ordinal)).ShouldBe(1);
        (await scene.ReadAsync(database => database.Outbox.CountAsync(row => row.IsDead))).ShouldBe(0);

        // The new card lives on: the next move updates it instead of posting another.
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();
        scene.Bot.Connector.Posts.Count(post => post.Words.Contains("RÉTROSPECTIVE EN COURS", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Trait("promise", "a lost thread is never the end: the answer and the live card are posted again")]
    [Fact]
    public async Task An_answer_whose_thread_is_gone_becomes_a_new_post()
    {
        await using var scene = await Scene.SettledAsync();
        var posts = scene.Bot.Team.InChannel.Count();
        scene.Bot.Connector.FailWhen((path, _) =>
            path.Contains(";messageid=", StringComparison.Ordinal) ? new Fault(404, "ConversationNotFound") : null);

        await scene.Partner.SendAsync(scene.Partner.Message("état"));

        await scene.Partner.SeesAsync("en est à l’étape « Nommer »");
        scene.Bot.Team.InChannel.Count().ShouldBe(posts + 1);
        IsMarked(scene).ShouldBeFalse();
    }

    [Theory]
    [InlineData("message")]
    [InlineData("unread message")]
    [InlineData("reaction")]
    public async Task Any_activity_from_the_conversation_makes_it_reachable_again_and_updates_the_live_card(string sign)
    {
        await using var scene = await Scene.SettledAsync();
        var facilitator = scene.Facilitator.Privately;
        await BlockAsync(scene, 403, "BotNotInConversationRoster");
        await facilitator.SaysAsync("suivant confirmer");
        await scene.AdvanceUntilAsync(() => IsMarked(scene), "the mark");
        scene.Bot.Connector.Recover();
        var posts = scene.Bot.Team.InChannel.Count();

        if (sign == "message") await scene.Partner.SaysAsync("aide");
        if (sign == "unread message") await scene.Partner.SaysAsync("Bonjour tout le monde", mention: false);
        if (sign == "reaction") await scene.Partner.SendAsync(scene.Partner.Envelope("messageReaction", "f:reaction", null));

        await scene.Partner.SeesAsync("Étape 2 sur 4");
        IsMarked(scene).ShouldBeFalse();

        // Notices of the moves made meanwhile are not sent afterwards.
        scene.Bot.Team.InChannel.Count().ShouldBe(posts + (sign == "message" ? 1 : 0));
    }

    [Fact]
    public async Task A_private_chat_that_blocked_the_bot_is_tried_again_when_the_person_asks_for_a_private_answer()
    {
        await using var scene = await Scene.SettledAsync();
        await scene.Partner.Privately.SaysAsync("aide");
        var chat = Testing.Team.PrivateChatOf(scene.Partner.Person.Id);
        scene.Bot.Connector.FailWhen((path, body) => path.Contains(chat, StringComparison.Ordinal) || path.Length == 0
            ? new Fault(403, "ConversationBlockedByUser")
            : null);

        (await scene.Partner.SaysAsync("mes changements")).Words.ShouldNotContain("Je vous réponds en privé");
        await Eventually.BeAsync(
            () => scene.ReadAsync(database => database.PrivateChats.AnyAsync(row => row.UnreachableSince != null)).Result,
            "the mark");

        scene.Bot.Connector.Recover();
        (await scene.Partner.SaysAsync("mes changements")).Words.ShouldContain("en privé");
        await scene.Partner.Privately.SaysAsync("aide");
        (await scene.ReadAsync(database => database.PrivateChats.AnyAsync(row => row.UnreachableSince != null))).ShouldBeFalse();
    }

    private static async Task BlockAsync(Scene scene, int status, string code)
    {
        await scene.SettleAsync();
        scene.Bot.Connector.FailWhen((path, body) =>
            path.Contains("4f6b8d0a2c4e", StringComparison.Ordinal) || (path.Length == 0 && body?["channelData"]?["channel"] is not null)
                ? new Fault(status, code)
                : null);
    }

    /// <summary>Makes the channel forget the threads that it has now; new ones can be started.</summary>
    private static async Task LoseThreadsAsync(Scene scene, string code)
    {
        await scene.SettleAsync();
        var lost = scene.Bot.Connector.Posts.Select(post => post.Conversation).Where(id => id.Contains(";messageid=")).ToHashSet();
        scene.Bot.Connector.FailWhen((path, _) =>
            lost.FirstOrDefault(thread => path.StartsWith($"/{thread}/", StringComparison.Ordinal)) is null ? null
            : path.EndsWith("/activities", StringComparison.Ordinal) ? new Fault(404, "ConversationNotFound")
            : new Fault(404, code));
    }

    private static int InChannel(Scene scene) => scene.Bot.Connector.Calls.Count(call =>
        call.Method != "GET"
        && (call.Path.Contains("4f6b8d0a2c4e", StringComparison.Ordinal)
            || (call.Path.Length == 0 && call.Body?["channelData"]?["channel"] is not null)));

    private static bool IsMarked(Scene scene) =>
        scene.ReadAsync(database => database.Conversations.AnyAsync(row => row.UnreachableSince != null)).Result;
}
