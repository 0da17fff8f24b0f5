namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The state of a waterfall, for the step that is running.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog waterfall;
    private bool wentOn;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        this.waterfall = waterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Index of the step, from 0.</summary>
    public int Index { get; }

    /// <summary>
    /// The options of the waterfall. After a store that writes JSON without type names, strings, booleans and numbers (long, or
    /// double) have these types; an object is a JSON token, whose <c>ToString()</c> is the JSON text.
    /// </summary>
    public object Options { get; }

    /// <summary>The result of the step before: the answer to its prompt, or the argument of <see cref="NextAsync"/>.</summary>
    public object Result { get; }

    /// <summary>Why the step is running.</summary>
    public DialogReason Reason { get; }

    /// <summary>
    /// Values for later steps. A store returns strings and booleans unchanged, but whole numbers as <see cref="long"/>: read
    /// them with <see cref="Convert.ToInt32(object, IFormatProvider)"/>.
    /// </summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Runs the next step in the same turn.</summary>
    /// <param name="result">The <see cref="Result"/> for the next step.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="InvalidOperationException">This step has called the method before.</exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        RefuseCancellationToken(result, nameof(result));
        if (wentOn)
        {
            throw new InvalidOperationException($"Step {Index} of the waterfall '{waterfall.Id}' went on to the next step twice.");
        }

        wentOn = true;
        return waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
