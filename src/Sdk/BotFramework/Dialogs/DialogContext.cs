using System.Globalization;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of started dialogs within one turn, and the acts on it.</summary>
public class DialogContext
{
    // The official name, as middleware may set it to keep the event back.
    private const string ReceivedKey = "activityReceivedEmitted";

    /// <summary>Makes the context of a conversation's stack.</summary>
    /// <param name="dialogs">The dialogs that can be started.</param>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="state">The stack as it was stored; it is changed in place.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);

        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack ??= [];
        Services = [];
    }

    /// <summary>Makes the context of a stack inside a dialog of another stack.</summary>
    /// <param name="dialogs">The dialogs that can be started.</param>
    /// <param name="parentDialogContext">Context of the other stack.</param>
    /// <param name="state">The inner stack as it was stored; it is changed in place.</param>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, NotNull(parentDialogContext).Context, state)
    {
        Parent = parentDialogContext;
        foreach (var (key, service) in parentDialogContext.Services)
        {
            Services[key] = service;
        }
    }

    /// <summary>The dialogs that can be started; those of the parents can be started too.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>Context of the turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The stack, its top first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>Objects that the dialogs of this and of inner stacks may use during the turn.</summary>
    public TurnContextStateCollection Services { get; }

    // Callers of the official members use these straight; like there, nothing is claimed here about null.
#nullable disable annotations
    /// <summary>Context of the stack that this one is inside of; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>Context of the stack inside the dialog on top, if that is a container; else null.</summary>
    public DialogContext Child =>
        ActiveDialog is { } instance && FindDialog(instance.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>The instance on top of the stack; null if the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The manager that runs the turn; null if the bot runs its dialogs itself.</summary>
    public DialogManager DialogManager => Context.TurnState.Get<DialogManager>();

    /// <summary>Finds a dialog in this set or in those of the parents.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null if there is none of that id.</returns>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);
#nullable restore annotations

    /// <summary>Puts a dialog on top of the stack and starts it.</summary>
    /// <param name="dialogId">Id of a dialog of this set or of a parent's.</param>
    /// <param name="options">What is handed to it; null if nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidOperationException">There is no such dialog; the stack is unchanged.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        RequireId(dialogId, nameof(dialogId));
        RefuseCancellationToken(options, nameof(options));

        var dialog = RequireDialog(dialogId);
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Starts a prompt; the same as beginning it, with options that are checked by the compiler.</summary>
    /// <param name="dialogId">Id of the prompt.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidOperationException">There is no such prompt; the stack is unchanged.</exception>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        RequireId(dialogId, nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>
    /// Lets the dialog on top take the activity of the turn. Before the first dialog of a turn does, the event
    /// <see cref="DialogEvents.ActivityReceived"/> goes from the innermost dialog outward, whether anyone handles it or not.
    /// </summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What became of the stack; <see cref="DialogTurnStatus.Empty"/> if there is nothing on it.</returns>
    /// <exception cref="InvalidOperationException">The dialog on top is in no set any more.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        if (Context.TurnState.TryAdd(ReceivedKey, true))
        {
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken);
        }

        return ActiveDialog is { } instance
            ? await RequireDialog(instance.Id).ContinueDialogAsync(this, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Empty);
    }

    /// <summary>Ends the dialog on top and hands its result to the one below.</summary>
    /// <param name="result">What it returns; null if nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What the dialog below came to, or <see cref="DialogTurnStatus.Complete"/> with the result if there is none.</returns>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        RefuseCancellationToken(result, nameof(result));

        await EndActiveAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is { } below
            ? await RequireDialog(below.Id).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Ends all dialogs of this stack, top first; none of them is resumed.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> if there was nothing to cancel.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, eventName: null, eventValue: null, cancellationToken);

    /// <summary>Ends all dialogs of this stack and, if asked, of the stacks around it, until one of them objects.</summary>
    /// <param name="cancelParents">True to go on with the stacks around this one.</param>
    /// <param name="eventName">Event that the dialogs after the first are told; one that handles it stops the cancelling. Null for <see cref="DialogEvents.CancelDialog"/>.</param>
    /// <param name="eventValue">What comes with the event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> if there was nothing to cancel.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string? eventName = null, object? eventValue = null, CancellationToken cancellationToken = default)
    {
        RefuseCancellationToken(eventValue, nameof(eventValue));
        if (Stack.Count == 0 && Parent is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        var first = true;
        for (var dc = this; dc is not null; dc = cancelParents ? dc.Parent : null)
        {
            while (dc.Stack.Count > 0)
            {
                if (!first && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken))
                {
                    return new DialogTurnResult(DialogTurnStatus.Cancelled);
                }

                await dc.EndActiveAsync(DialogReason.CancelCalled, cancellationToken);
                first = false;
            }

            first = false;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the dialog on top and starts another in its place; the one below is not resumed.</summary>
    /// <param name="dialogId">Id of the other dialog.</param>
    /// <param name="options">What is handed to it; null if nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidOperationException">There is no such dialog; the stack is unchanged.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        RequireId(dialogId, nameof(dialogId));
        RefuseCancellationToken(options, nameof(options));
        RequireDialog(dialogId);

        await EndActiveAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Asks the dialog on top to put its question again, unless it handles <see cref="DialogEvents.RepromptDialog"/>.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is not { } instance)
        {
            return;
        }

        if (!await EmitEventAsync(DialogEvents.RepromptDialog, value: null, bubble: false, fromLeaf: false, cancellationToken))
        {
            await RequireDialog(instance.Id).RepromptDialogAsync(Context, instance, cancellationToken);
        }
    }

    /// <summary>Offers an event to the dialog on top.</summary>
    /// <param name="name">Name of the event.</param>
    /// <param name="value">What comes with it.</param>
    /// <param name="bubble">True to offer it to the parents if it is left unhandled.</param>
    /// <param name="fromLeaf">True to start with the innermost stack.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>True if a dialog handled it.</returns>
    public async Task<bool> EmitEventAsync(string name, object? value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        var dc = this;
        while (fromLeaf && dc.Child is { } child)
        {
            dc = child;
        }

        return dc.ActiveDialog is { } instance
            && dc.FindDialog(instance.Id) is { } dialog
            && await dialog.OnDialogEventAsync(dc, new DialogEvent { Bubble = bubble, Name = name, Value = value }, cancellationToken);
    }

    /// <summary>The language to speak in: the activity's, else that of the running process.</summary>
    public string GetLocale() =>
        string.IsNullOrEmpty(Context.Activity.Locale) ? CultureInfo.CurrentCulture.Name : Context.Activity.Locale;

    internal static void RequireId(string? id, string parameter)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new ArgumentNullException(parameter);
        }
    }

    // `BeginDialogAsync(id, cancellationToken)` compiles and hands the token over as the options.
    internal static void RefuseCancellationToken(object? value, string parameter)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"A cancellation token was given as '{parameter}'; name the argument, or give null before it.", parameter);
        }
    }

    private async Task EndActiveAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
        {
            return;
        }

        if (FindDialog(instance.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
    }

    private Dialog RequireDialog(string dialogId) =>
        FindDialog(dialogId)
        ?? throw new InvalidOperationException($"There is no dialog '{dialogId}' in this dialog set or in those around it; add it to one of them.");

    private static DialogContext NotNull(DialogContext context, [CallerArgumentExpression(nameof(context))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(context, parameter);
        return context;
    }
}
