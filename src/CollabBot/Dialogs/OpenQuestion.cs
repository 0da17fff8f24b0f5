using CollabBot.Domain;
using CollabBot.Requests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Dialogs;

/// <summary>The question a person has not answered yet: a step-by-step dialog whose state is stored between turns.</summary>
internal sealed class OpenQuestion
{
    private const string Mark = "mark";

    private readonly PersonState state;
    private readonly IServiceProvider services;
    private readonly IStatePropertyAccessor<DialogState?> stack;
    private readonly IStatePropertyAccessor<string> thread;
    private readonly IStatePropertyAccessor<string> about;
    private readonly IStatePropertyAccessor<string> kept;

    public OpenQuestion(PersonState state, IServiceProvider services)
    {
        this.state = state;
        this.services = services;
        stack = state.CreateProperty<DialogState?>("dialogs");
        thread = state.CreateProperty<string>("thread");
        about = state.CreateProperty<string>("about");
        kept = state.CreateProperty<string>("kept");
    }

    /// <summary>Whether this turn has begun a dialog.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>What the open question asks for; null if none is open.</summary>
    public async Task<AskedFor?> AsksForAsync(Turn turn, CancellationToken cancellationToken)
    {
        var dialog = await ContextAsync(turn, null, cancellationToken);
        return dialog.ActiveDialog is { } asked ? Dialog(asked.Id).AsksFor(dialog.Child?.ActiveDialog?.Id ?? "") : null;
    }

    /// <summary>The retrospective and the step that the open question belongs to; null if it belongs to no step.</summary>
    public async Task<(RetrospectiveId Retrospective, Phase Step)?> BelongsToAsync(Turn turn, CancellationToken cancellationToken)
    {
        var parts = (await about.GetAsync(turn.Context, () => "", cancellationToken)).Split(' ');
        return parts is [var id, var step]
            && RetrospectiveId.TryParse(id, out var retrospective)
            && Enum.TryParse<Phase>(step, out var phase)
            ? (retrospective, phase)
            : null;
    }

    /// <summary>Leaves the open question and keeps what the person has begun, so that they can take it up again.</summary>
    /// <param name="except">A text that is not worth keeping.</param>
    /// <returns>The beginning that was kept, in the person's words; null if there was none.</returns>
    public async Task<string?> LeaveAsync(Turn turn, CancellationToken cancellationToken, string? except = null)
    {
        var dialog = await ContextAsync(turn, null, cancellationToken);
        if (dialog.ActiveDialog is not { } asked) return null;

        var options = QuestionLanguage.OptionsOf(asked);
        var begun = options is null ? null : Dialog(asked.Id).Begun(options);
        await dialog.CancelAllDialogsAsync(cancellationToken);
        if (options is null || begun is null || begun == except) return null;

        await kept.SetAsync(turn.Context, options, cancellationToken);
        return begun;
    }

    /// <summary>Gives back what was kept, once; null if nothing was.</summary>
    public async Task<string?> TakeKeptAsync(Turn turn, CancellationToken cancellationToken)
    {
        var options = await kept.GetAsync(turn.Context, () => "", cancellationToken);
        if (string.IsNullOrEmpty(options)) return null;

        await kept.DeleteAsync(turn.Context, cancellationToken);
        return options;
    }

    public async Task<bool> IsOpenAsync(Turn turn, CancellationToken cancellationToken) =>
        await ActiveAsync(turn, cancellationToken) is not null;

    /// <summary>Whether a question of this dialog is open.</summary>
    public async Task<bool> IsOpenAsync(Turn turn, string dialogId, CancellationToken cancellationToken) =>
        await ActiveAsync(turn, cancellationToken) == dialogId;

    /// <summary>Whether a question is open that was asked in the same thread as this turn.</summary>
    public async Task<bool> IsOpenHereAsync(Turn turn, CancellationToken cancellationToken) =>
        await IsOpenAsync(turn, cancellationToken)
        && await thread.GetAsync(turn.Context, () => "", cancellationToken) == turn.Address.ConversationId;

    /// <summary>Says whether « ? » answers the question that is asked now, instead of asking for help. Call it before the prompt.</summary>
    public static void TakeMark(WaterfallStepContext step, bool isAnswer = true) => step.Parent.ActiveDialog.State[Mark] = isAnswer;

    /// <summary>Whether « ? » is an answer to the open question: it is the sign of a direction.</summary>
    public async Task<bool> TakesMarkAsync(Turn turn, CancellationToken cancellationToken) =>
        (await stack.GetAsync(turn.Context, defaultValueFactory: null, cancellationToken))?.DialogStack is [var active, ..]
        && active.State.TryGetValue(Mark, out var isAnswer)
        && isAnswer is true;

    /// <summary>Passes the text of this turn to the open dialog as the answer.</summary>
    public async Task<Reply> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var dialog = await ContextAsync(turn, null, cancellationToken);
        if (dialog.ActiveDialog is { } asked && QuestionLanguage.OtherWords(asked, turn.Texts) is { } options)
        {
            // A stored prompt would repeat its question in the old language, so it is put again, unsaid, before it gets the answer.
            var unsaid = new Unsaid();
            turn.Context.TurnState.Set(unsaid);
            await BeginAgainAsync(dialog, asked, options, cancellationToken);
            unsaid.IsOver = true;
        }

        await dialog.ContinueDialogAsync(cancellationToken);
        return ReplyOf(turn);
    }

    /// <summary>
    /// Asks the open question again after another request was handled in between. If the person has chosen another language meanwhile, the
    /// dialog continues in that language.
    /// </summary>
    public async Task AskAgainAsync(Turn turn, CancellationToken cancellationToken)
    {
        var dialog = await ContextAsync(turn, null, cancellationToken);
        if (dialog.ActiveDialog is not { } asked) return;

        // The request handled in between may have replaced the texts of the turn.
        var now = turn.Context.TurnState.Get<Turn>() ?? turn;
        if (QuestionLanguage.OtherWords(asked, now.Texts) is not { } options)
        {
            await dialog.RepromptDialogAsync(cancellationToken);
            return;
        }

        await BeginAgainAsync(dialog, asked, options, cancellationToken);
    }

    /// <summary>Whether what a dialog sends now is not for the person.</summary>
    public static bool IsUnsaid(ITurnContext context) => context.TurnState.Get<Unsaid>() is { IsOver: false };

    private static async Task BeginAgainAsync(
        DialogContext dialog, DialogInstance asked, string options, CancellationToken cancellationToken)
    {
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await dialog.BeginDialogAsync(asked.Id, options, cancellationToken);
    }

    /// <summary>Cancels the open question.</summary>
    /// <returns>Whether there was an open question.</returns>
    public async Task<bool> CancelAsync(Turn turn, CancellationToken cancellationToken)
    {
        var dialog = await ContextAsync(turn, null, cancellationToken);
        if (dialog.ActiveDialog is null) return false;
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return true;
    }

    /// <summary>Writes the dialog state into the unit of work.</summary>
    public Task SaveAsync(Turn turn, CancellationToken cancellationToken) =>
        state.SaveChangesAsync(turn.Context, false, cancellationToken);

    /// <summary>Asks the questions of a dialog; an open question is left.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="options">What the dialog begins with, as JSON.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="of">The retrospective whose present step the questions belong to; null if they belong to no step.</param>
    public async Task<Reply> BeginAsync(
        Turn turn, string dialogId, string options, CancellationToken cancellationToken, Retrospective? of = null)
    {
        await LeaveAsync(turn, cancellationToken);
        HasBegun = true;
        await about.SetAsync(turn.Context, of is null ? "" : $"{of.Id} {of.Phase}", cancellationToken);
        var dialog = await ContextAsync(turn, dialogId, cancellationToken);
        await thread.SetAsync(turn.Context, turn.Address.ConversationId, cancellationToken);
        await dialog.BeginDialogAsync(dialogId, options, cancellationToken);
        return ReplyOf(turn);
    }

    private IQuestionDialog Dialog(string id) => services.GetRequiredKeyedService<IQuestionDialog>(id);

    /// <summary>The id of the open dialog; null if no question is open.</summary>
    private async Task<string?> ActiveAsync(Turn turn, CancellationToken cancellationToken) =>
        (await stack.GetAsync(turn.Context, defaultValueFactory: null, cancellationToken))?.DialogStack is [var active, ..]
            ? active.Id
            : null;

    /// <summary>
    /// The context of the open dialog and of the one that is begun. Most turns need no dialog, so only these are built.
    /// </summary>
    private async Task<DialogContext> ContextAsync(Turn turn, string? begun, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(stack!);
        string?[] ids = [await ActiveAsync(turn, cancellationToken), begun];
        foreach (var id in ids.OfType<string>().Distinct()) dialogs.Add((Dialog)Dialog(id));
        return await dialogs.CreateContextAsync(turn.Context, cancellationToken);
    }

    /// <summary>The dialog has sent its own messages, so the reply only refreshes the live card and adds notices.</summary>
    private static Reply ReplyOf(Turn turn) => turn.Context.TurnState.Get<DialogResult>() is { } result
        ? result.Notices.Aggregate(Reply.Nothing.Refreshing(result.Retrospective), (all, notice) => all.And(notice))
        : Reply.Nothing;
}

/// <summary>Marks a turn while a question is put again in another language, of which nothing is sent.</summary>
internal sealed class Unsaid
{
    public bool IsOver { get; set; }
}

/// <summary>A dialog that asks its questions step by step, in text; a keyed service under its dialog id.</summary>
internal interface IQuestionDialog
{
    /// <summary>What one of its prompts asks for.</summary>
    AskedFor AsksFor(string prompt) => AskedFor.Choice;

    /// <summary>What the person has written so far, if it is worth keeping; null otherwise.</summary>
    /// <param name="options">What the dialog could be begun again with.</param>
    string? Begun(string options) => null;
}

/// <summary>What a question asks for, which decides what a command means beside it.</summary>
internal enum AskedFor
{
    /// <summary>One of a few answers: a command is no answer.</summary>
    Choice,

    /// <summary>A text of the person: it may begin like a command.</summary>
    Text,

    /// <summary>Whether something the person did not ask for is wanted: any command leaves it.</summary>
    Offer,
}

/// <summary>A dialog has stored something.</summary>
/// <param name="Retrospective">The retrospective it belongs to.</param>
internal sealed record DialogResult(Retrospective Retrospective)
{
    /// <summary>Messages to the whole conversation that follow from it.</summary>
    public IReadOnlyList<Message> Notices { get; init; } = [];
}
