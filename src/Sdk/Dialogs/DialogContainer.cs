namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that has its own set and its own stack of dialogs.</summary>
/// <param name="dialogId">Its id; null for the name of its type.</param>
public abstract class DialogContainer(string dialogId = null) : Dialog(dialogId)
{
    /// <summary>The inner dialogs.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Creates the context of the inner stack.</summary>
    /// <param name="dc">Context of the stack with this container on top.</param>
    /// <returns>The inner context, whose parent is <paramref name="dc"/>.</returns>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>Finds an inner dialog.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null if there is none with that id.</returns>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);
}
