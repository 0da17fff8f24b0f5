using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Outbox;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Reminding;

/// <summary>
/// Looks every minute for deadlines that have come near or passed. Nothing is planned ahead: what is due is found from the present state, so a restart, an outage or a changed deadline
/// needs no care of its own.
/// </summary>
internal sealed partial class ReminderService(IServiceScopeFactory scopes, Roster roster, ReminderSettings settings, TimeProvider clock, ILogger<ReminderService> log) : BackgroundService
{
    /// <summary>How many reminders one round plans, so that they have left before the next.</summary>
    private const int MostPerRound = 200;
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    /// <summary>The day before begins an hour earlier where the clock is put back; rather more than less, as it is looked at closely afterwards.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(27);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(log, exception.GetType().Name, exception);
            }

            await Task.Delay(Round, clock, stoppingToken);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        var planned = 0;
        foreach (var (tenant, id, conversation) in await CandidatesAsync(cancellationToken))
        {
            // The channel is asked before the transaction; what it does not answer leaves those who have acted.
            await roster.FindAsync(tenant, conversation, cancellationToken);
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                planned += await scope.ServiceProvider.GetRequiredService<ReminderRound>().RunAsync(tenant, id, planned, MostPerRound, cancellationToken);
            }
            catch (DbUpdateException met)
            {
                // Another instance was quicker. What it left undone is found in the next round.
                LogFailed(log, met.GetType().Name, met);
            }
        }
    }

    private async Task<List<(string Tenant, RetrospectiveId Id, string Conversation)>> CandidatesAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var horizon = now + Ahead;
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var near = await database.Retrospectives.IgnoreQueryFilters().AsNoTracking()
            .Where(one => (one.Phase == Phase.Naming && one.NamingDueAt <= horizon)
                || (one.Phase == Phase.Grouping && one.GroupingDueAt <= horizon)
                || (one.Phase == Phase.Prioritising && one.PrioritisingDueAt <= horizon)
                || (one.Phase == Phase.Deepening && one.DeepeningDueAt <= horizon))
            .Select(one => new { Tenant = EF.Property<string>(one, Database.TenantColumn), Retrospective = one })
            .ToListAsync(cancellationToken);

        List<(string, RetrospectiveId, string)> candidates = [];
        foreach (var one in near)
        {
            if (await HasWorkAsync(database, one.Retrospective, now, cancellationToken)) candidates.Add((one.Tenant, one.Retrospective.Id, one.Retrospective.Conversation));
        }

        return candidates;
    }

    private async Task<bool> HasWorkAsync(Database database, Retrospective one, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (one.Deadline is not { } deadline) return false;
        if (ReminderTimes.Due(deadline, one.RemindsSince, now, settings.ZoneOf(one)) is not null) return true;
        return deadline <= now && !(deadline < one.RemindsSince) && !await database.PassedDeadlines.IgnoreQueryFilters()
            .AnyAsync(row => row.Retrospective == one.Id && row.Phase == one.Phase && row.Deadline == deadline, cancellationToken);
    }

    [LoggerMessage(301, LogLevel.Error, "A round of reminders failed ({Reason})")]
    private static partial void LogFailed(ILogger logger, string reason, Exception exception);
}
