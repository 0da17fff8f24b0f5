namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Running a dialog from a bot.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Goes on with the conversation's stack if there is one, else starts the dialog. When a dialog throws, the dialogs
    /// are offered <see cref="DialogEvents.Error"/>, innermost first; if one of them handles it the stack goes on, else
    /// the exception does.
    /// </summary>
    /// <param name="dialog">The outermost dialog.</param>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="accessor">Where the stack is kept; the caller saves the state that it belongs to.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient }.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);

        await RunAsync(dc, dialog.Id, cancellationToken);
    }

    /// <summary>As above, for a stack that is loaded already.</summary>
    internal static async Task<DialogTurnResult> RunAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var turn = await dc.ContinueDialogAsync(cancellationToken);
                return turn.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(dialogId, cancellationToken: cancellationToken) : turn;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                if (!await dc.EmitEventAsync(DialogEvents.Error, exception, bubble: true, fromLeaf: true, cancellationToken))
                {
                    throw;
                }
            }
        }
    }
}
