using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Reminders;

/// <summary>
/// Looks every minute for deadlines that are near or have passed. Nothing is scheduled ahead: what is due is computed from the present
/// state, so a restart, an outage or a changed deadline needs no special handling.
/// </summary>
internal sealed partial class ReminderService(
    IServiceScopeFactory scopes,
    Roster roster,
    ReminderSettings settings,
    TimeProvider clock,
    ILogger<ReminderService> log) : BackgroundService
{
    /// <summary>How many reminders one round plans at most, so that they are sent before the next round.</summary>
    private const int MaxPerRound = 200;
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How far ahead deadlines are searched. The day before a deadline can have 25 hours, when the clocks are put back; a wider range is
    /// harmless, because the exact time is checked afterwards.
    /// </summary>
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

            await Task.Delay(Interval, clock, stoppingToken);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        var planned = 0;
        foreach (var (tenant, id, conversation) in await CandidatesAsync(cancellationToken))
        {
            // The channel is asked outside of the transaction. If it does not answer, only people who have acted are expected.
            await roster.FindAsync(tenant, conversation, cancellationToken);
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                planned += await scope.ServiceProvider
                    .GetRequiredService<ReminderRun>()
                    .RunAsync(tenant, id, planned, MaxPerRound, cancellationToken);
            }
            catch (DbUpdateException met)
            {
                // Another instance was faster. What it did not do is found again in the next round.
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
            if (await HasWorkAsync(database, one.Retrospective, now, cancellationToken))
                candidates.Add((one.Tenant, one.Retrospective.Id, one.Retrospective.Conversation));
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
