using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Messaging;

/// <summary>
/// Sends the rows that the unit of work stored in the outbox: at once after a turn, else when they are due. Rows of one
/// conversation are sent one at a time and in order, within the rate limits of <see cref="RateLimits"/>; a conversation that
/// the channel refuses does not delay the others.
/// </summary>
internal sealed partial class OutboxPublisher(
    IServiceScopeFactory scopes,
    IChannel channel,
    RateLimits pace,
    WriteGate gate,
    LogFlusher flusher,
    TimeProvider clock,
    ILogger<OutboxPublisher> log) : BackgroundService
{
    /// <summary>
    /// The maximum number of attempts: about a day at the longest pause, so that an outage of the channel loses no confirmed answer.
    /// </summary>
    private const int MaxAttempts = 300;
    private static readonly TimeSpan LeaseTtl = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(2);

    private readonly Dictionary<(string Tenant, string Conversation), Task> busy = [];

    /// <summary>Reminders are sent one after the other, however many are waiting after an outage.</summary>
    private readonly SemaphoreSlim reminding = new(1, 1);

    public override void Dispose()
    {
        reminding.Dispose();
        base.Dispose();
    }

    /// <summary>Sends the waiting rows of a conversation now.</summary>
    /// <param name="isOnlyCard">Whether only the live card is to be sent. If it is rate limited, the next try is already planned.</param>
    /// <returns>A task that completes when every due row has been tried.</returns>
    public Task PublishAsync(string tenant, string conversation, bool isOnlyCard = false)
    {
        var key = (tenant, conversation);
        lock (busy)
        {
            if (isOnlyCard && waking.TryGetValue(key, out var waitsForCardsOnly) && waitsForCardsOnly) return Task.CompletedTask;

            // A running round may have read the queue before the newest row was stored, so another round follows it.
            var next = busy.TryGetValue(key, out var running) && !running.IsCompleted
                ? running.ContinueWith(_ => DrainAsync(key), TaskScheduler.Default).Unwrap()
                : Task.Run(() => DrainAsync(key));
            return busy[key] = next;
        }
    }

    /// <summary>Waits for sends in progress: a send that is not recorded as done would be repeated after the next start.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await base.StopAsync(cancellationToken);
        await Task.WhenAny(WhenIdleAsync(), Task.Delay(Timeout.Infinite, cancellationToken));
    }

    /// <summary>Completes when the sends that are in progress have ended.</summary>
    public Task WhenIdleAsync()
    {
        lock (busy) return Task.WhenAll(busy.Values);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TakeBackLeasesAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var (tenant, conversation) in await DueAsync(stoppingToken)) _ = PublishAsync(tenant, conversation);
                ForgetFinished();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogRoundFailed(log, exception);
            }

            await Task.Delay(PollInterval, clock, stoppingToken);
        }
    }

    /// <summary>
    /// Releases all leases at the start. With SQLite there is only one process, so they were left by a process that has ended.
    /// </summary>
    private async Task TakeBackLeasesAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        using (await gate.EnterAsync(cancellationToken))
        {
            await database.Outbox.IgnoreQueryFilters()
                .Where(row => row.LeasedUntil != null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null), cancellationToken);
        }
    }

    private void ForgetFinished()
    {
        lock (busy)
        {
            foreach (var key in busy.Where(entry => entry.Value.IsCompleted).Select(entry => entry.Key).ToList()) busy.Remove(key);
        }
    }

    private async Task<List<(string Tenant, string Conversation)>> DueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var due = await database.Outbox.IgnoreQueryFilters()
            .Where(row => !row.IsDead && row.DueAt <= now && (row.LeasedUntil == null || row.LeasedUntil <= now))
            .Where(row => !database.Conversations.IgnoreQueryFilters().Any(known => known.Id == row.Conversation
                && EF.Property<string>(known, Database.TenantColumn) == EF.Property<string>(row, Database.TenantColumn)
                && known.UnreachableSince != null))
            .Select(row => new { Tenant = EF.Property<string>(row, Database.TenantColumn), row.Conversation })
            .Distinct()
            .OrderBy(row => row.Tenant)
            .ThenBy(row => row.Conversation)
            .Take(200)
            .ToListAsync(cancellationToken);
        return [.. due.Select(row => (row.Tenant, row.Conversation))];
    }

    private async Task DrainAsync((string Tenant, string Conversation) key)
    {
        // The wait comes before a row is leased, so that no lease expires meanwhile.
        var isReminder = key.Conversation.StartsWith(OutboxWriter.RemindersPrefix, StringComparison.Ordinal);
        if (isReminder) await reminding.WaitAsync();
        try
        {
            while (await SendNextAsync(key.Tenant, key.Conversation))
            {
            }
        }
        catch (Exception exception)
        {
            LogRoundFailed(log, exception);
        }
        finally
        {
            if (isReminder) reminding.Release();
        }
    }

    /// <summary>Sends the next row of a conversation.</summary>
    /// <returns>Whether another row may be sent at once.</returns>
    private async Task<bool> SendNextAsync(string tenant, string conversation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Tenant = tenant;

        var (row, hasMore) = await LeaseAsync(database, conversation);
        if (row is null) return false;

        try
        {
            // Waits until the transaction that stored the row is flushed, so that a power cut cannot undo what was sent.
            await flusher.CatchUpAsync();
            var settled = await SettledByAsync(database, row);
            await DeliverAsync(scope.ServiceProvider, database, row);
            var follower = database.ChangeTracker.Entries<OutboxRow>().FirstOrDefault(entry => entry.State == EntityState.Added)?.Entity;
            using (await gate.EnterAsync(CancellationToken.None))
            {
                await using var transaction = await database.Database.BeginTransactionAsync();
                await database.SaveChangesAsync();
                await settled.ExecuteDeleteAsync();
                await transaction.CommitAsync();
            }

            await flusher.CommittedAsync();

            // A caller that waits for this conversation also waits for the message that this delivery added to another one.
            if (follower is not null) await PublishAsync(tenant, follower.Conversation);
            return hasMore;
        }
        catch (ChannelException refused)
        {
            if (refused.IsGone
                && row.Kind is not (OutboxKind.Private or OutboxKind.Upload)) return await GiveUpOnAsync(database, row, refused);
            return await PostponeAsync(database, row, refused);
        }
        catch (Exception fault)
        {
            // Any other fault (no token, a card that cannot be drawn) is retried like a lost connection, so that
            // the row does not block its conversation forever.
            LogRoundFailed(log, fault);
            return await PostponeAsync(database, row, new ChannelException(null, fault.GetType().Name, null, fault));
        }
    }

    /// <summary>
    /// The rows that a delivery completes: the row itself; for a live card, every row that marked it as stale before it is drawn.
    /// </summary>
    private static async Task<IQueryable<OutboxRow>> SettledByAsync(Database database, OutboxRow row)
    {
        if (row.Kind != OutboxKind.LiveCard) return database.Outbox.Where(waiting => waiting.Sequence == row.Sequence);

        var stale = database.Outbox
            .Where(waiting => waiting.Kind == OutboxKind.LiveCard && waiting.Retrospective == row.Retrospective);
        var last = await stale.MaxAsync(waiting => waiting.Sequence);
        return stale.Where(waiting => waiting.Sequence <= last);
    }

    private async Task<bool> PostponeAsync(Database database, OutboxRow row, ChannelException refused)
    {
        var attempts = row.Attempts + 1;
        var dead = !refused.IsTransient || attempts >= MaxAttempts;
        var dueAt = clock.GetUtcNow() + (refused.RetryAfter ?? Backoff(attempts));
        LogRefused(log, refused.Status, refused.Code, row.Sequence, row.Kind, attempts, dead);

        using (await gate.EnterAsync(CancellationToken.None))
        {
            await database.Outbox
                .Where(waiting => waiting.Sequence == row.Sequence)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(waiting => waiting.Attempts, attempts)
                    .SetProperty(waiting => waiting.DueAt, dueAt)
                    .SetProperty(waiting => waiting.IsDead, dead)
                    .SetProperty(waiting => waiting.LeasedUntil, (DateTimeOffset?)null));
        }

        return dead;
    }

    /// <summary>2 s, 4 s, 8 s … up to 5 minutes, changed at random by up to 10 % so that conversations do not retry together.</summary>
    private static TimeSpan Backoff(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(300, Math.Pow(2, attempts)) * (0.9 + (Random.Shared.NextDouble() * 0.2)));

    [LoggerMessage(
        201,
        LogLevel.Warning,
        "The channel answered {Status} {Code} to outbox row {Sequence} ({Kind}), attempt {Attempt}; given up: {Dead}")]
    private static partial void LogRefused(
        ILogger logger, int? status, string? code, long sequence, OutboxKind kind, int attempt, bool dead);

    [LoggerMessage(202, LogLevel.Error, "A round of the outbox failed")]
    private static partial void LogRoundFailed(ILogger logger, Exception exception);
}
