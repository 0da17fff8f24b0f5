using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A sequence of steps, each of which may wait for an answer. It ends with the result of the last step.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string StepKey = "stepIndex";
    private const string ValuesKey = "values";

    private readonly List<WaterfallStep> steps;

    /// <summary>Creates a waterfall.</summary>
    /// <param name="dialogId">Its id; null for the name of its type.</param>
    /// <param name="actions">Its steps; null for none yet.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId) => steps = [.. actions ?? []];

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        steps.Add(step);
        return this;
    }

    /// <inheritdoc />
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogContext.RefuseCancellationToken(options, nameof(options));

        var state = dc.ActiveDialog.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>();

        // Not used here, but the official waterfall expects it in a stored state.
        state["instanceId"] = Guid.NewGuid().ToString();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Passes the text of a message to the next step. After any other activity the waterfall still waits.</summary>
    /// <param name="dc">Context of the stack, with this waterfall on top.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <summary>Runs the next step.</summary>
    /// <param name="dc">Context of the stack, with this waterfall on top.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">The answer, or the result of the dialog, that the last step waited for.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogContext.RefuseCancellationToken(result, nameof(result));
        var next = StateValue.TryGet<int>(dc.ActiveDialog.State, StepKey, out var index) ? index + 1 : 0;
        return RunStepAsync(dc, next, reason, result, cancellationToken);
    }

    /// <summary>Runs one step; override it to do something before or after each step.</summary>
    /// <param name="stepContext">The step.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        return steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step with an index, or ends the waterfall with the result if there is no such step.</summary>
    /// <param name="dc">Context of the stack, with this waterfall on top.</param>
    /// <param name="index">Index of the step, from 0.</param>
    /// <param name="reason">Why it runs.</param>
    /// <param name="result">The result of the step before.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= steps.Count) return dc.EndDialogAsync(result, cancellationToken);

        var state = dc.ActiveDialog.State;
        state[StepKey] = index;

        var options = state.TryGetValue(OptionsKey, out var stored) ? StateValue.Plain(stored) : null;
        var step = new WaterfallStepContext(this, dc, options, StateValue.GetValues(state, ValuesKey), index, reason, result);
        return OnStepAsync(step, cancellationToken);
    }
}
