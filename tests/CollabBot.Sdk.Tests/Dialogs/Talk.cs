using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

/// <summary>A conversation with a dialog of which everything but the storage is made anew for every message.</summary>
internal sealed class Talk(Func<Dialog> makeDialog, IStorage? storage = null, string channel = "test", string locale = "en-us", string? conversationType = null, bool run = false)
{
#if OFFICIAL_BOT_SDK
    private readonly IStorage storage = storage ?? new MemoryStorage();
#else
    private readonly IStorage storage = storage ?? new JsonTextStorage();
#endif
    private readonly TestAdapter adapter = new(Conversation(channel, conversationType)) { Locale = locale };

    /// <summary>The ways in which stores give back what they were given.</summary>
    public static IReadOnlyList<string> Stores { get; } =
#if OFFICIAL_BOT_SDK
        ["memory"];
#else
        ["memory", .. Enum.GetNames<JsonTextStorage.Form>()];
#endif

    public DialogTurnResult Turn { get; private set; } = new(DialogTurnStatus.Empty);

    public static IStorage Store(string name) =>
#if OFFICIAL_BOT_SDK
        new MemoryStorage();
#else
        name == "memory" ? new MemoryStorage() : new JsonTextStorage(Enum.Parse<JsonTextStorage.Form>(name));
#endif

    public Task<IReadOnlyList<Activity>> SaysAsync(string text) => SendsAsync(adapter.MakeActivity(text));

    /// <summary>The texts of the replies, one a line.</summary>
    public async Task<string> HearsAfterAsync(string text) =>
        string.Join('\n', (await SaysAsync(text)).Select(reply => reply.Text));

    public async Task<IReadOnlyList<Activity>> SendsAsync(Activity activity)
    {
        var state = new ConversationState(storage);
        await adapter.ProcessActivityAsync(
            activity,
            async (turn, cancellationToken) =>
            {
                var dialog = makeDialog();
                var stack = state.CreateProperty<DialogState>("dialogs");
                if (run)
                {
                    await dialog.RunAsync(turn, stack, cancellationToken);
                    await state.SaveChangesAsync(turn, false, cancellationToken);
                    return;
                }

                var dialogs = new DialogSet(stack).Add(dialog);
                var dc = await dialogs.CreateContextAsync(turn, cancellationToken);
                Turn = await dc.ContinueDialogAsync(cancellationToken);
                if (Turn.Status == DialogTurnStatus.Empty)
                {
                    Turn = await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
                }

                await state.SaveChangesAsync(turn, false, cancellationToken);
            });

        var replies = new List<Activity>();
        while (adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply);
        }

        return replies;
    }

    private static ConversationReference Conversation(string channel, string? conversationType)
    {
        var conversation = TestAdapter.CreateConversation("talk");
        conversation.ChannelId = channel;
        conversation.Conversation!.ConversationType = conversationType;
        return conversation;
    }
}
