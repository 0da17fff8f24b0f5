using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

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

/// <summary>
/// Turns on <c>secure_delete</c> for every connection, so that deleted content is overwritten in the file.
/// SQLite does not store this setting in the file.
/// </summary>
internal sealed class SecureDelete : DbConnectionInterceptor
{
    public static readonly SecureDelete Always = new();

    private const string On = "PRAGMA secure_delete = ON";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = On;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = On;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
