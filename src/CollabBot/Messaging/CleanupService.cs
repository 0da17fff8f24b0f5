using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Messaging;

/// <summary>
/// Deletes processed activities that are too old to be redelivered, expired links to and offers of files, and rows that can never be sent.
/// They may contain what people wrote, so they are not kept for long.
/// </summary>
internal sealed partial class CleanupService(IServiceScopeFactory scopes, WriteGate gate, TimeProvider clock, ILogger<CleanupService> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(log, exception);
            }

            await Task.Delay(Interval, clock, stoppingToken);
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - Age;
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        using (await gate.EnterAsync(cancellationToken))
        {
            await database.FileOffers.IgnoreQueryFilters().Where(row => row.ExpiresAt < before).ExecuteDeleteAsync(cancellationToken);
            await database.ProcessedActivities.IgnoreQueryFilters().Where(mark => mark.At < before).ExecuteDeleteAsync(cancellationToken);
            await database.Outbox.IgnoreQueryFilters().Where(row => row.IsDead && row.DueAt < before).ExecuteDeleteAsync(cancellationToken);
        }
    }

    [LoggerMessage(203, LogLevel.Error, "Expired rows could not be deleted; the next attempt is in an hour")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
