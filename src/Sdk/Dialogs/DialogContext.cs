namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs during one turn, and the operations on it.</summary>
public class DialogContext
{
    /// <summary>Creates the context of the stack of a conversation.</summary>
    /// <param name="dialogs">The dialogs that can begin.</param>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="state">The stored stack, which is changed in place.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);

        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack ??= [];
    }

    /// <summary>Creates the context of the inner stack of a container.</summary>
    /// <param name="dialogs">The dialogs that can begin.</param>
    /// <param name="parentDialogContext">Context of the outer stack.</param>
    /// <param name="state">The stored inner stack, which is changed in place.</param>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context, state) => Parent = parentDialogContext;

    /// <summary>The dialogs that can begin; those of the parents can begin too.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>Context of the turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The stack, top first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>Context of the outer stack; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>Context of the inner stack of the dialog on top, if that is a container; otherwise null.</summary>
    public DialogContext Child =>
        ActiveDialog is { } instance && FindDialog(instance.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The instance on top of the stack; null if the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Finds a dialog in this set or in those of the parents.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null if there is none with that id.</returns>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Puts a dialog on top of the stack and begins it.</summary>
    /// <param name="dialogId">Id of a dialog of this set or of a parent's.</param>
    /// <param name="options">Options for the dialog, or null.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="InvalidOperationException">There is no such dialog; the stack is unchanged.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        RequireId(dialogId, nameof(dialogId));
        RefuseCancellationToken(options, nameof(options));

        var dialog = RequireDialog(dialogId);
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Begins a prompt.</summary>
    /// <param name="dialogId">Id of the prompt.</param>
    /// <param name="options">The question.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="InvalidOperationException">There is no such prompt; the stack is unchanged.</exception>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        RequireId(dialogId, nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Continues the dialog on top with the activity of the turn.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The result of the turn; <see cref="DialogTurnStatus.Empty"/> if the stack is empty.</returns>
    /// <exception cref="InvalidOperationException">The dialog on top is not in a set any more.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } instance
            ? await RequireDialog(instance.Id).ContinueDialogAsync(this, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Empty);

    /// <summary>Ends the dialog on top and passes its result to the one below.</summary>
    /// <param name="result">The result, or null.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The result of the dialog below, or <see cref="DialogTurnStatus.Complete"/> with the result if there is none.</returns>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        RefuseCancellationToken(result, nameof(result));

        await EndActiveAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is { } below
            ? await RequireDialog(below.Id).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Ends all dialogs of this stack, top first. None of them is resumed.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> if there is nothing to cancel.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent is null) return new DialogTurnResult(DialogTurnStatus.Empty);

        while (Stack.Count > 0) await EndActiveAsync(DialogReason.CancelCalled, cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the dialog on top and begins another in its place. The one below is not resumed.</summary>
    /// <param name="dialogId">Id of the other dialog.</param>
    /// <param name="options">Options for the dialog, or null.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="InvalidOperationException">There is no such dialog; the stack is unchanged.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        RequireId(dialogId, nameof(dialogId));
        RefuseCancellationToken(options, nameof(options));
        RequireDialog(dialogId);

        await EndActiveAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Has the dialog on top ask its question again.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } instance
            ? RequireDialog(instance.Id).RepromptDialogAsync(Context, instance, cancellationToken)
            : Task.CompletedTask;

    internal static void RequireId(string id, string parameter)
    {
        if (string.IsNullOrWhiteSpace(id)) throw new ArgumentNullException(parameter);
    }

    // `BeginDialogAsync(id, cancellationToken)` compiles, but passes the token as the options.
    internal static void RefuseCancellationToken(object value, string parameter)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"The argument '{parameter}' is a cancellation token; name the argument.", parameter);
        }
    }

    private async Task EndActiveAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance) return;

        if (FindDialog(instance.Id) is { } dialog) await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        Stack.RemoveAt(0);
    }

    private Dialog RequireDialog(string dialogId) =>
        FindDialog(dialogId)
        ?? throw new InvalidOperationException($"There is no dialog '{dialogId}' in this dialog set or in those of the parents.");
}
