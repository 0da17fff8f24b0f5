using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

/// <summary>A conversation with a dialog. Everything except the storage is created again for each message.</summary>
internal sealed class Talk(Func<Dialog> makeDialog, IStorage? storage = null, string locale = "en-us")
{
    private readonly IStorage storage = storage ?? new JsonTextStorage();
    private readonly TestAdapter adapter = new(TestAdapter.CreateConversation("talk")) { Locale = locale };

    /// <summary>The stores whose results differ.</summary>
    public static IReadOnlyList<string> Stores { get; } =
        ["memory", .. Enum.GetNames<JsonTextStorage.Form>()];

    public DialogTurnResult Turn { get; private set; } = new(DialogTurnStatus.Empty);

    public static IStorage Store(string name) =>
        name == "memory" ? new MemoryStorage() : new JsonTextStorage(Enum.Parse<JsonTextStorage.Form>(name));

    public Task<IReadOnlyList<Activity>> SaysAsync(string text) => SendsAsync(adapter.MakeActivity(text));

    /// <summary>The texts of the replies, one line each.</summary>
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
}
