using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class TelemetryTests
{
    private readonly Log log = new();

    [Fact]
    public void A_set_hands_its_client_to_the_dialogs_in_it_and_to_later_ones()
    {
        var inner = new TextPrompt("inner");
        var component = new ComponentDialog("component").AddDialog(inner);
        var dialogs = new DialogSet().Add(component);
        component.TelemetryClient.ShouldBeOfType<NullBotTelemetryClient>();

        dialogs.TelemetryClient = log;
        dialogs.Add(new WaterfallDialog("later"));
        component.AddDialog(new TextPrompt("last"));

        foreach (var dialog in new[] { inner, component, dialogs.Find("later"), component.FindDialog("last") })
        {
            dialog.TelemetryClient.ShouldBeSameAs(log);
        }

        dialogs.TelemetryClient = null;
        dialogs.TelemetryClient.ShouldBeOfType<NullBotTelemetryClient>();
        inner.TelemetryClient.ShouldBeOfType<NullBotTelemetryClient>();
    }

    [Fact]
    public void One_dialog_may_have_a_client_of_its_own()
    {
        var own = new TextPrompt("own");
        var other = new TextPrompt("other");
        var component = new ComponentDialog("component").AddDialog(own).AddDialog(other);

        own.TelemetryClient = log;

        own.TelemetryClient.ShouldBeSameAs(log);
        other.TelemetryClient.ShouldBeOfType<NullBotTelemetryClient>();
        component.TelemetryClient.ShouldBeOfType<NullBotTelemetryClient>();
    }

    [Fact]
    public void Components_may_contain_each_other()
    {
        var first = new ComponentDialog("first");
        var second = new ComponentDialog("second");
        first.AddDialog(second);
        second.AddDialog(first);

        first.Dialogs.TelemetryClient = log;

        second.TelemetryClient.ShouldBeSameAs(log);
        first.TelemetryClient.ShouldBeSameAs(log);
    }

    [Fact]
    public async Task A_waterfall_reports_its_steps_by_name_and_its_end()
    {
        var talk = new Talk(() => new WaterfallDialog("steps", [WaitAsync, (_, _) => Task.FromResult(Dialog.EndOfTurn), WaitAsync]) { TelemetryClient = log }, run: true);

        foreach (var text in new[] { "a", "b", "c", "d" })
        {
            await talk.SaysAsync(text);
        }

        log.Entries.ShouldBe(
        [
            "WaterfallStart steps", "view steps", "WaterfallStep steps WaitAsync", "WaterfallStep steps Step2of3", "WaterfallStep steps WaitAsync", "WaterfallComplete steps",
        ]);
        log.Instances.Distinct().ShouldHaveSingleItem().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Cancelling_reports_where_a_waterfall_stood_even_after_a_store()
    {
        var instance = new DialogInstance { Id = "steps", State = { ["stepIndex"] = 1L, ["instanceId"] = "guid" } };
        var waterfall = new WaterfallDialog("steps", [(_, _) => Task.FromResult(Dialog.EndOfTurn), WaitAsync]) { TelemetryClient = log };
        using var turn = new TurnContext(new Microsoft.Bot.Builder.Adapters.TestAdapter(), new Activity());

        await waterfall.EndDialogAsync(turn, instance, DialogReason.CancelCalled);
        await waterfall.EndDialogAsync(turn, instance, DialogReason.ReplaceCalled);

        log.Entries.ShouldBe(["WaterfallCancel steps WaitAsync"]);
        log.Instances.ShouldBe(["guid"]);
    }

    [Fact]
    public async Task A_component_that_waits_is_a_view()
    {
        var talk = new Talk(
            () => new ComponentDialog("component") { TelemetryClient = log }
                .AddDialog(new WaterfallDialog("steps", [WaitAsync])),
            run: true);

        await talk.SaysAsync("a");
        await talk.SaysAsync("b");

        log.Entries.ShouldBe(["WaterfallStart steps", "view steps", "WaterfallStep steps WaitAsync", "view component", "WaterfallComplete steps"]);
    }

    private static Task<DialogTurnResult> WaitAsync(WaterfallStepContext step, CancellationToken cancellationToken) => Task.FromResult(Dialog.EndOfTurn);

    private sealed class Log : IBotTelemetryClient, IBotPageViewTelemetryClient
    {
        public List<string> Entries { get; } = [];

        public List<string> Instances { get; } = [];

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
            Entries.Add($"{eventName} {properties!["DialogId"]} {(properties.TryGetValue("StepName", out var step) ? step : null)}".Trim());
            Instances.Add(properties["InstanceId"]);
        }

        public void TrackPageView(string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
            Entries.Add($"view {dialogName}");

        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
            throw new NotSupportedException();

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success) =>
            throw new NotSupportedException();

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
            throw new NotSupportedException();

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string>? properties) => throw new NotSupportedException();

        public void Flush() => throw new NotSupportedException();
    }
}
