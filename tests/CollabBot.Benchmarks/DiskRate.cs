using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace CollabBot.Benchmarks;

/// <summary>How many commits a second the disk can do, one after the other: one row a commit, with the durability of the bot.</summary>
internal sealed class DiskRate : IDisposable
{
    private readonly SqliteConnection connection;

    public DiskRate(string folder)
    {
        connection = new SqliteConnection($"Data Source={Path.Combine(folder, "disk.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS Rows (Id INTEGER PRIMARY KEY, Text TEXT)";
        command.ExecuteNonQuery();
    }

    public double Measure(TimeSpan time)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO Rows (Text) VALUES ($text)";
        command.Parameters.AddWithValue("$text", new string('x', 500));
        command.Prepare();
        var watch = Stopwatch.StartNew();
        var count = 0;
        for (; watch.Elapsed < time; count++) command.ExecuteNonQuery();
        return count / watch.Elapsed.TotalSeconds;
    }

    public void Dispose() => connection.Dispose();
}
