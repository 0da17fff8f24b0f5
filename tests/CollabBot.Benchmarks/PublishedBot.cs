using System.Diagnostics;
using CollabBot.Testing;
using Microsoft.Data.Sqlite;

namespace CollabBot.Benchmarks;

/// <summary>The bot as users get it: published in Release, and started as a process with a database file on the disk.</summary>
internal static class PublishedBot
{
    /// <summary>
    /// A folder for the files of one run. It lies in the project, because the system's folder for such files may be in memory.
    /// </summary>
    public static string NewFolder() =>
        Directory.CreateDirectory(Path.Combine(Own, "run-" + Guid.NewGuid().ToString("N")[..8])).FullName;

    private static string Own => Path.Combine(Repository.Root, "tests", "CollabBot.Benchmarks", "obj");

    /// <summary>The program to measure: the given one, or the bot of this repository, published into the folder <c>obj</c>.</summary>
    public static async Task<string> FindAsync(string? given)
    {
        if (given is not null) return Path.GetFullPath(given);

        var folder = Path.Combine(Own, "published");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "publish", Path.Combine(Repository.Root, "src", "CollabBot"), "-c", "Release", "-o", folder, "-v", "quiet",
                "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false"
            ]);
        using var publish = Process.Start(start)!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0
            ? Path.Combine(folder, "CollabBot.dll")
            : throw new InvalidOperationException("The bot could not be published.");
    }

    public static string DatabaseIn(string folder) => Path.Combine(folder, "collabbot.db");

    /// <summary>Starts the bot in Development without a registration, because only so does it accept requests without tokens.</summary>
    public static Task<ChildProcess> StartAsync(string program, string folder) => ChildProcess.ServeAsync(
        program,
        folder,
        ["--LocalChannel:Enabled", "false", "--Storage:File", DatabaseIn(folder)],
        ("ASPNETCORE_ENVIRONMENT", "Development"));

    /// <summary>How durable an answered act is: the journal mode of the file, and how the bot flushes it.</summary>
    public static string Durability(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseIn(folder)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        return $"SQLite, journal_mode={((string)command.ExecuteScalar()!).ToUpperInvariant()}, the log is flushed before each answer";
    }
}
