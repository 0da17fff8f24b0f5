using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Testing;

public sealed class TestAdapterTests
{
    [Fact]
    public async Task What_an_activity_lacks_is_filled_in_from_the_conversation()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("room", "Awa", "Helper"));
        Activity? heard = null;

        await adapter.ProcessActivityAsync(new Activity { Text = "hello" }, (turn, _) =>
        {
            heard = turn.Activity;
            return Task.CompletedTask;
        });

        heard.ShouldNotBeNull();
        (heard.Type, heard.ChannelId, heard.From!.Id, heard.From.Name, heard.Recipient!.Id, heard.Conversation!.Id)
            .ShouldBe((ActivityTypes.Message, "test", "awa", "Awa", "helper", "room"));
        heard.Id.ShouldNotBeNullOrEmpty();
        heard.Timestamp.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_usual_conversation_and_its_ids_are_those_that_tests_know()
    {
        var heard = new List<string>();
        foreach (var adapter in new[] { new TestAdapter(), new TestAdapter("webchat") })
        {
            for (var turn = 0; turn < 2; turn++)
            {
                await adapter.ProcessActivityAsync(new Activity(), (context, _) =>
                {
                    var activity = context.Activity;
                    heard.Add($"{activity.ChannelId} {activity.Conversation!.Id} {activity.Conversation.ConversationType} {activity.From!.Id} {activity.Recipient!.Id} {activity.Id}");
                    return Task.CompletedTask;
                });
            }
        }

        heard.ShouldBe(
        [
            "test Conversation1 convo1 user1 bot 0", "test Conversation1 convo1 user1 bot 1",
            "webchat Conversation1 convo1 user1 bot 0", "webchat Conversation1 convo1 user1 bot 1",
        ]);
    }

    [Fact]
    public void A_made_conversation_is_named_by_id_and_type()
    {
        var conversation = TestAdapter.CreateConversation("room").Conversation!;

        (conversation.Id, conversation.ConversationType, conversation.Name).ShouldBe(("room", "room", null));
    }

    [Fact]
    public async Task An_update_of_what_is_not_there_has_no_id()
    {
        var adapter = new TestAdapter();
        ResourceResponse? updated = null;
        ResourceResponse? missed = null;

        await adapter.SendTextToBotAsync("go", async (turn, ct) =>
        {
            var sent = await turn.SendActivityAsync("first", cancellationToken: ct);
            updated = await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent.Id, Text = "second" }, ct);
            missed = await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "gone", Text = "third" }, ct);
        }, default);

        updated!.Id.ShouldNotBeNullOrEmpty();
        missed!.Id.ShouldBeNull();
    }

    [Fact]
    public async Task A_sender_of_ones_own_is_kept()
    {
        var adapter = new TestAdapter("msteams");
        string? sender = null;

        await adapter.ProcessActivityAsync(new Activity { From = new ChannelAccount { Id = "partner7" } }, (turn, _) =>
        {
            sender = $"{turn.Activity.From!.Id} on {turn.Activity.ChannelId}";
            return Task.CompletedTask;
        });

        sender.ShouldBe("partner7 on msteams");
    }

    [Fact]
    public async Task Replies_are_taken_in_their_order_and_can_be_changed_before()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync("go", async (turn, ct) =>
        {
            var first = await turn.SendActivityAsync("first", cancellationToken: ct);
            var second = await turn.SendActivityAsync("second", cancellationToken: ct);
            await turn.SendActivityAsync("third", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = first.Id, Text = "first, updated" }, ct);
            await turn.DeleteActivityAsync(second.Id!, ct);
        }, default);

        ((Activity)adapter.GetNextReply()).Text.ShouldBe("first, updated");
        ((Activity)await adapter.GetNextReplyAsync()).Text.ShouldBe("third");
        adapter.GetNextReply().ShouldBeNull();
    }

    [Fact]
    public async Task Traces_are_kept_only_on_demand_and_delays_never()
    {
        var kept = new List<int>();
        foreach (var trace in new[] { false, true })
        {
            var adapter = new TestAdapter(sendTraceActivity: trace);
            await adapter.SendTextToBotAsync("go", (turn, ct) => turn.SendActivitiesAsync(
                [
                    new Activity { Type = ActivityTypes.Trace, Name = "trace" },
                    new Activity { Type = ActivityTypesEx.Delay, Value = 1 },
                    new Activity { Type = ActivityTypes.Message, Text = "message" },
                ], ct), default);
            kept.Add(adapter.ActiveQueue.Count);
        }

        kept.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Waiting_for_a_reply_can_be_given_up_without_losing_the_next_one()
    {
        var adapter = new TestAdapter();
        using var patience = new CancellationTokenSource(20);
        await Should.ThrowAsync<OperationCanceledException>(() => adapter.GetNextReplyAsync(patience.Token));

        await adapter.SendTextToBotAsync("go", (turn, ct) => turn.SendActivityAsync("reply", cancellationToken: ct), default);

        ((Activity)await adapter.GetNextReplyAsync()).Text.ShouldBe("reply");
    }

    [Fact]
    public async Task Middleware_is_around_the_bot()
    {
        var log = new List<string>();
        var adapter = new TestAdapter().Use(new Noting("outer", log)).Use(new Noting("inner", log));

        await adapter.SendTextToBotAsync("go", (_, _) =>
        {
            log.Add("bot");
            return Task.CompletedTask;
        }, default);

        log.ShouldBe(["outer in", "inner in", "bot", "inner out", "outer out"]);
    }

    private sealed class Noting(string name, List<string> log) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            log.Add(name + " in");
            await next(cancellationToken);
            log.Add(name + " out");
        }
    }
}
