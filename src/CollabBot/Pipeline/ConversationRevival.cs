using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Pipeline;

/// <summary>
/// Any activity from a conversation that was given up as unreachable shows that the bot can reach it again. Nothing else of the activity is
/// stored.
/// </summary>
internal sealed class ConversationRevival(UnitOfWork unit, OutboxPublisher publisher)
{
    public async Task ReviveAsync(Turn turn, CancellationToken cancellationToken)
    {
        var lost = unit.Database.Conversations.Where(row => row.Id == turn.Conversation && row.UnreachableSince != null);
        if (!await lost.AnyAsync(cancellationToken)) return;

        await unit.BeginAsync(turn.Address.Tenant, cancellationToken);
        await lost.ExecuteUpdateAsync(set => set.SetProperty(row => row.UnreachableSince, (DateTimeOffset?)null), cancellationToken);
        await unit.CommitAsync(cancellationToken);
        _ = publisher.PublishAsync(turn.Address.Tenant, turn.Conversation);
    }
}
