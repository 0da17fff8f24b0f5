using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Messaging;

/// <content>Which row of a conversation is sent next, and when.</content>
internal sealed partial class OutboxPublisher
{
    private const int MaxWaiting = 200;

    private static readonly Func<Database, long, Task<OutboxRow?>> ReadRow = EF.CompileAsyncQuery(
        (Database rows, long sequence) => rows.Outbox.FirstOrDefault(row => row.Sequence == sequence));

    private readonly CancellationTokenSource stopping = new();

    /// <summary>The conversations that are published again later, and whether only live cards wait there.</summary>
    private readonly Dictionary<(string Tenant, string Conversation), bool> waking = [];

    /// <summary>
    /// The oldest waiting rows of a conversation, in no order, with what decides when each may be sent. Further ones are looked at in the
    /// next round.
    /// </summary>
    private static readonly Func<Database, string, IAsyncEnumerable<WaitingRow>> ReadWaiting = EF.CompileAsyncQuery(
        (Database rows, string conversation) =>
            from row in rows.Outbox
                .Where(candidate => candidate.Conversation == conversation && !candidate.IsDead)
                .OrderBy(candidate => candidate.Sequence)
                .Take(MaxWaiting)
            from known in rows.Conversations.Where(candidate => candidate.Id == conversation).DefaultIfEmpty()
            from card in rows.LiveCards.Where(candidate => candidate.Retrospective == row.Retrospective).DefaultIfEmpty()
            select new WaitingRow
            {
                Sequence = row.Sequence,
                Kind = row.Kind,
                DueAt = row.DueAt,
                LeasedUntil = row.LeasedUntil,
                CardPacedUntil = card!.PacedUntil,
                PacedUntil = known!.PacedUntil,
                CrowdedUntil = known.CrowdedUntil,
                UnreachableSince = known.UnreachableSince,
            });

    /// <summary>
    /// Leases the oldest row of a conversation that its rate limits allow now. A live card that was drawn just now does not hold up
    /// messages, and messages that must wait do not hold up a live card.
    /// </summary>
    /// <returns>The row, and whether others wait behind it; no row if none can be sent now.</returns>
    private async Task<(OutboxRow? Row, bool HasMore)> LeaseAsync(Database database, string conversation)
    {
        var now = clock.GetUtcNow();
        List<WaitingRow> waiting = [];
        await foreach (var one in ReadWaiting(database, conversation)) waiting.Add(one);
        if (waiting.Count == 0) return (null, false);
        waiting.Sort((one, other) => one.Sequence.CompareTo(other.Sequence));

        if (waiting[0].UnreachableSince is not null)
        {
            await DropAsync(database, conversation);
            return (null, false);
        }

        if (waiting.Find(row => AllowedAt(row) <= now) is not { } next)
        {
            var isOnlyCards = waiting.TrueForAll(row => row.Kind == OutboxKind.LiveCard);
            WakeLater((database.Tenant, conversation), isOnlyCards, waiting.Min(AllowedAt));
            return (null, false);
        }

        return next.DueAt > now || next.LeasedUntil > now
            ? (null, false)
            : (await TakeAsync(database, conversation, next, now), waiting.Count > 1);
    }

    private DateTimeOffset AllowedAt(WaitingRow row) => row.Kind == OutboxKind.LiveCard
        ? pace.LiveCard.NextAt(row.CardPacedUntil)
        : Later(pace.Messages.NextAt(row.PacedUntil), pace.PerHour.NextAt(row.CrowdedUntil));

    /// <summary>
    /// Leases a row and counts the send before it is made, because a send that the channel refuses counts towards its limits as well.
    /// </summary>
    private async Task<OutboxRow?> TakeAsync(Database database, string conversation, WaitingRow next, DateTimeOffset now)
    {
        using (await gate.EnterAsync(CancellationToken.None))
        {
            if (await ReadRow(database, next.Sequence) is not { } row || row.LeasedUntil > now) return null;

            row.LeasedUntil = now + LeaseTtl;
            if (row.Kind == OutboxKind.LiveCard)
            {
                if (await database.LiveCards.FindAsync(row.Retrospective) is { } card)
                    card.PacedUntil = pace.LiveCard.After(card.PacedUntil, now);
            }
            else if (await database.Conversations.FindAsync(database.Tenant, conversation) is { } known)
            {
                known.PacedUntil = pace.Messages.After(known.PacedUntil, now);
                known.CrowdedUntil = pace.PerHour.After(known.CrowdedUntil, now);
            }

            try
            {
                // A lease and a rate limit may be lost in a power cut, so this commit is not flushed.
                await database.SaveChangesAsync();
                return row;
            }
            catch (DbUpdateConcurrencyException)
            {
                return null;
            }
        }
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
    private void WakeLater((string Tenant, string Conversation) key, bool isOnlyCards, DateTimeOffset at)
    {
        lock (busy)
        {
            if (!waking.TryAdd(key, isOnlyCards))
            {
                waking[key] &= isOnlyCards;
                return;
            }
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

    private sealed class WaitingRow
    {
        public long Sequence { get; init; }

        public OutboxKind Kind { get; init; }

        public DateTimeOffset DueAt { get; init; }

        public DateTimeOffset? LeasedUntil { get; init; }

        public DateTimeOffset? CardPacedUntil { get; init; }

        public DateTimeOffset? PacedUntil { get; init; }

        public DateTimeOffset? CrowdedUntil { get; init; }

        public DateTimeOffset? UnreachableSince { get; init; }
    }
}
