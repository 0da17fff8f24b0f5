namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog that consists of inner dialogs with their own ids and their own stack. The inner stack is stored in the state of the
/// component's instance.
/// </summary>
/// <param name="dialogId">Its id; null for the name of its type.</param>
public class ComponentDialog(string dialogId = null) : DialogContainer(dialogId)
{
    /// <summary>Key of the inner stack in the state of the component's instance.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool initialized;

    /// <summary>Id of the inner dialog that begins first; the default is the first that was added.</summary>
    public string InitialDialogId { get; set; }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        DialogContext.RefuseCancellationToken(options, nameof(options));
        await EnsureInitializedAsync(outerDc);
        var turn = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken);
        return await LeaveAsync(outerDc, turn, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        await EnsureInitializedAsync(outerDc);
        var turn = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken);
        return await LeaveAsync(outerDc, turn, cancellationToken);
    }

    /// <summary>
    /// Called after the end of a dialog that was put on top of this component on the outer stack: the inner dialog still waits for
    /// an answer, so it asks its question again.
    /// </summary>
    /// <param name="outerDc">Context of the outer stack.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">The result of the other dialog; not used.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        DialogContext.RefuseCancellationToken(result, nameof(result));
        await EnsureInitializedAsync(outerDc);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc />
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await InnerContext(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled) await InnerContext(turnContext, instance).CancelAllDialogsAsync(cancellationToken);
        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Adds an inner dialog. The first becomes the initial dialog, unless another one is set.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This component.</returns>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        if (string.IsNullOrEmpty(InitialDialogId)) InitialDialogId = dialog.Id;
        return this;
    }

    /// <inheritdoc />
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog));
    }

    /// <summary>Calls <see cref="OnInitializeAsync"/> before the first use of this object.</summary>
    /// <param name="outerDc">Context of the outer stack.</param>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (initialized) return;
        initialized = true;
        await OnInitializeAsync(outerDc);
    }

    /// <summary>Called once, before the first use. The default sets the initial dialog if there is none.</summary>
    /// <param name="dc">Context of the outer stack.</param>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        if (string.IsNullOrEmpty(InitialDialogId)) InitialDialogId = Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Called when the component begins; begins the initial dialog.</summary>
    /// <param name="innerDc">Context of the inner stack.</param>
    /// <param name="options">Options from the caller, or null.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Called for each further activity; continues the inner stack. Override it to handle interruptions.</summary>
    /// <param name="innerDc">Context of the inner stack.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called before the component leaves the outer stack. The default does nothing.</summary>
    /// <param name="context">Context of the turn.</param>
    /// <param name="instance">The instance of the component.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called after the inner dialog has asked its question again. The default does nothing.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="instance">The instance of the component.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Ends the component when the inner stack has ended.</summary>
    /// <param name="outerDc">Context of the outer stack.</param>
    /// <param name="result">The result of the last inner dialog.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    private Task<DialogTurnResult> LeaveAsync(DialogContext outerDc, DialogTurnResult turn, CancellationToken cancellationToken) =>
        turn.Status == DialogTurnStatus.Waiting
            ? Task.FromResult(EndOfTurn)
            : EndComponentAsync(outerDc, turn.Result, cancellationToken);

    private DialogContext InnerContext(ITurnContext turnContext, DialogInstance instance) =>
        new(Dialogs, turnContext, InnerState(instance));

    private static DialogState InnerState(DialogInstance instance)
    {
        if (!StateValue.TryGet<DialogState>(instance.State, PersistedDialogState, out var inner))
        {
            instance.State[PersistedDialogState] = inner = new DialogState();
        }

        return inner;
    }
}
