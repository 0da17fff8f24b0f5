using CollabBot.Acts;
using CollabBot.Localization;

namespace CollabBot.Features.Trusting;

/// <summary>Where no facilitator remains, who does a facilitator's act leads from then on, and the conversation hears of it.</summary>
internal sealed class TakingOver(Retrospectives retrospectives)
{
    public async Task<Reply> SettleAsync(Reply reply, TurnInfo turn, CancellationToken cancellationToken)
    {
        // What changed nothing was no act: asking and being refused takes nothing over.
        if (reply.Stale is null || await retrospectives.TakeOverAsync(turn, cancellationToken) is not { } retrospective) return reply;
        return reply.And(Message.Notice(retrospective, Texts.For(retrospective.Language).RoleTakenOver()));
    }
}
