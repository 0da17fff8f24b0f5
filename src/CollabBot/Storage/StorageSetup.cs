using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CollabBot.Storage;

/// <summary>Which database is used. Section <c>Storage</c>.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The SQLite file, made when it is missing; relative to the current directory.</summary>
    public string File { get; set; } = Path.Combine("data", "collabbot.db");
}

internal static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services, string file)
    {
        var path = Path.GetFullPath(file);
        var connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString();

        services.AddDbContext<Database, SqliteDatabase>(options => options.UseSqlite(connection).AddInterceptors(SecureDelete.Always));
        services.AddSingleton<WriteGate>();
        services.AddSingleton<SpaceSignal>();
        services.AddSingleton<ISpaceFreeing>(new SqliteSpaceFreeing(connection));
        services.AddScoped<UnitOfWork>();
        services.AddSingleton(new DatabaseFile(path));
        return services;
    }

    /// <summary>Makes the file where it is missing and brings its tables up to date. EF Core takes a lock in the database for this, so that two starts do not meet.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        Directory.CreateDirectory(Path.GetDirectoryName(scope.ServiceProvider.GetRequiredService<DatabaseFile>().Path)!);
        var database = scope.ServiceProvider.GetRequiredService<Database>();

        // Mostly there is nothing to do, and to see that is much cheaper than to let EF Core compare the whole model with its last migration.
        if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any()) await database.Database.MigrateAsync(cancellationToken);

        // Readers and the writer do not wait for each other; FULL (SQLite's default, said here because a promise rests on it) keeps a commit through a power cut.
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", cancellationToken);
    }
}

/// <summary>Where the SQLite file lies.</summary>
internal sealed record DatabaseFile(string Path);

/// <summary>Lets the <c>dotnet ef</c> tool make migrations without starting the bot.</summary>
internal sealed class SqliteDatabaseFactory : IDesignTimeDbContextFactory<SqliteDatabase>
{
    public SqliteDatabase CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite("Data Source=design.db").Options);
}
