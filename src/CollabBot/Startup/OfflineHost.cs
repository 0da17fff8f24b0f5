using System.CommandLine;
using System.Globalization;
using CollabBot.Features.Import;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.Data.Sqlite;

namespace CollabBot.Startup;

/// <summary>The part of the bot that commands use: settings and database, without credentials, demo or network.</summary>
internal static class OfflineHost
{
    public static Texts Texts => Texts.For(CultureInfo.CurrentUICulture.Name);

    public static bool IsDevelopment => string.Equals(
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT"),
        Environments.Development,
        StringComparison.OrdinalIgnoreCase);

    public static Option<FileInfo> DatabaseOption() =>
        new("--database") { Description = "The SQLite file; otherwise the one the bot uses." };

    /// <summary>Reads the same configuration sources as the bot, so that both use the same database.</summary>
    public static IConfigurationRoot Configuration() => new ConfigurationBuilder()
        .SetBasePath(Directory.GetCurrentDirectory())
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();

    public static ServiceProvider Services(FileInfo? database)
    {
        var configuration = Configuration();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddStorage(
            database?.FullName
            ?? configuration[$"{StorageOptions.Section}:{nameof(StorageOptions.File)}"]
            ?? new StorageOptions().File);
        services.AddSingleton(new PeopleSettings());
        services.AddScoped<RetrospectiveQueries>();
        services.AddScoped<ReportImport>();
        return services.BuildServiceProvider();
    }

    /// <summary>Runs a command; a missing folder, a missing right or a bad database is reported in one sentence.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception refused) when (refused is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return await FailAsync(Texts.FileRefused(refused.Message), 2);
        }
    }

    public static async Task<int> FailAsync(string sentence, int code)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }
}
