using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollabBot.Storage;

/// <summary>
/// Gives each context an open connection that keeps its prepared statements, with the settings that SQLite does not store in the file.
/// <c>secure_delete</c> overwrites deleted content in the file. <c>synchronous = NORMAL</c> commits without a flush, which
/// <see cref="LogFlusher"/> adds. The page cache is small, because there are many connections and the system caches the file too.
/// </summary>
internal sealed class ConnectionSettings(string connectionString) : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -256;";

    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result)
    {
        var connection = new PreparedConnection(connectionString);
        connection.Open();
        using var command = new SqliteCommand(Settings, connection);
        command.ExecuteNonQuery();
        return InterceptionResult<DbConnection>.SuppressWithResult(connection);
    }
}
