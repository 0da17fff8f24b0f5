using CollabBot.Domain;
using CollabBot.Features.Changes;
using CollabBot.Features.Setup;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Features;

/// <summary>The question a person has not answered yet: a step-by-step dialog whose state is stored between turns.</summary>
internal sealed class OpenQuestion
{
    private readonly PersonState state;
    private readonly DialogSet dialogs;
    private readonly IStatePropertyAccessor<string> thread;

    public OpenQuestion(PersonState state, NamingDialog naming, WithdrawingDialog withdrawing, SetupDialog setup)
    {
        this.state = state;
        thread = state.CreateProperty<string>("thread");
        dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        dialogs.Add(naming);
        dialogs.Add(withdrawing);
        dialogs.Add(setup);
    }

    public async Task<bool> IsOpenAsync(TurnInfo turn, CancellationToken cancellationToken) =>
        (await dialogs.CreateContextAsync(turn.Context, cancellationToken)).ActiveDialog is not null;

    /// <summary>Whether a question is open that was asked in the same thread as this turn.</summary>
    public async Task<bool> IsOpenHereAsync(TurnInfo turn, CancellationToken cancellationToken) =>
        await IsOpenAsync(turn, cancellationToken)
        && await thread.GetAsync(turn.Context, () => "", cancellationToken) == turn.Address.ConversationId;

    /// <summary>
    /// Begins the dialog that names a change. With a statement, it first asks whether that statement is to be named as a change.
    /// </summary>
    public Task<Reply> AskNamingAsync(TurnInfo turn, Retrospective retrospective, string? statement, CancellationToken cancellationToken) =>
        BeginAsync(turn, NamingDialog.DialogId, NamingDraft.New(turn.NewId(), retrospective.Id, statement).ToJson(), cancellationToken);

    /// <summary>Begins the naming dialog with the question where an expected change did not happen.</summary>
    public Task<Reply> AskNoChangeAsync(TurnInfo turn, Retrospective retrospective, CancellationToken cancellationToken) =>
        BeginAsync(turn, NamingDialog.DialogId, NamingDraft.OfAbsence(turn.NewId(), retrospective.Id).ToJson(), cancellationToken);

    /// <summary>Begins the naming dialog with one of the person's own changes, so that they can reword it.</summary>
    public Task<Reply> AskRevisionAsync(TurnInfo turn, Retrospective retrospective, Change change, CancellationToken cancellationToken) =>
        BeginAsync(
            turn,
            NamingDialog.DialogId,
            NamingDraft.Revising(retrospective.Id, change.Id, change.Latest).ToJson(),
            cancellationToken);

    /// <summary>Begins the dialog that asks whether one of the person's own changes is to be withdrawn.</summary>
    public Task<Reply> AskWithdrawalAsync(TurnInfo turn, WithdrawalRequest request, CancellationToken cancellationToken) =>
        BeginAsync(turn, WithdrawingDialog.DialogId, request.ToJson(), cancellationToken);

    /// <summary>Begins the set-up dialog, for a new retrospective or for the settings of an existing one.</summary>
    public Task<Reply> AskSetupAsync(TurnInfo turn, SetupDraft draft, CancellationToken cancellationToken) =>
        BeginAsync(turn, SetupDialog.DialogId, draft.ToJson(), cancellationToken);

    /// <summary>Passes the text of this turn to the open dialog as the answer.</summary>
    public async Task<Reply> AnswerAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        await dialog.ContinueDialogAsync(cancellationToken);
        return Told(turn);
    }

    /// <summary>
    /// Asks the open question again after another request was handled in between. If the person has chosen another language meanwhile, the
    /// dialog continues in that language.
    /// </summary>
    public async Task AskAgainAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        if (dialog.ActiveDialog is not { } asked) return;

        // The request handled in between may have replaced the texts of the turn.
        var now = turn.Context.TurnState.Get<TurnInfo>() ?? turn;
        if (AskedIn.OtherWords(asked, now.Texts) is not { } options)
        {
            await dialog.RepromptDialogAsync(cancellationToken);
            return;
        }

        await dialog.CancelAllDialogsAsync(cancellationToken);
        await dialog.BeginDialogAsync(asked.Id, options, cancellationToken);
    }

    /// <summary>Cancels the open question.</summary>
    /// <returns>Whether there was an open question.</returns>
    public async Task<bool> CancelAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        if (dialog.ActiveDialog is null) return false;
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return true;
    }

    /// <summary>Writes the dialog state into the unit of work.</summary>
    public Task SaveAsync(TurnInfo turn, CancellationToken cancellationToken) =>
        state.SaveChangesAsync(turn.Context, false, cancellationToken);

    private async Task<Reply> BeginAsync(TurnInfo turn, string dialogId, string options, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await thread.SetAsync(turn.Context, turn.Address.ConversationId, cancellationToken);
        await dialog.BeginDialogAsync(dialogId, options, cancellationToken);
        return Told(turn);
    }

    /// <summary>
    /// The dialog has sent its own messages, so the reply only refreshes the live card and adds notices. In a channel the question after
    /// the first change is a card: an open text question would take the person's next message to others as its answer.
    /// </summary>
    private static Reply Told(TurnInfo turn)
    {
        if (turn.Context.TurnState.Get<DialogResult>() is not { } kept) return Reply.Nothing;
        if (!kept.AsksForAbsence || !turn.IsShared)
            return kept.Notices.Aggregate(Reply.Nothing.Refreshing(kept.Retrospective), (reply, notice) => reply.And(notice));

        var texts = turn.TextsFor(kept.Retrospective);
        return FormCards
            .Way(texts, texts.NameNoChangeInvitation(), ButtonTitle.NoChange, FormKind.NoChange, kept.Retrospective)
            .Refreshing(kept.Retrospective);
    }
}
