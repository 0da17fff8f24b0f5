// The parameters have their official names, which tell the outer stack from the inner one.
#pragma warning disable CA1725

// Heirs written for the official SDK override these with and without question marks; like there, nothing is claimed about null.
#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog made of others, which are seen from outside as one: they have ids, a stack and a result of their own. The
/// inner stack is kept in the state of the component's instance.
/// </summary>
/// <param name="dialogId">Its id; null for the name of its type.</param>
public class ComponentDialog(string dialogId = null) : DialogContainer(dialogId)
{
    /// <summary>Key of the inner stack in the state of the component's instance.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool initialized;

    /// <summary>Id of the inner dialog that is started first: the first that was added, unless set.</summary>
    public string InitialDialogId { get; set; }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        DialogContext.RefuseCancellationToken(options, nameof(options));

        var innerDc = await EnterAsync(outerDc, cancellationToken);
        var turn = await OnBeginDialogAsync(innerDc, options, cancellationToken);
        if (turn.Status == DialogTurnStatus.Waiting)
        {
            TelemetryClient.TrackDialogView(Id);
        }

        return await LeaveAsync(outerDc, turn, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);

        var innerDc = await EnterAsync(outerDc, cancellationToken);
        var turn = await OnContinueDialogAsync(innerDc, cancellationToken);
        return await LeaveAsync(outerDc, turn, cancellationToken);
    }

    /// <summary>
    /// Called when a dialog that somebody put over this component on the outer stack has ended: the inner dialog still
    /// waits for its own answer, so it puts its question again.
    /// </summary>
    /// <param name="outerDc">Context of the outer stack.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the other dialog returned; not used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        DialogContext.RefuseCancellationToken(result, nameof(result));

        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc />
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await InnerContext(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            await InnerContext(turnContext, instance).CancelAllDialogsAsync(cancellationToken);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Adds an inner dialog; the first one becomes the one that is started, unless that was set before.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This component.</returns>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        if (string.IsNullOrEmpty(InitialDialogId))
        {
            InitialDialogId = dialog.Id;
        }

        return this;
    }

    /// <inheritdoc />
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog));
    }

    /// <summary>Runs <see cref="OnInitializeAsync"/> once in the life of this object.</summary>
    /// <param name="outerDc">Context of the outer stack.</param>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (!initialized)
        {
            initialized = true;
            await OnInitializeAsync(outerDc);
        }
    }

    /// <summary>Called once, before the first use; chooses the first dialog inside as the initial one if none is set.</summary>
    /// <param name="dc">Context of the outer stack.</param>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        if (string.IsNullOrEmpty(InitialDialogId))
        {
            InitialDialogId = Dialogs.GetDialogs().FirstOrDefault()?.Id;
        }

        return Task.CompletedTask;
    }

    /// <summary>Called when the component is started; starts the initial dialog.</summary>
    /// <param name="innerDc">Context of the inner stack.</param>
    /// <param name="options">What the caller handed in.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Called on every further activity; goes on with the inner stack. The place for interruptions.</summary>
    /// <param name="innerDc">Context of the inner stack.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called before the component leaves the outer stack; unless overridden, does nothing.</summary>
    /// <param name="context">Context of the turn.</param>
    /// <param name="instance">The started component.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected virtual Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called after the inner dialog has put its question again; unless overridden, does nothing.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="instance">The started component.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Ends the component when the inner stack has nothing left to do.</summary>
    /// <param name="outerDc">Context of the outer stack.</param>
    /// <param name="result">What the last inner dialog returned.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    private async Task<DialogContext> EnterAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);
        return CreateChildContext(outerDc);
    }

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
