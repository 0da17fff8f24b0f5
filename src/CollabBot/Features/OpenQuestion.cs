using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Features.Naming;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Features;

/// <summary>The question a person has been asked and has not answered yet: the step-by-step dialog, kept between turns.</summary>
internal sealed class OpenQuestion
{
    private readonly PersonState state;
    private readonly DialogSet dialogs;
    private readonly IStatePropertyAccessor<string> thread;

    public OpenQuestion(PersonState state, NamingDialog naming)
    {
        this.state = state;
        thread = state.CreateProperty<string>("thread");
        dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        dialogs.Add(naming);
    }

    public async Task<bool> IsOpenAsync(TurnInfo turn, CancellationToken cancellationToken) =>
        (await dialogs.CreateContextAsync(turn.Context, cancellationToken)).ActiveDialog is not null;

    /// <summary>Whether it was asked in the very thread the turn is in.</summary>
    public async Task<bool> IsOpenHereAsync(TurnInfo turn, CancellationToken cancellationToken) =>
        await IsOpenAsync(turn, cancellationToken)
        && await thread.GetAsync(turn.Context, () => "", cancellationToken) == turn.Address.ConversationId;

    /// <summary>Asks for a change of a retrospective step by step; with a statement, first whether it is to be named.</summary>
    public async Task<Reply> AskNamingAsync(TurnInfo turn, Retrospective retrospective, string? statement, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await thread.SetAsync(turn.Context, turn.Address.ConversationId, cancellationToken);
        var draft = NamingDraft.New(turn.NewId(), retrospective.Id, statement);
        return Told(await dialog.BeginDialogAsync(NamingDialog.DialogId, draft.ToJson(), cancellationToken));
    }

    /// <summary>Takes the person's text as the answer.</summary>
    public async Task<Reply> AnswerAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        return Told(await dialog.ContinueDialogAsync(cancellationToken));
    }

    /// <summary>Asks it again, after something else was answered in between.</summary>
    public async Task AskAgainAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        if (dialog.ActiveDialog is not null) await dialog.RepromptDialogAsync(cancellationToken);
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

    /// <summary>The dialog has spoken for itself; what is left to say is which live card is stale.</summary>
    private static Reply Told(DialogTurnResult result) =>
        result is { Status: DialogTurnStatus.Complete, Result: string id } && RetrospectiveId.TryParse(id, out var retrospective)
            ? Reply.Nothing with { Stale = retrospective }
            : Reply.Nothing;
}
