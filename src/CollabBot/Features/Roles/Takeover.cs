using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Roles;

/// <summary>
/// If no facilitator is left, makes the person who did a facilitator's act the facilitator, and announces it in the thread.
/// </summary>
internal sealed class Takeover(RetrospectiveQueries retrospectives) : IAfterRequest
{
    public async Task<Reply> AfterAsync(Reply reply, Turn turn, CancellationToken cancellationToken)
    {
        // If nothing changed, nothing was done: a refused request takes nothing over.
        if (reply.Stale is null || await retrospectives.TakeOverAsync(turn, cancellationToken) is not { } taken) return reply;
        return reply.And(Message.Notice(taken.Retrospective, Texts.For(taken.Retrospective.Language).RoleTakenOver(taken.IsIdle)));
    }
}
