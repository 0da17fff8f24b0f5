using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollabBot.Storage;

/// <summary>Frees what removed rows leave behind in the files of a database, so that nobody reads it there. What a database needs for that is written here and nowhere else.</summary>
internal interface ISpaceFreeing
{
    /// <returns>Whether nothing is left; otherwise something stood in the way, and it is to be tried again.</returns>
    Task<bool> FreeAsync(CancellationToken cancellationToken);
}

/// <summary>
/// SQLite: the write-ahead log goes into the file, the file is written anew without its free pages, and that again leaves no log. On a connection of its own, so that its settings
/// stay with it. A reader in progress holds the log; then nothing is forced and nothing is lost.
/// </summary>
internal sealed class SqliteSpaceFreeing(string connectionString) : ISpaceFreeing
{
    private const int SecondsOfPatience = 2;
    private static readonly int[] Busy = [5, 6];

    private readonly string alone = new SqliteConnectionStringBuilder(connectionString) { Pooling = false, DefaultTimeout = SecondsOfPatience }.ToString();

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

    /// <summary>The first column of the answer says whether somebody still reads in the log.</summary>
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

/// <summary>What is removed is overwritten in the file, on every connection: SQLite forgets this setting with the connection.</summary>
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

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = On;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
