using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace CollabBot.Storage;

/// <summary>
/// Applies the settings that SQLite does not store in the file to each connection, once: the pool gives the same connection to many users.
/// <c>secure_delete</c> overwrites deleted content in the file. <c>synchronous = NORMAL</c> commits without a flush, which
/// <see cref="LogFlusher"/> adds.
/// </summary>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    public static readonly ConnectionSettings Always = new();

    private const string Settings = "PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL;";

    private readonly ConditionalWeakTable<sqlite3, object> applied = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    private void Apply(DbConnection connection)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (applied.TryGetValue(handle, out _)) return;

        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        applied.AddOrUpdate(handle, Settings);
    }
}
