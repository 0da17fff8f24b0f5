using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Outbox;

/// <summary>
/// Sends what the unit of work left in the outbox: at once when a turn says so, else when it falls due. Rows of one conversation leave one at a time and in order; a
/// conversation that the channel will not take waits alone, and no turn waits for it. How fast they may leave is said by <see cref="Pace"/>.
/// </summary>
internal sealed partial class OutboxPublisher(
    IServiceScopeFactory scopes,
    IChannel channel,
    Pace pace,
    WriteGate gate,
    TimeProvider clock,
    ILogger<OutboxPublisher> log) : BackgroundService
{
    /// <summary>About a day at the longest pause: an outage of the channel costs no confirmed answer.</summary>
    private const int MostAttempts = 300;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private readonly Dictionary<(string Tenant, string Conversation), Task> busy = [];

    /// <summary>Reminders leave one after the other, whatever an outage has piled up.</summary>
    private readonly SemaphoreSlim reminding = new(1, 1);

    public override void Dispose()
    {
        reminding.Dispose();
        base.Dispose();
    }

    /// <summary>Sends what is waiting for a conversation, now.</summary>
    /// <returns>A task that ends when everything due for it was tried.</returns>
    public Task PublishAsync(string tenant, string conversation)
    {
        var key = (tenant, conversation);
        lock (busy)
        {
            // A round that is under way may have looked before the newest row was there: the next one follows it.
            var next = busy.TryGetValue(key, out var running) && !running.IsCompleted
                ? running.ContinueWith(_ => DrainAsync(key), TaskScheduler.Default).Unwrap()
                : Task.Run(() => DrainAsync(key));
            return busy[key] = next;
        }
    }

    /// <summary>Ends with what is under way: a send that was begun is finished and noted, or it would be made again.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await base.StopAsync(cancellationToken);
        Task[] running;
        lock (busy) running = [.. busy.Values];
        await Task.WhenAny(Task.WhenAll(running), Task.Delay(Timeout.Infinite, cancellationToken));
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

            await Task.Delay(Rest, clock, stoppingToken);
        }
    }

    /// <summary>On SQLite there is one process: what an earlier one was busy with when it died waits for nobody.</summary>
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
                && EF.Property<string>(known, Database.TenantColumn) == EF.Property<string>(row, Database.TenantColumn) && known.UnreachableSince != null))
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
        // In line before a row is leased, so that no lease runs out meanwhile.
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

    /// <summary>Sends the oldest row of a conversation.</summary>
    /// <returns>Whether another may follow at once.</returns>
    private async Task<bool> SendNextAsync(string tenant, string conversation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Tenant = tenant;

        var row = await LeaseAsync(database, conversation);
        if (row is null) return false;

        try
        {
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

            // Whoever waits for this conversation waits for what is said elsewhere about it.
            if (follower is not null) await PublishAsync(tenant, follower.Conversation);
            return true;
        }
        catch (ChannelException refused)
        {
            if (refused.IsGone && row.Kind is not (OutboxKind.Private or OutboxKind.Upload)) return await GiveUpOnAsync(database, row, refused);
            return await PostponeAsync(database, row, refused);
        }
        catch (Exception fault)
        {
            // Whatever it is (no token, a card that cannot be drawn), the row must not block its conversation without end.
            LogRoundFailed(log, fault);
            return await PostponeAsync(database, row, new ChannelException(null, fault.GetType().Name, null, fault));
        }
    }

    /// <summary>What the delivery of a row settles: the row itself, and for a live card every « stale » that was there before it is drawn.</summary>
    private static async Task<IQueryable<OutboxRow>> SettledByAsync(Database database, OutboxRow row)
    {
        if (row.Kind != OutboxKind.LiveCard) return database.Outbox.Where(waiting => waiting.Sequence == row.Sequence);

        var stale = database.Outbox.Where(waiting => waiting.Kind == OutboxKind.LiveCard && waiting.Retrospective == row.Retrospective);
        var last = await stale.MaxAsync(waiting => waiting.Sequence);
        return stale.Where(waiting => waiting.Sequence <= last);
    }

    private async Task<bool> PostponeAsync(Database database, OutboxRow row, ChannelException refused)
    {
        var attempts = row.Attempts + 1;
        var dead = !refused.IsTransient || attempts >= MostAttempts;
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

    /// <summary>2 s, 4 s, 8 s … at most 5 minutes, with a fifth of chance so that conversations do not come back together.</summary>
    private static TimeSpan Backoff(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(300, Math.Pow(2, attempts)) * (0.9 + (Random.Shared.NextDouble() * 0.2)));

    [LoggerMessage(201, LogLevel.Warning, "The channel answered {Status} {Code} to outbox row {Sequence} ({Kind}), attempt {Attempt}; given up: {Dead}")]
    private static partial void LogRefused(ILogger logger, int? status, string? code, long sequence, OutboxKind kind, int attempt, bool dead);

    [LoggerMessage(202, LogLevel.Error, "A round of the outbox failed")]
    private static partial void LogRoundFailed(ILogger logger, Exception exception);
}
