using Microsoft.EntityFrameworkCore.Storage;

namespace CollabBot.Storage;

/// <summary>
/// One transaction for everything that an act changes: the domain, the dialog state, the processed activity with its answer, and outbox
/// rows. SQLite has one writer, so transactions queue in the process instead of polling the lock of the file.
/// </summary>
internal sealed class UnitOfWork(Database database, WriteGate gate, LogFlusher log, VacuumSignal space) : IAsyncDisposable
{
    private IDisposable? place;
    private IDbContextTransaction? transaction;

    public Database Database => database;

    public async Task BeginAsync(string tenant, CancellationToken cancellationToken)
    {
        database.Tenant = tenant;
        place = await gate.EnterAsync(cancellationToken);

        // A unit that fails is rolled back as a whole, so no save needs a savepoint of its own.
        database.Database.AutoSavepointsEnabled = false;
        transaction = await database.Database.BeginTransactionAsync(cancellationToken);
    }

    /// <summary>Commits, lets the next unit of work write, and waits until the commit survives a power cut.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await database.SaveChangesAsync(cancellationToken);
        await transaction!.CommitAsync(cancellationToken);
        await EndAsync();
        await log.CommittedAsync();
        if (database.IsVacuumRequested) space.Give();
    }

    /// <summary>Discards everything that was not committed.</summary>
    public async Task AbandonAsync()
    {
        database.ChangeTracker.Clear();
        await EndAsync();
    }

    public async ValueTask DisposeAsync() => await EndAsync();

    private async Task EndAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync();
        transaction = null;
        place?.Dispose();
        place = null;
    }
}

/// <summary>The queue for a database that has one writer.</summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim semaphore = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await semaphore.WaitAsync(cancellationToken);
        return new Place(semaphore);
    }

    public void Dispose() => semaphore.Dispose();

    private sealed class Place(SemaphoreSlim semaphore) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0) semaphore.Release();
        }
    }
}
