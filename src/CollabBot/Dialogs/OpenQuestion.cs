using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Dialogs;

/// <summary>The question a person has not answered yet: a step-by-step dialog whose state is stored between turns.</summary>
internal sealed class OpenQuestion
{
    private readonly PersonState state;
    private readonly IServiceProvider services;
    private readonly IStatePropertyAccessor<DialogState?> stack;
    private readonly IStatePropertyAccessor<string> thread;

    public OpenQuestion(PersonState state, IServiceProvider services)
    {
        this.state = state;
        this.services = services;
        stack = state.CreateProperty<DialogState?>("dialogs");
        thread = state.CreateProperty<string>("thread");
    }

    public async Task<bool> IsOpenAsync(Turn turn, CancellationToken cancellationToken) =>
        await ActiveAsync(turn, cancellationToken) is not null;

    /// <summary>Whether a question is open that was asked in the same thread as this turn.</summary>
    public async Task<bool> IsOpenHereAsync(Turn turn, CancellationToken cancellationToken) =>
        await IsOpenAsync(turn, cancellationToken)
        && await thread.GetAsync(turn.Context, () => "", cancellationToken) == turn.Address.ConversationId;

    /// <summary>Whether the open question is optional, and a command is meant rather than an answer to it.</summary>
    /// <param name="command">The command that the text of the turn is, or may be.</param>
    /// <param name="isWhole">Whether the text is the command and nothing else.</param>
    public async Task<bool> IsLeftByAsync(IRequest command, bool isWhole, Turn turn, CancellationToken cancellationToken) =>
        await ActiveAsync(turn, cancellationToken) is { } id
        && services.GetRequiredKeyedService<IQuestionDialog>(id).IsLeftBy(command, isWhole);

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

    /// <summary>Asks the questions of a dialog; an open question is cancelled.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="options">What the dialog begins with, as JSON.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Reply> BeginAsync(Turn turn, string dialogId, string options, CancellationToken cancellationToken)
    {
        var dialog = await ContextAsync(turn, dialogId, cancellationToken);
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await thread.SetAsync(turn.Context, turn.Address.ConversationId, cancellationToken);
        await dialog.BeginDialogAsync(dialogId, options, cancellationToken);
        return ReplyOf(turn);
    }

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
        foreach (var id in ids.OfType<string>().Distinct()) dialogs.Add((Dialog)services.GetRequiredKeyedService<IQuestionDialog>(id));
        return await dialogs.CreateContextAsync(turn.Context, cancellationToken);
    }

    /// <summary>
    /// The dialog has sent its own messages, so the reply only refreshes the live card and adds notices. In a shared conversation a further
    /// question comes as a card: an open text question would take the person's next message to others as its answer.
    /// </summary>
    private static Reply ReplyOf(Turn turn)
    {
        if (turn.Context.TurnState.Get<DialogResult>() is not { } result) return Reply.Nothing;

        var reply = turn.IsShared && result.QuestionCard is { } card ? card(turn.TextsFor(result.Retrospective)) : Reply.Nothing;
        return (reply.Answer is null ? result.Notices : [])
            .Aggregate(reply.Refreshing(result.Retrospective), (all, notice) => all.And(notice));
    }
}

/// <summary>Marks a turn while a question is put again in another language, of which nothing is sent.</summary>
internal sealed class Unsaid
{
    public bool IsOver { get; set; }
}

/// <summary>A dialog that asks its questions step by step, in text; a keyed service under its dialog id.</summary>
internal interface IQuestionDialog
{
    /// <summary>Whether a command leaves the question unanswered and is executed.</summary>
    /// <param name="command">The command that the text of the turn is, or may be.</param>
    /// <param name="isWhole">Whether the text is the command and nothing else.</param>
    bool IsLeftBy(IRequest command, bool isWhole) => false;
}

/// <summary>A dialog has stored something.</summary>
/// <param name="Retrospective">The retrospective it belongs to.</param>
internal sealed record DialogResult(Retrospective Retrospective)
{
    /// <summary>Messages to the whole conversation that follow from it.</summary>
    public IReadOnlyList<Message> Notices { get; init; } = [];

    /// <summary>In a shared conversation, the card with the question that comes next; null if none does.</summary>
    public Func<Texts, Reply>? QuestionCard { get; init; }
}
