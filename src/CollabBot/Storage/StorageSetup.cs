using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CollabBot.Storage;

/// <summary>Which database is used. Section <c>Storage</c>.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The SQLite file, created if it is missing; relative to the current directory.</summary>
    public string File { get; set; } = Path.Combine("data", "collabbot.db");
}

internal static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services, string file)
    {
        var path = Path.GetFullPath(file);

        // The pool of contexts is the pool of connections.
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = 30,
            Pooling = false,
        }.ToString();

        services.AddDbContextPool<Database, SqliteDatabase>(options => options
            .UseSqlite(connection)
            .AddInterceptors(new ConnectionSettings(connection))
            // A turn uses its context from one task at a time.
            .EnableThreadSafetyChecks(false),
            poolSize: 24);
        services.AddSingleton<LogFlusher>();
        services.AddSingleton<WriteGate>();
        services.AddSingleton<VacuumSignal>();
        services.AddSingleton<IVacuum>(new SqliteVacuum(connection));
        services.AddScoped<UnitOfWork>();
        services.AddScoped<TurnRows>();
        services.AddScoped<PersonConversations>();
        services.AddSingleton(new DatabaseFile(path));
        return services;
    }

    /// <summary>
    /// Creates the database file if it is missing, and applies pending migrations. EF Core takes a lock in the database, so that two
    /// instances that start together do not conflict.
    /// </summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        Directory.CreateDirectory(Path.GetDirectoryName(scope.ServiceProvider.GetRequiredService<DatabaseFile>().Path)!);
        var database = scope.ServiceProvider.GetRequiredService<Database>();

        // Usually no migration is pending. This check is much cheaper than MigrateAsync, which
        // compares the whole model with the last migration.
        if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await database.Database.MigrateAsync(cancellationToken);

        // With WAL, readers and the writer do not wait for each other.
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
    }
}

/// <summary>The path of the SQLite file.</summary>
internal sealed record DatabaseFile(string Path);

/// <summary>Lets the <c>dotnet ef</c> tool create migrations without starting the bot.</summary>
internal sealed class SqliteDatabaseFactory : IDesignTimeDbContextFactory<SqliteDatabase>
{
    public SqliteDatabase CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite("Data Source=design.db").Options);
}
