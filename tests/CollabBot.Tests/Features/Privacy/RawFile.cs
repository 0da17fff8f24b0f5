using System.Text;
using Microsoft.Data.Sqlite;

namespace CollabBot.Tests.Features.Privacy;

/// <summary>Reads a SQLite database as bytes: the file with its free pages, and the write-ahead log.</summary>
internal static class RawFile
{
    /// <summary>True if the files contain the text in UTF-8 or UTF-16.</summary>
    public static bool Holds(string database, string text)
    {
        byte[][] spellings = [Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text)];
        return new[] { database, database + "-wal" }
            .Where(File.Exists)
            .Select(Read)
            .Any(bytes => spellings.Any(spelling => bytes.AsSpan().IndexOf(spelling) >= 0));
    }

    /// <summary>All rows of all tables as text, each preceded by the name of its table.</summary>
    public static List<string> Rows(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        List<string> rows = [];
        foreach (var table in Query(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"))
            rows.AddRange(Query(connection, $"SELECT * FROM \"{table}\"").Select(row => $"{table}: {row}"));
        return rows;
    }

    /// <summary>Advances the clock until no request to free disk space is left.</summary>
    public static Task FreedAsync(this Scene scene) =>
        scene.AdvanceUntilAsync(
            () => !scene.ReadAsync(database => Task.FromResult(database.VacuumRequests.Any())).Result, "the space to be freed");

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static List<string> Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount)
                .Select(column => reader.IsDBNull(column) ? "" : reader.GetValue(column).ToString())));
        return rows;
    }
}
