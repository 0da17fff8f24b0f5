namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin each other by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> accessor;

    /// <summary>Creates an empty set with the state property that stores the stack.</summary>
    /// <param name="dialogState">The property.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogState"/> is null.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        accessor = dialogState;
    }

    /// <summary>Creates an empty set for a container, which stores the stack itself.</summary>
    public DialogSet()
    {
    }

    /// <summary>
    /// Adds a dialog. If another dialog already has its id, a number is appended to the id; adding the same dialog again has no effect.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialog"/> is null.</exception>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        if (dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog)) return this;

            var number = 2;
            while (dialogs.ContainsKey(dialog.Id + number)) number++;
            dialog.Id += number;
        }

        dialogs.Add(dialog.Id, dialog);
        return this;
    }

    /// <summary>Loads the stack of the conversation.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="InvalidOperationException">The set was created without a state property.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (accessor is null)
        {
            throw new InvalidOperationException("This dialog set was created without a state property and cannot load a stack.");
        }

        var state = await accessor.GetAsync(turnContext, () => new DialogState(), cancellationToken);

        // From a store without type names the accessor returns a copy, whose changes would be lost.
        await accessor.SetAsync(turnContext, state, cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>Finds a dialog.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null if there is none with that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public Dialog Find(string dialogId)
    {
        DialogContext.RequireId(dialogId, nameof(dialogId));
        return dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>The dialogs, in the order in which they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => dialogs.Values;
}
