namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog from a bot.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the stack of the conversation; begins the dialog if the stack is empty.</summary>
    /// <param name="dialog">The outermost dialog.</param>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="accessor">The property that stores the stack; the caller saves the state.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        var dc = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken);
        var turn = await dc.ContinueDialogAsync(cancellationToken);
        if (turn.Status == DialogTurnStatus.Empty) await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
    }
}
