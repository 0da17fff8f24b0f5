using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class TranscriptTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private readonly RecordingAdapter _adapter = new();
    private readonly MemoryTranscriptStore _store = new();

    private static Activity Said(string id, int minute = 0, string conversation = "19:c", string channel = "msteams") => new(ActivityTypes.Message)
    {
        Id = id,
        Text = $"text of {id}",
        ChannelId = channel,
        Conversation = new ConversationAccount(id: conversation),
        From = new ChannelAccount("29:ada", role: RoleTypes.User),
        Recipient = new ChannelAccount("28:bot"),
        Timestamp = Noon.AddMinutes(minute),
    };

    private async Task<IActivity[]> WrittenAsync() => (await _store.GetTranscriptActivitiesAsync("msteams", "19:c")).Items;

    private Task TurnAsync(Func<ITurnContext, Task> bot, Activity? incoming = null)
    {
        if (!_adapter.MiddlewareSet.Any()) _adapter.Use(new TranscriptLoggerMiddleware(_store));
        return _adapter.RunAsync(new TurnContext(_adapter, incoming ?? RecordingAdapter.Incoming()), (turn, _) => bot(turn));
    }

    [Fact]
    public async Task A_turn_is_written_down_with_what_came_and_what_went()
    {
        await TurnAsync(turn => turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]));

        var written = await WrittenAsync();
        written.Select(activity => activity.AsMessageActivity()!.Text).ShouldBe([null, "one", "two"]);
        written.Select(activity => activity.Id).ShouldBe(["17", "sent-1", "sent-2"]);
        written[0].From!.Role.ShouldBe(RoleTypes.User);
        written.ShouldAllBe(activity => activity.Timestamp != null);
    }

    [Fact]
    public async Task What_is_written_does_not_change_with_the_activity_of_the_turn()
    {
        var incoming = RecordingAdapter.Incoming();
        incoming.Text = "before";

        await TurnAsync(
            turn =>
            {
                turn.Activity.Text = "after";
                return Task.CompletedTask;
            },
            incoming);

        (await WrittenAsync()).Single().AsMessageActivity()!.Text.ShouldBe("before");
    }

    [Fact]
    public async Task An_update_and_a_delete_are_seen_in_the_transcript()
    {
        await TurnAsync(async turn =>
        {
            await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);
            var update = MessageFactory.Text("changed");
            update.Id = "sent-1";
            await turn.UpdateActivityAsync(update);
            await turn.DeleteActivityAsync("sent-2");
        });

        var written = await WrittenAsync();
        written[1].AsMessageActivity()!.Text.ShouldBe("changed");
        written[2].AsMessageDeleteActivity()!.Id.ShouldBe("sent-2");
        written[2].From!.Id.ShouldBe("deleted");
    }

    [Fact]
    public async Task The_way_back_into_a_conversation_is_not_written_but_what_is_said_then_is()
    {
        var way = RecordingAdapter.Incoming(ActivityTypes.Event);
        way.Name = ActivityEventNames.ContinueConversation;

        await TurnAsync(turn => turn.SendActivityAsync("hello"), way);

        (await WrittenAsync()).Single().AsMessageActivity()!.Text.ShouldBe("hello");
    }

    [Fact]
    public async Task What_the_channel_gives_no_id_gets_one()
    {
        await TurnAsync(turn =>
        {
            turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));
            return turn.SendActivityAsync("kept back");
        });

        (await WrittenAsync())[1].Id.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_logger_that_fails_does_not_end_the_turn()
    {
        _adapter.Use(new TranscriptLoggerMiddleware(new BrokenLogger()));

        await Should.NotThrowAsync(() => TurnAsync(turn => turn.SendActivityAsync("hello")));

        _adapter.Sent.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_logger_is_needed() => Should.Throw<ArgumentNullException>(() => new TranscriptLoggerMiddleware(null!));

    [Fact]
    public async Task Activities_come_in_pages_of_twenty_in_the_order_of_their_times()
    {
        for (var i = 49; i >= 0; i--) await _store.LogActivityAsync(Said($"m{i}", i));

        List<string?> seen = [];
        List<int> sizes = [];
        string? next = null;
        do
        {
            var page = await _store.GetTranscriptActivitiesAsync("msteams", "19:c", next);
            seen.AddRange(page.Items.Select(activity => activity.Id));
            sizes.Add(page.Items.Length);
            next = page.ContinuationToken;
        }
        while (next is not null);

        seen.ShouldBe(Enumerable.Range(0, 50).Select(i => $"m{i}"));
        sizes.ShouldBe([20, 20, 10]);
    }

    [Fact]
    public async Task Activities_before_the_start_are_left_out()
    {
        await _store.LogActivityAsync(Said("early"));
        await _store.LogActivityAsync(Said("late", 5));

        var page = await _store.GetTranscriptActivitiesAsync("msteams", "19:c", startDate: Noon.AddMinutes(5));

        page.Items.Select(activity => activity.Id).ShouldBe(["late"]);
    }

    [Fact]
    public async Task Conversations_are_listed_by_channel_in_pages()
    {
        for (var i = 0; i < 21; i++) await _store.LogActivityAsync(Said("m", i, $"c{i}"));
        await _store.LogActivityAsync(Said("m", 0, "other", "webchat"));

        var first = await _store.ListTranscriptsAsync("msteams");
        var second = await _store.ListTranscriptsAsync("msteams", first.ContinuationToken);

        first.Items.Concat(second.Items).Select(info => info.Id).ShouldBe(Enumerable.Range(0, 21).Select(i => $"c{i}"));
        second.ContinuationToken.ShouldBeNull();
        second.Items[0].ChannelId.ShouldBe("msteams");
        second.Items[0].Created.ShouldBe(Noon.AddMinutes(20));
    }

    [Fact]
    public async Task A_transcript_can_be_deleted()
    {
        await _store.LogActivityAsync(Said("gone"));
        await _store.LogActivityAsync(Said("stays", conversation: "other"));

        await _store.DeleteTranscriptAsync("msteams", "19:c");

        (await WrittenAsync()).ShouldBeEmpty();
        (await _store.GetTranscriptActivitiesAsync("msteams", "other")).Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_never_written_is_an_empty_page()
    {
        var page = await _store.GetTranscriptActivitiesAsync("nowhere", "never");

        page.Items.ShouldBeEmpty();
        page.ContinuationToken.ShouldBeNull();
        (await _store.ListTranscriptsAsync("nowhere")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_store_refuses_missing_arguments()
    {
        await Should.ThrowAsync<ArgumentNullException>(() => _store.LogActivityAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _store.GetTranscriptActivitiesAsync(null!, "c"));
        await Should.ThrowAsync<ArgumentNullException>(() => _store.GetTranscriptActivitiesAsync("msteams", null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _store.ListTranscriptsAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _store.DeleteTranscriptAsync(null!, "c"));
        await Should.ThrowAsync<ArgumentNullException>(() => _store.DeleteTranscriptAsync("msteams", null!));
    }

    [Fact]
    public async Task The_trace_holds_the_activity_or_nothing_that_only_a_debugger_is_to_see()
    {
        using var lines = new StringWriter();
        using var listener = new System.Diagnostics.TextWriterTraceListener(lines);
        System.Diagnostics.Trace.Listeners.Add(listener);
        try
        {
            await new TraceTranscriptLogger().LogActivityAsync(Said("traced-{0}"));
            await new TraceTranscriptLogger(traceActivity: false).LogActivityAsync(Said("short"));
        }
        finally
        {
            System.Diagnostics.Trace.Listeners.Remove(listener);
        }

        lines.ToString().ShouldContain("\"id\": \"traced-{0}\"");
        lines.ToString().ShouldNotContain("short");
    }

    private sealed class BrokenLogger : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new InvalidOperationException("no disk");
    }
}
