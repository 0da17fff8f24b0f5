using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Messaging;

/// <content>Which row of a conversation is sent next, and when.</content>
internal sealed partial class OutboxPublisher
{
    private readonly CancellationTokenSource stopping = new();
    private readonly HashSet<(string Tenant, string Conversation)> waking = [];

    /// <summary>
    /// Leases the oldest row of a conversation that its rate limits allow now. A live card that was drawn just now does not hold up
    /// messages, and messages that must wait do not hold up a live card.
    /// </summary>
    private async Task<OutboxRow?> LeaseAsync(Database database, string conversation)
    {
        var now = clock.GetUtcNow();
        var known = await database.Conversations.AsNoTracking().FirstOrDefaultAsync(candidate => candidate.Id == conversation);
        if (known?.UnreachableSince is not null)
        {
            await DropAsync(database, conversation);
            return null;
        }

        var messagesAt = Later(pace.Messages.NextAt(known?.PacedUntil), pace.PerHour.NextAt(known?.CrowdedUntil));
        var cards = await RateLimitedAsync(database, conversation, now);
        var rateLimited = cards.Keys.ToList();
        var maySpeak = messagesAt <= now;
        var waiting = database.Outbox.AsNoTracking().Where(row => row.Conversation == conversation && !row.IsDead);
        var row = await waiting
            .Where(candidate => candidate.Kind == OutboxKind.LiveCard ? !rateLimited.Contains(candidate.Retrospective!.Value) : maySpeak)
            .OrderBy(candidate => candidate.Sequence)
            .FirstOrDefaultAsync();
        if (row is null)
        {
            if (await waiting.AnyAsync()) WakeLater(
                (database.Tenant, conversation),
                cards.Values.Append(messagesAt).Where(at => at > now).DefaultIfEmpty(now + PollInterval).Min());
            return null;
        }

        return row.DueAt > now || row.LeasedUntil > now ? null : await TakeAsync(database, row, known, now);
    }

    /// <summary>The live cards that were drawn just now, and when each may be drawn again.</summary>
    private async Task<Dictionary<RetrospectiveId, DateTimeOffset>> RateLimitedAsync(
        Database database, string conversation, DateTimeOffset now)
    {
        var stale = database.Outbox.Where(row => row.Conversation == conversation && row.Kind == OutboxKind.LiveCard && !row.IsDead);
        var cards = await database.LiveCards.AsNoTracking()
            .Where(card => card.PacedUntil != null && stale.Any(row => row.Retrospective == card.Retrospective))
            .Select(card => new { card.Retrospective, card.PacedUntil })
            .ToListAsync();
        return cards
            .Select(card => (card.Retrospective, At: pace.LiveCard.NextAt(card.PacedUntil)))
            .Where(card => card.At > now)
            .ToDictionary(card => card.Retrospective, card => card.At);
    }

    private async Task<OutboxRow?> TakeAsync(Database database, OutboxRow row, ConversationRow? known, DateTimeOffset now)
    {
        var until = now + LeaseTtl;
        using (await gate.EnterAsync(CancellationToken.None))
        {
            // The update repeats the condition: if two instances read the row as free, only one of them changes it.
            var taken = 0;
            await UnflushedCommit.RunAsync(database, async () =>
            {
                taken = await database.Outbox
                    .Where(waiting => waiting.Sequence == row.Sequence && (waiting.LeasedUntil == null || waiting.LeasedUntil <= now))
                    .ExecuteUpdateAsync(set => set.SetProperty(waiting => waiting.LeasedUntil, until));
                if (taken == 1) await CountAsync(database, row, known, now);
            });
            return taken == 1 ? row : null;
        }
    }

    /// <summary>Counts a send before it is made, because a send that the channel refuses counts towards its limits as well.</summary>
    private async Task CountAsync(Database database, OutboxRow row, ConversationRow? known, DateTimeOffset now)
    {
        if (row.Kind == OutboxKind.LiveCard)
        {
            var card = await database.LiveCards.AsNoTracking()
                .FirstOrDefaultAsync(candidate => candidate.Retrospective == row.Retrospective);
            DateTimeOffset? ahead = pace.LiveCard.After(card?.PacedUntil, now);
            await database.LiveCards
                .Where(candidate => candidate.Retrospective == row.Retrospective)
                .ExecuteUpdateAsync(set => set.SetProperty(candidate => candidate.PacedUntil, ahead));
            return;
        }

        if (known is null) return;
        DateTimeOffset? paced = pace.Messages.After(known.PacedUntil, now);
        DateTimeOffset? crowded = pace.PerHour.After(known.CrowdedUntil, now);
        await database.Conversations
            .Where(candidate => candidate.Id == known.Id)
            .ExecuteUpdateAsync(set => set
                .SetProperty(candidate => candidate.PacedUntil, paced)
                .SetProperty(candidate => candidate.CrowdedUntil, crowded));
    }

    /// <summary>
    /// Marks a conversation that refuses messages for good as unreachable, and gives up its waiting rows, except the live card,
    /// which is drawn again after the next activity from the conversation.
    /// </summary>
    private async Task<bool> GiveUpOnAsync(Database database, OutboxRow row, ChannelException refused)
    {
        LogGone(log, refused.Status, refused.Code, row.Sequence, row.Kind);
        DateTimeOffset? now = clock.GetUtcNow();
        using (await gate.EnterAsync(CancellationToken.None))
        {
            await database.Conversations
                .Where(known => known.Id == row.Conversation)
                .ExecuteUpdateAsync(set => set.SetProperty(known => known.UnreachableSince, now));
            await database.Outbox
                .Where(waiting => waiting.Sequence == row.Sequence)
                .ExecuteUpdateAsync(set => set.SetProperty(waiting => waiting.LeasedUntil, (DateTimeOffset?)null));
        }

        await DropAsync(database, row.Conversation);
        return false;
    }

    private async Task DropAsync(Database database, string conversation)
    {
        using (await gate.EnterAsync(CancellationToken.None))
        {
            // The conversation may be back by now; then the messages for it, such as a new greeting, must not be given up.
            await database.Outbox
                .Where(row => row.Conversation == conversation && row.Kind != OutboxKind.LiveCard && !row.IsDead)
                .Where(row => database.Conversations.Any(known => known.Id == conversation && known.UnreachableSince != null))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsDead, true));
        }
    }

    /// <summary>Publishes a conversation again when its next row may be sent. Further calls until then have no effect.</summary>
    private void WakeLater((string Tenant, string Conversation) key, DateTimeOffset at)
    {
        lock (busy)
        {
            if (!waking.Add(key)) return;
        }

        _ = WakeAsync();

        async Task WakeAsync()
        {
            try
            {
                var wait = at - clock.GetUtcNow();
                if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, stopping.Token);
                lock (busy) waking.Remove(key);
                await PublishAsync(key.Tenant, key.Conversation);
            }
            catch (OperationCanceledException)
            {
                // The bot is stopping; the rows are sent after the next start.
            }
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    [LoggerMessage(
        204,
        LogLevel.Warning,
        "The channel answered {Status} {Code} to outbox row {Sequence} ({Kind}): "
        + "the conversation accepts no more messages; the bot sends nothing until an activity arrives from it")]
    private static partial void LogGone(ILogger logger, int? status, string? code, long sequence, OutboxKind kind);
}
