using System.Text;
using Microsoft.Data.Sqlite;

namespace CollabBot.Tests.Forgetting;

/// <summary>What a database leaves on the disk: the file with its free pages, and the write-ahead log, as bytes.</summary>
internal static class RawFile
{
    /// <summary>Whether a text stands anywhere in the files, in the encodings it may be stored in.</summary>
    public static bool Holds(string database, string text)
    {
        byte[][] spellings = [Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text)];
        return new[] { database, database + "-wal" }.Where(File.Exists).Select(Read).Any(bytes => spellings.Any(spelling => bytes.AsSpan().IndexOf(spelling) >= 0));
    }

    /// <summary>Every stored text of every table, a row each, with the name of its table.</summary>
    public static List<string> Rows(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        List<string> rows = [];
        foreach (var table in Query(connection, "SELECT name FROM sqlite_master WHERE type = 'table'")) rows.AddRange(Query(connection, $"SELECT * FROM \"{table}\"").Select(row => $"{table}: {row}"));
        return rows;
    }

    /// <summary>Moves the clock on until nothing is left to free.</summary>
    public static Task FreedAsync(this Scene scene) =>
        scene.AdvanceUntilAsync(() => !scene.ReadAsync(database => Task.FromResult(database.Freeings.Any())).Result, "the space to be freed");

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
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : reader.GetValue(column).ToString())));
        return rows;
    }
}
