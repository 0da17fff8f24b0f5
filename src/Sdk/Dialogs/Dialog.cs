namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A part of a conversation that begins, continues over several turns and ends with a result. One object serves all
/// conversations; the state of one conversation is in its <see cref="DialogInstance"/>.
/// </summary>
public abstract class Dialog
{
    /// <summary>The result of a dialog that waits for the next activity.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string id;

    /// <summary>Creates a dialog.</summary>
    /// <param name="dialogId">Its id, unique in its set; null for the name of its type.</param>
    protected Dialog(string dialogId = null) => id = dialogId;

    /// <summary>The id, unique in the set that contains the dialog.</summary>
    public string Id
    {
        get => id ??= OnComputeId();
        set => id = value;
    }

    /// <summary>Begins the dialog, which is already on top of the stack.</summary>
    /// <param name="dc">Context of the stack.</param>
    /// <param name="options">Options from the caller, or null.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Continues with the activity of this turn. The default ends the dialog without a result.</summary>
    /// <param name="dc">Context of the stack, with this dialog on top.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Resumes after the end of a dialog that this one began. The default ends this dialog with the same result.</summary>
    /// <param name="dc">Context of the stack, with this dialog on top again.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">The result of the other dialog, or null.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Asks the question again, for example after an interruption. The default does nothing.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="instance">The instance of the dialog.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called before the dialog leaves the stack. The default does nothing.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="instance">The instance of the dialog.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>The id of a dialog that was created without one: the name of its type.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
