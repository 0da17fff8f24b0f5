// Heirs written for the official SDK override these with and without question marks; like there, nothing is claimed about null.
#nullable disable annotations

using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog of steps, one after the other, each of which may wait for an answer. After the last it ends with that step's result.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string StepKey = "stepIndex";
    private const string ValuesKey = "values";
    private const string InstanceKey = "instanceId";

    private readonly List<WaterfallStep> steps;

    /// <summary>Makes a waterfall.</summary>
    /// <param name="dialogId">Its id; null for the name of its type.</param>
    /// <param name="actions">Its steps; null for none yet.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId) => steps = [.. actions ?? []];

    /// <inheritdoc />
    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{steps.Count}");

    /// <summary>Adds a step after the others.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        steps.Add(step);
        return this;
    }

    /// <inheritdoc />
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogContext.RefuseCancellationToken(options, nameof(options));

        var state = dc.ActiveDialog.State;
        state[OptionsKey] = options!;
        state[ValuesKey] = new Dictionary<string, object>();
        state[InstanceKey] = Guid.NewGuid().ToString();

        var properties = Properties(dc.ActiveDialog);
        TelemetryClient.TrackEvent("WaterfallStart", properties);
        TelemetryClient.TrackDialogView(Id, properties);
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Hands the text of a message to the next step; other activities leave the waterfall waiting.</summary>
    /// <param name="dc">Context of the stack, with this waterfall on top.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <summary>Runs the next step with the result of what the last one waited for.</summary>
    /// <param name="dc">Context of the stack, with this waterfall on top.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the step waited for.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogContext.RefuseCancellationToken(result, nameof(result));
        var next = StateValue.TryGet<int>(dc.ActiveDialog.State, StepKey, out var index) ? index + 1 : 0;
        return RunStepAsync(dc, next, reason, result, cancellationToken);
    }

    /// <inheritdoc />
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        switch (reason)
        {
            case DialogReason.CancelCalled:
                var index = StateValue.TryGet<int>(instance.State, StepKey, out var reached) ? reached : 0;
                TelemetryClient.TrackEvent("WaterfallCancel", Properties(instance, index));
                break;
            case DialogReason.EndCalled:
                TelemetryClient.TrackEvent("WaterfallComplete", Properties(instance));
                break;
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs a step; override to do something before or after each.</summary>
    /// <param name="stepContext">The step.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        TelemetryClient.TrackEvent("WaterfallStep", Properties(stepContext.ActiveDialog, stepContext.Index));
        return steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step of a number, or ends the waterfall with the result if there is none.</summary>
    /// <param name="dc">Context of the stack, with this waterfall on top.</param>
    /// <param name="index">Number of the step, from 0.</param>
    /// <param name="reason">Why it runs.</param>
    /// <param name="result">What the step before came to.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[StepKey] = index;

        var options = state.TryGetValue(OptionsKey, out var stored) ? StateValue.Plain(stored) : null;
        var step = new WaterfallStepContext(this, dc, options, StateValue.GetValues(state, ValuesKey), index, reason, result);
        return OnStepAsync(step, cancellationToken);
    }

    // The names of events and properties are the official ones, as dashboards are made of them.
    private Dictionary<string, string> Properties(DialogInstance instance, int? step = null)
    {
        var properties = new Dictionary<string, string>
        {
            ["DialogId"] = Id,
            ["InstanceId"] = StateValue.TryGet<string>(instance.State, InstanceKey, out var id) ? id : string.Empty,
        };
        if (step is { } index)
        {
            properties["StepName"] = NameOf(index);
        }

        return properties;
    }

    // The compiler's names of lambdas say nothing.
    private string NameOf(int index) =>
        index < steps.Count && steps[index].Method.Name is { Length: > 0 } name && !name.Contains('<', StringComparison.Ordinal)
            ? name
            : string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{steps.Count}");
}
