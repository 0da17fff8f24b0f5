// Heirs written for the official SDK override these with and without question marks; like there, nothing is claimed about null.
#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A part of a conversation that is started, goes on over several turns and ends with a result. One object serves all
/// conversations; what belongs to one of them is in its <see cref="DialogInstance"/>.
/// </summary>
public abstract class Dialog
{
    /// <summary>What a dialog returns to end the turn and wait for the person.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string id;
    private IBotTelemetryClient telemetry = NullBotTelemetryClient.Instance;

    /// <summary>Makes a dialog.</summary>
    /// <param name="dialogId">Its id, unique in its set; null for one derived from the type.</param>
    protected Dialog(string dialogId = null) => id = dialogId;

    /// <summary>Id, unique in the set that the dialog is added to.</summary>
    public string Id
    {
        get => id ??= OnComputeId();
        set => id = value;
    }

    /// <summary>Where the dialog reports its steps; set to null it reports nowhere.</summary>
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => telemetry;
        set => telemetry = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Starts the dialog, which has just been put on top of the stack.</summary>
    /// <param name="dc">Context of the stack.</param>
    /// <param name="options">What the caller hands in; null if nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Goes on with the activity of this turn; unless overridden, the dialog ends without a result.</summary>
    /// <param name="dc">Context of the stack, with this dialog on top.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Goes on after a dialog started from this one has ended; unless overridden, ends with the same result.</summary>
    /// <param name="dc">Context of the stack, with this dialog on top again.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the other dialog returned; null if nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Puts the question again, for example after an interruption; unless overridden, does nothing.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="instance">The started dialog.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called before the dialog leaves the stack; unless overridden, does nothing.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="instance">The started dialog.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>A text that changes when the dialog changes in a way that stored stacks should know of.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to this dialog, then to its parents if it bubbles, then to this dialog once more.</summary>
    /// <param name="dc">Context of the stack that the dialog is on.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>True if somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken))
        {
            return true;
        }

        if (e.Bubble && dc.Parent is { } parent
            && await parent.EmitEventAsync(e.Name, e.Value, bubble: true, fromLeaf: false, cancellationToken))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    /// <summary>Handles an event before the parents see it; unless overridden, leaves it.</summary>
    /// <param name="dc">Context of the stack that the dialog is on.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>True if it is handled and goes no further.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Handles an event that no parent handled; unless overridden, leaves it.</summary>
    /// <param name="dc">Context of the stack that the dialog is on.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>True if it is handled.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>The id of a dialog that was given none: the name of its type.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
