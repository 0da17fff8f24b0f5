using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, without a bot around it. The dialog is started by the first activity, and again after it has ended.</summary>
public class DialogTestClient
{
    private readonly TestAdapter adapter;
    private readonly BotCallbackHandler bot;

    /// <summary>Makes a client on a channel.</summary>
    /// <param name="channelId">The channel that activities seem to come from.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is started with; null for nothing.</param>
    /// <param name="middlewares">Middleware around the dialog; null for none.</param>
    /// <param name="conversationState">Where the stack is kept; null for memory.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <summary>Makes a client on an adapter.</summary>
    /// <param name="testAdapter">The adapter.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is started with; null for nothing.</param>
    /// <param name="middlewares">Middleware around the dialog; null for none.</param>
    /// <param name="conversationState">Where the stack is kept; null for memory.</param>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);

        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        adapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            adapter.Use(middleware);
        }

        var stack = ConversationState.CreateProperty<DialogState>("DialogState");
        bot = async (turn, cancellationToken) =>
        {
            DialogContext = await new DialogSet(stack).Add(targetDialog).CreateContextAsync(turn, cancellationToken);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            {
                DialogTurnResult = await DialogContext.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken);
            }
        };
    }

    // Tests read these straight, as they do with the official members; like there, nothing is claimed about null.
#nullable disable annotations
    /// <summary>Context of the stack in the last turn; null before the first.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>What the last turn came to; null before the first.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }
#nullable restore annotations

    /// <summary>Where the stack is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity to the dialog and takes its first reply.</summary>
    /// <typeparam name="T">Type of the reply.</typeparam>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The reply; null if there is none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
    {
        await adapter.ProcessActivityAsync(activity, bot, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Sends a message to the dialog and takes its first reply.</summary>
    /// <typeparam name="T">Type of the reply.</typeparam>
    /// <param name="text">Text of the message.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The reply; null if there is none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
    {
        await adapter.SendTextToBotAsync(text, bot, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next reply of the last turns.</summary>
    /// <typeparam name="T">Type of the reply.</typeparam>
    /// <returns>The reply; null if there is none left.</returns>
    public virtual T GetNextReply<T>() => (T)adapter.GetNextReply();
}
