namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a waterfall stands, for the step that is running.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog waterfall;
    private bool wentOn;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object? options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object? result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        this.waterfall = waterfall;
        Parent = dc.Parent;
        foreach (var (key, service) in dc.Services)
        {
            Services[key] = service;
        }

        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Number of the step, from 0.</summary>
    public int Index { get; }

    // Steps cast these straight, as they do with the official members; like there, nothing is claimed about null.
#nullable disable annotations
    /// <summary>
    /// What the waterfall was started with. After a store that writes JSON without type names, strings, truth values and
    /// numbers (long, or double) are such values; an object is JSON, its <c>ToString()</c> being the text.
    /// </summary>
    public object Options { get; }

    /// <summary>What the step before came to: the answer to its prompt, or what it handed to <see cref="NextAsync"/>.</summary>
    public object Result { get; }
#nullable restore annotations

    /// <summary>Why the step is running.</summary>
    public DialogReason Reason { get; }

    /// <summary>
    /// What the steps keep for later ones. Strings, truth values and numbers come back from a store as such; whole numbers
    /// as <see cref="long"/>, so read them with <see cref="Convert.ToInt32(object, IFormatProvider)"/>.
    /// </summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Runs the next step in the same turn.</summary>
    /// <param name="result">What the next step finds as <see cref="Result"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidOperationException">This step has gone on already.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
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
