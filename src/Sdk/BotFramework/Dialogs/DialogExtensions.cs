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

        var dialogs = new DialogSet(accessor).Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);

        for (var settled = false; !settled;)
        {
            try
            {
                var turn = await dc.ContinueDialogAsync(cancellationToken);
                if (turn.Status == DialogTurnStatus.Empty)
                {
                    await dc.BeginDialogAsync(dialog.Id, cancellationToken: cancellationToken);
                }

                settled = true;
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
