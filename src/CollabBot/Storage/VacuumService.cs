using Microsoft.EntityFrameworkCore;

namespace CollabBot.Storage;

/// <summary>Wakes the <see cref="VacuumService"/> when a request has been stored.</summary>
internal sealed class VacuumSignal : IDisposable
{
    private readonly SemaphoreSlim requests = new(0, 1);

    public void Give()
    {
        // Requests that arrive before the worker wakes count as one.
        lock (requests)
        {
            if (requests.CurrentCount == 0) requests.Release();
        }
    }

    public Task WaitAsync(CancellationToken cancellationToken) => requests.WaitAsync(cancellationToken);

    public void Dispose() => requests.Dispose();
}

/// <summary>
/// Frees the space of erased rows in the background, after the commit. The request is stored with the act, so that it is also served after
/// a restart; all stored requests are served at once, and retried while another connection prevents it.
/// </summary>
internal sealed partial class VacuumService(
    IServiceScopeFactory scopes,
    IVacuum space,
    WriteGate gate,
    VacuumSignal signal,
    TimeProvider clock,
    ILogger<VacuumService> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var done = false;
            try
            {
                done = await ServeAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(log, exception);
            }

            await (done ? signal.WaitAsync(stoppingToken) : Task.Delay(Pause, clock, stoppingToken));
        }
    }

    /// <returns>Whether no request is left.</returns>
    private async Task<bool> ServeAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var requests = database.VacuumRequests.IgnoreQueryFilters();
        if (await requests.MaxAsync(request => (long?)request.Sequence, cancellationToken) is not { } last) return true;

        using (await gate.EnterAsync(cancellationToken))
        {
            if (!await space.FreeAsync(cancellationToken)) return false;
            await requests.Where(request => request.Sequence <= last).ExecuteDeleteAsync(cancellationToken);
        }

        LogFreed(log);
        return await ServeAsync(cancellationToken);
    }

    [LoggerMessage(208, LogLevel.Information, "The space of what was erased has been freed")]
    private static partial void LogFreed(ILogger logger);

    [LoggerMessage(209, LogLevel.Error, "The space of what was erased could not be freed; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
