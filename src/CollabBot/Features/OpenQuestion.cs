using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Features.Naming;
using CollabBot.Features.Opening;
using CollabBot.Features.Owning;
using CollabBot.Localization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Features;

/// <summary>The question a person has been asked and has not answered yet: the step-by-step dialog, kept between turns.</summary>
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

    /// <summary>Whether it was asked in the very thread the turn is in.</summary>
    public async Task<bool> IsOpenHereAsync(TurnInfo turn, CancellationToken cancellationToken) =>
        await IsOpenAsync(turn, cancellationToken)
        && await thread.GetAsync(turn.Context, () => "", cancellationToken) == turn.Address.ConversationId;

    /// <summary>Asks for a change of a retrospective step by step; with a statement, first whether it is to be named.</summary>
    public Task<Reply> AskNamingAsync(TurnInfo turn, Retrospective retrospective, string? statement, CancellationToken cancellationToken) =>
        BeginAsync(turn, NamingDialog.DialogId, NamingDraft.New(turn.NewId(), retrospective.Id, statement).ToJson(), cancellationToken);

    /// <summary>Asks step by step where a change was expected that did not come.</summary>
    public Task<Reply> AskNoChangeAsync(TurnInfo turn, Retrospective retrospective, CancellationToken cancellationToken) =>
        BeginAsync(turn, NamingDialog.DialogId, NamingDraft.OfAbsence(turn.NewId(), retrospective.Id).ToJson(), cancellationToken);

    /// <summary>Shows a change of hers step by step, to be put differently.</summary>
    public Task<Reply> AskRevisionAsync(TurnInfo turn, Retrospective retrospective, Change change, CancellationToken cancellationToken) =>
        BeginAsync(turn, NamingDialog.DialogId, NamingDraft.Revising(retrospective.Id, change.Id, change.Latest).ToJson(), cancellationToken);

    /// <summary>Asks whether a change of hers is to be taken back.</summary>
    public Task<Reply> AskWithdrawalAsync(TurnInfo turn, WithdrawalRequest request, CancellationToken cancellationToken) =>
        BeginAsync(turn, WithdrawingDialog.DialogId, request.ToJson(), cancellationToken);

    /// <summary>Sets up a retrospective step by step, or changes the set-up of one.</summary>
    public Task<Reply> AskSetupAsync(TurnInfo turn, SetupDraft draft, CancellationToken cancellationToken) =>
        BeginAsync(turn, SetupDialog.DialogId, draft.ToJson(), cancellationToken);

    /// <summary>Takes the person's text as the answer.</summary>
    public async Task<Reply> AnswerAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        await dialog.ContinueDialogAsync(cancellationToken);
        return Told(turn);
    }

    /// <summary>Asks it again, after something else was answered in between; where she has chosen another language meanwhile, in that one and from then on.</summary>
    public async Task AskAgainAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        if (dialog.ActiveDialog is not { } asked) return;

        // The handler that was answered in between may have changed the words of the turn.
        var now = turn.Context.TurnState.Get<TurnInfo>() ?? turn;
        if (AskedIn.OtherWords(asked, now.Texts) is not { } options)
        {
            await dialog.RepromptDialogAsync(cancellationToken);
            return;
        }

        await dialog.CancelAllDialogsAsync(cancellationToken);
        await dialog.BeginDialogAsync(asked.Id, options, cancellationToken);
    }

    /// <summary>Leaves it.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> CancelAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        if (dialog.ActiveDialog is null) return false;
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return true;
    }

    /// <summary>Writes the state into the unit of work.</summary>
    public Task SaveAsync(TurnInfo turn, CancellationToken cancellationToken) => state.SaveChangesAsync(turn.Context, false, cancellationToken);

    private async Task<Reply> BeginAsync(TurnInfo turn, string dialogId, string options, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await thread.SetAsync(turn.Context, turn.Address.ConversationId, cancellationToken);
        await dialog.BeginDialogAsync(dialogId, options, cancellationToken);
        return Told(turn);
    }

    /// <summary>
    /// The dialog has spoken for itself; what is left to say is which live card is stale. In a channel the question after the first change is a card: a question left open there
    /// would take the next thing she writes to others for its answer.
    /// </summary>
    private static Reply Told(TurnInfo turn)
    {
        if (turn.Context.TurnState.Get<KeptChange>() is not { } kept) return Reply.Nothing;
        if (!kept.AsksForAbsence || !turn.IsShared) return kept.Notices.Aggregate(Reply.Nothing.Refreshing(kept.Retrospective), (reply, notice) => reply.And(notice));

        var texts = turn.TextsFor(kept.Retrospective);
        return FormCards.Way(texts, texts.NameNoChangeInvitation(), ButtonTitle.NoChange, FormKind.NoChange, kept.Retrospective).Refreshing(kept.Retrospective);
    }
}
