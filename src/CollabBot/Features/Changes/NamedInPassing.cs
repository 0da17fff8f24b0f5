using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Changes;

/// <summary>In the private chat during Naming, a text that is no command is offered as a change: the bot asks whether to name it.</summary>
internal sealed class NamedInPassing(RetrospectiveQueries retrospectives, OpenQuestion question) : IFreeTextHandler
{
    public async Task<bool> WouldTakeAsync(Turn turn, CancellationToken cancellationToken) =>
        await FindAsync(turn, cancellationToken) is not null;

    public async Task<Reply?> TakeAsync(string text, Turn turn, CancellationToken cancellationToken) =>
        text.Length > 0 && await FindAsync(turn, cancellationToken) is { } retrospective
            ? await question.BeginAsync(
                turn, NamingDialog.DialogId, NamingDraft.New(turn.NewId(), retrospective.Id, text).ToJson(), cancellationToken)
            : null;

    private async Task<Retrospective?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared) return null;

        var open = await retrospectives.FindAsync(turn, null, cancellationToken);
        return open.Match(found => found.Phase == Phase.Naming ? found : null, _ => (Retrospective?)null);
    }
}
