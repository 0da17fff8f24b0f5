using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Testing;

public sealed class TestFlowTests
{
    private static readonly BotCallbackHandler Echo = async (turn, ct) =>
    {
        if (turn.Activity.Type == ActivityTypes.ConversationUpdate)
        {
            await turn.SendActivityAsync($"welcome {turn.Activity.MembersAdded![0].Name}", cancellationToken: ct);
        }
        else if (turn.Activity.Text is { } text && text != "silence")
        {
            await turn.SendActivityAsync("echo: " + text, cancellationToken: ct);
        }
    };

    [Fact]
    public async Task A_conversation_is_tried_link_by_link()
    {
        await Flow()
            .SendConversationUpdate()
            .AssertReply("welcome User1")
            .Test("one", "echo: one")
            .Send("two")
            .AssertReplyContains("two")
            .Send("three")
            .AssertReplyOneOf(["echo: 3", "echo: three"])
            .Send("four")
            .AssertReply(reply => reply.From!.Id.ShouldBe("bot"))
            .Delay(1)
            .Send("silence")
            .AssertNoReply(timeout: 20)
            .StartTestAsync();
    }

    [Fact]
    public async Task Nothing_happens_before_it_is_started()
    {
        var heard = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) =>
        {
            heard++;
            return Task.CompletedTask;
        }).Send("one").Send("two");

        heard.ShouldBe(0);
        await flow.StartTestAsync();
        heard.ShouldBe(2);
    }

    [Fact]
    public async Task Each_failing_link_fails_the_conversation()
    {
        (await Should.ThrowAsync<Exception>(() => Flow().Test("one", "two", "the description").StartTestAsync())).Message.ShouldContain("the description");
        (await Should.ThrowAsync<Exception>(() => Flow().Test("one", "two").StartTestAsync())).Message.ShouldContain("echo: one");
        await Should.ThrowAsync<Exception>(() => Flow().Send("one").AssertReplyContains("two").StartTestAsync());
        await Should.ThrowAsync<Exception>(() => Flow().Send("one").AssertReplyOneOf(["two", "three"]).StartTestAsync());
        await Should.ThrowAsync<Exception>(() => Flow().Send("one").AssertNoReply(timeout: 20).StartTestAsync());
        await Should.ThrowAsync<Exception>(() => Flow().Send("one").AssertReply(new Activity { Type = ActivityTypes.Typing }).StartTestAsync());
        await Should.ThrowAsync<TimeoutException>(() => Flow().Send("silence").AssertReply("echo: silence", timeout: 20).StartTestAsync());
    }

    [Fact]
    public async Task A_reply_that_comes_late_is_waited_for()
    {
        var adapter = new TestAdapter();
        BotCallbackHandler late = (turn, ct) =>
        {
            var reference = turn.Activity.GetConversationReference();
            _ = Task.Run(async () =>
            {
                await Task.Delay(30, ct);
                await adapter.ContinueConversationAsync("bot", reference, (later, token) => later.SendActivityAsync("late", cancellationToken: token), ct);
            }, ct);
            return Task.CompletedTask;
        };

        await new TestFlow(adapter, late).Test("one", "late").StartTestAsync();
    }

    [Fact]
    public async Task A_transcript_is_replayed()
    {
        Activity[] transcript =
        [
            new() { Type = ActivityTypes.Message, Text = "one", From = new ChannelAccount { Role = RoleTypes.User } },
            new() { Type = ActivityTypes.Message, Text = "echo: one", From = new ChannelAccount { Role = RoleTypes.Bot } },
        ];
        var compared = 0;

        await Flow().Test(transcript).Test(transcript, (expected, actual) =>
        {
            compared++;
            ((Activity)actual).Text.ShouldBe(((Activity)expected).Text);
        }).StartTestAsync();

        compared.ShouldBe(1);
    }

    private static TestFlow Flow() => new(new TestAdapter(), Echo);
}
