using Microsoft.Data.Sqlite;

namespace CollabBot.Storage;

/// <summary>
/// Frees the space of deleted rows in the database files, so that their content cannot be read there. Implementations hold
/// everything that is specific to one kind of database.
/// </summary>
internal interface IVacuum
{
    /// <returns>Whether all of it was freed; if not, another connection prevented it and the call must be repeated.</returns>
    Task<bool> FreeAsync(CancellationToken cancellationToken);
}

/// <summary>
/// SQLite: writes the write-ahead log into the file, rewrites the file without its free pages (VACUUM), and empties the log again. It uses
/// a connection of its own, so that its settings affect no other, and gives up while a reader needs the log.
/// </summary>
internal sealed class SqliteVacuum(string connectionString) : IVacuum
{
    private const int SecondsOfPatience = 2;
    private static readonly int[] Busy = [5, 6];

    private readonly string alone = new SqliteConnectionStringBuilder(connectionString)
    {
        Pooling = false,
        DefaultTimeout = SecondsOfPatience
    }.ToString();

    public async Task<bool> FreeAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(alone);
        await connection.OpenAsync(cancellationToken);
        await RunAsync(connection, "PRAGMA secure_delete = ON", cancellationToken);
        try
        {
            if (!await EmptyLogAsync(connection, cancellationToken)) return false;
            await RunAsync(connection, "VACUUM", cancellationToken);
            return await EmptyLogAsync(connection, cancellationToken);
        }
        catch (SqliteException busy) when (Busy.Contains(busy.SqliteErrorCode))
        {
            return false;
        }
    }

    /// <summary>
    /// Writes the log into the file and empties it. False if another connection still uses the log:
    /// then the first column of the answer is not 0.
    /// </summary>
    private static async Task<bool> EmptyLogAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return (long)(await command.ExecuteScalarAsync(cancellationToken))! == 0;
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
