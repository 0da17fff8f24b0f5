using Microsoft.EntityFrameworkCore;

namespace CollabBot.Storage;

/// <summary>
/// A transaction that SQLite commits without waiting for the disk. If the process is killed it is kept; after a power cut it may be lost.
/// For state that may be lost then, such as leases and rate limits.
/// </summary>
internal static class UnflushedCommit
{
    /// <summary>
    /// Runs <paramref name="work"/> in a transaction. See <see href="https://www.sqlite.org/pragma.html#pragma_synchronous"/>.
    /// </summary>
    public static async Task RunAsync(Database database, Func<Task> work)
    {
        var facade = database.Database;
        await facade.OpenConnectionAsync();
        try
        {
            await facade.ExecuteSqlRawAsync("PRAGMA synchronous = NORMAL");
            await using var transaction = await facade.BeginTransactionAsync();
            await work();
            await transaction.CommitAsync();
        }
        finally
        {
            // The connection goes back to its pool, and the next user relies on commits that survive a power cut.
            await facade.ExecuteSqlRawAsync("PRAGMA synchronous = FULL");
            await facade.CloseConnectionAsync();
        }
    }
}
