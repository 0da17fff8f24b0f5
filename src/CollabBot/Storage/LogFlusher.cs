namespace CollabBot.Storage;

/// <summary>
/// Group commit. Transactions are committed to SQLite's write-ahead log without waiting for the disk; a flush of the log then makes
/// all transactions durable that were committed before it, and the units of work that wait at the same time share one flush. See
/// <c>src/decisions/0002-group-commit.md</c>.
/// </summary>
internal sealed class LogFlusher(DatabaseFile database) : IDisposable
{
    private readonly string log = database.Path + "-wal";
    private readonly SemaphoreSlim flushing = new(1, 1);
    private long committed;
    private long flushed;
    private long flushes;

    /// <summary>The number of flushes since the start.</summary>
    public long Flushes => Interlocked.Read(ref flushes);

    /// <summary>Call it after a transaction was committed. Completes when the transaction survives a power cut.</summary>
    /// <exception cref="IOException">The disk refused. The transaction was committed, but may not be durable.</exception>
    public Task CommittedAsync() => WaitForAsync(Interlocked.Increment(ref committed));

    /// <summary>Completes when every transaction that was reported as committed before the call survives a power cut.</summary>
    public Task CatchUpAsync() => WaitForAsync(Interlocked.Read(ref committed));

    public void Dispose() => flushing.Dispose();

    private async Task WaitForAsync(long number)
    {
        if (Interlocked.Read(ref flushed) >= number) return;

        await flushing.WaitAsync();
        try
        {
            // The flush of another unit may have covered this one meanwhile.
            if (Interlocked.Read(ref flushed) >= number) return;

            var covered = Interlocked.Read(ref committed);
            await Task.Run(Flush);
            Interlocked.Increment(ref flushes);
            Interlocked.Exchange(ref flushed, covered);
        }
        finally
        {
            flushing.Release();
        }
    }

    /// <summary>
    /// The file is opened for each flush: SQLite deletes the log and begins a new one when its last connection closes. If there is no
    /// log, its content has been written to the database file and flushed there.
    /// </summary>
    private void Flush()
    {
        try
        {
            using var file = File.OpenHandle(log, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(file);
        }
        catch (FileNotFoundException)
        {
        }
    }
}
