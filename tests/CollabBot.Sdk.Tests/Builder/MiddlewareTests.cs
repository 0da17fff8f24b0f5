using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class MiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _log = [];

    private Step Named(string name, bool goesOn = true) => new(_log, name, goesOn);

    private Task RunAsync(Func<Task>? bot = null, Activity? activity = null) => _adapter.RunAsync(
        new TurnContext(_adapter, activity ?? RecordingAdapter.Incoming()),
        async (_, _) =>
        {
            _log.Add("bot");
            if (bot is not null) await bot();
        });

    [Fact]
    public async Task Middleware_stands_around_the_bot_in_the_order_of_its_adding()
    {
        _adapter.Use(Named("a")).Use(Named("b"));

        await RunAsync();

        _log.ShouldBe(["a in", "b in", "bot", "b out", "a out"]);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(Named("a")).Use(Named("b", goesOn: false)).Use(Named("c"));

        await RunAsync();

        _log.ShouldBe(["a in", "b in", "b out", "a out"]);
    }

    [Fact]
    public async Task A_set_can_be_middleware_itself()
    {
        var set = new MiddlewareSet().Use(Named("inner"));
        _adapter.Use(set).Use(Named("after"));

        await RunAsync();

        _log.ShouldContain("bot");
        _log.IndexOf("inner in").ShouldBeLessThan(_log.IndexOf("after in"));
    }

    [Fact]
    public async Task An_error_goes_to_the_handler_of_the_adapter()
    {
        Exception? seen = null;
        _adapter.OnTurnError = (_, error) =>
        {
            seen = error;
            return Task.CompletedTask;
        };

        await RunAsync(() => throw new InvalidOperationException("broken"));

        seen.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("broken");
    }

    [Fact]
    public async Task Without_a_handler_an_error_goes_on_to_the_caller() =>
        await Should.ThrowAsync<InvalidOperationException>(() => RunAsync(() => throw new InvalidOperationException()));

    [Fact]
    public async Task The_turn_runs_in_the_culture_of_the_sender()
    {
        var culture = "";
        var activity = RecordingAdapter.Incoming();
        activity.Locale = "fr-CA";

        await RunAsync(
            () =>
            {
                culture = System.Globalization.CultureInfo.CurrentCulture.Name;
                return Task.CompletedTask;
            },
            activity);

        culture.ShouldBe("fr-CA");
    }

    [Fact]
    public async Task A_language_that_nobody_knows_does_not_stop_the_turn()
    {
        var activity = RecordingAdapter.Incoming();
        activity.Locale = "not a language at all";

        await RunAsync(activity: activity);

        _log.ShouldBe(["bot"]);
    }

    [Fact]
    public async Task Typing_is_shown_while_a_message_takes_long_and_only_then()
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 10, period: 10_000));

        await RunAsync(() => Task.Delay(300));
        _adapter.Sent.Select(sent => sent.Type).ShouldBe([ActivityTypes.Typing]);

        await RunAsync(() => Task.Delay(100), RecordingAdapter.Incoming(ActivityTypes.Invoke));
        _adapter.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task State_is_stored_at_the_end_of_a_turn_that_ends_well()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var property = state.CreateProperty<string>("p");
        _adapter.Use(new AutoSaveStateMiddleware(state));

        await _adapter.RunAsync(new TurnContext(_adapter, RecordingAdapter.Incoming()), (turn, token) => property.SetAsync(turn, "kept", token));

        (await property.GetAsync(new TurnContext(_adapter, RecordingAdapter.Incoming()), () => "lost")).ShouldBe("kept");
    }

    [Fact]
    public async Task Services_of_the_adapter_are_found_in_every_turn()
    {
        var storage = new MemoryStorage();
        _adapter.UseStorage(storage);
        using var turn = new TurnContext(_adapter, RecordingAdapter.Incoming());

        await _adapter.RunAsync(turn, (_, _) => Task.CompletedTask);

        turn.TurnState.Get<IStorage>().ShouldBeSameAs(storage);
    }

    private sealed class Step(List<string> log, string name, bool goesOn) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            log.Add(name + " in");
            if (goesOn) await next(cancellationToken);
            log.Add(name + " out");
        }
    }
}
