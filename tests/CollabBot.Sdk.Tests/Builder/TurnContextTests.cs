using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    private TurnContext Turn() => new(_adapter, RecordingAdapter.Incoming());

    [Fact]
    public async Task What_is_sent_is_addressed_to_the_conversation_of_the_turn()
    {
        using var turn = Turn();

        var response = await turn.SendActivityAsync("hello");

        var sent = _adapter.Sent.Single();
        (sent.Type, sent.Text, sent.ChannelId, sent.ServiceUrl).ShouldBe((ActivityTypes.Message, "hello", "msteams", "https://service/"));
        (sent.From!.Id, sent.Recipient!.Id, sent.Conversation!.Id, sent.ReplyToId).ShouldBe(("28:bot", "29:ada", "19:c", "17"));
        response.Id.ShouldBe("sent-1");
        sent.Id.ShouldBe("sent-1");
        turn.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        using var turn = Turn();

        await turn.SendActivityAsync(new Activity(ActivityTypes.Trace));

        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task Handlers_see_what_is_sent_in_the_order_of_their_adding_and_may_change_it()
    {
        using var turn = Turn();
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += " first";
            return next();
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += " second";
            return next();
        });

        await turn.SendActivityAsync("said");

        _adapter.Sent.Single().Text.ShouldBe("said first second");
    }

    [Fact]
    public async Task A_handler_can_keep_activities_back()
    {
        using var turn = Turn();
        var kept = new List<Activity>();
        turn.OnSendActivities((_, activities, _) =>
        {
            kept.AddRange(activities);
            return Task.FromResult(activities.Select(_ => new ResourceResponse("kept")).ToArray());
        });

        var response = await turn.SendActivityAsync("a");

        response.Id.ShouldBe("kept");
        kept.Single().Text.ShouldBe("a");
        _adapter.Sent.ShouldBeEmpty();
        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task Updates_and_deletions_go_through_their_handlers()
    {
        using var turn = Turn();
        var seen = new List<string>();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add("update " + activity.Id);
            return next();
        });
        turn.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add("delete " + reference.ActivityId);
            return next();
        });

        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "5", Text = "new" });
        await turn.DeleteActivityAsync("6");

        seen.ShouldBe(["update 5", "delete 6"]);
        _adapter.Updated.Single().Conversation!.Id.ShouldBe("19:c");
        _adapter.Deleted.Single().ActivityId.ShouldBe("6");
    }

    [Fact]
    public async Task Replies_are_buffered_for_a_caller_who_expects_them()
    {
        var activity = RecordingAdapter.Incoming();
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = new TurnContext(_adapter, activity);

        await turn.SendActivityAsync("a");
        await turn.SendActivityAsync("b");

        _adapter.Sent.ShouldBeEmpty();
        turn.BufferedReplyActivities.Select(reply => reply.Text).ShouldBe(["a", "b"]);
        turn.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_turn_under_another_activity_shares_state_and_handlers()
    {
        using var turn = Turn();
        turn.TurnState.Add("key", "value");
        var seen = 0;
        turn.OnSendActivities((_, _, next) =>
        {
            seen++;
            return next();
        });

        var other = new TurnContext(turn, RecordingAdapter.Incoming());
        await other.SendActivityAsync("x");

        seen.ShouldBe(1);
        other.TurnState.Get<string>("key").ShouldBe("value");
    }

    [Fact]
    public void State_is_found_by_type_and_by_name()
    {
        using var state = new TurnContextStateCollection();
        state.Add("named", "one");
        state.Add("by type");

        state.Get<string>("named").ShouldBe("one");
        state.Get<string>().ShouldBe("by type");
        state.Get<string>("missing").ShouldBeNull();
        state.Set<string>("named", null!);
        state.Get<string>("named").ShouldBeNull();
        Should.Throw<ArgumentException>(() => state.Add("again"));
    }

    [Fact]
    public void What_lies_under_a_name_in_another_type_is_not_found()
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Incoming());
        turn.TurnState.Add("key", "text");

        turn.TurnState.Get<Activity>("key").ShouldBeNull();
        turn.TurnState.Get<string>("key").ShouldBe("text");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_empty_text_is_refused_as_a_missing_one(string? empty)
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Incoming());

        await Should.ThrowAsync<ArgumentNullException>(() => turn.SendActivityAsync(empty!));
        await Should.ThrowAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(empty!));
        Should.Throw<ArgumentNullException>(() => new UserState(new MemoryStorage()).CreateProperty<string>(empty!));
        Should.Throw<ArgumentNullException>(() => MessageFactory.ContentUrl(empty!, "image/png"));
        Should.Throw<ArgumentNullException>(() => MessageFactory.ContentUrl("https://x", empty!));
    }

    [Fact]
    public async Task Nothing_can_be_sent_after_the_turn()
    {
        var turn = Turn();
        turn.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
    }
}
