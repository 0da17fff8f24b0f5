using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Features.Naming;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Features;

/// <summary>The question a person has been asked and has not answered yet: the step-by-step dialog, kept between turns.</summary>
internal sealed class OpenQuestion
{
    private readonly PersonState state;
    private readonly DialogSet dialogs;

    public OpenQuestion(PersonState state, NamingDialog naming)
    {
        this.state = state;
        dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        dialogs.Add(naming);
    }

    public async Task<bool> IsOpenAsync(TurnInfo turn, CancellationToken cancellationToken) =>
        (await dialogs.CreateContextAsync(turn.Context, cancellationToken)).ActiveDialog is not null;

    /// <summary>Asks for a change step by step; with a statement, only whether it is to be named.</summary>
    public async Task<Reply> AskNamingAsync(TurnInfo turn, string? statement, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turn.Context, cancellationToken);
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return Told(await dialog.BeginDialogAsync(NamingDialog.DialogId, NamingDraft.New(turn.NewId(), statement).ToJson(), cancellationToken));
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
