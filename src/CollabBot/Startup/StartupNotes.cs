using CollabBot.Settings;
using CollabBot.Storage;

namespace CollabBot.Startup;

/// <summary>Log lines of the start: the address of the page, the path of the database, and who may call the bot.</summary>
internal static partial class StartupNotes
{
    public static void Write(WebApplication app, BotSettings settings)
    {
        LogDatabase(app.Logger, app.Services.GetRequiredService<DatabaseFile>().Path);
        if (settings.LinkAddress is { } links) LogLinks(app.Logger, links);
        else if (!settings.IsDevelopment) LogNoLinks(app.Logger);
        if (!settings.HasCredentials && settings.IsDevelopment) LogAnonymous(app.Logger);
        if (!settings.HasCredentials && !settings.IsDevelopment) LogNoCredentials(app.Logger);
        if (!settings.IsLocalChannelOn) return;

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var address in app.Urls) LogPage(app.Logger, address);
        });
    }

    [LoggerMessage(1, LogLevel.Information, "The page to try CollabBot on: {Address}")]
    private static partial void LogPage(ILogger logger, string address);

    [LoggerMessage(2, LogLevel.Information, "The database: {Path}")]
    private static partial void LogDatabase(ILogger logger, string path);

    [LoggerMessage(3, LogLevel.Warning, "No credentials: callers from this machine are let in without a token, as Development allows")]
    private static partial void LogAnonymous(ILogger logger);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "No credentials: every caller is refused with 401. Set MicrosoftAppId and what goes with it, or run in Development")]
    private static partial void LogNoCredentials(ILogger logger);

    [LoggerMessage(5, LogLevel.Information, "Links to files begin with {Address}")]
    private static partial void LogLinks(ILogger logger, Uri address);

    [LoggerMessage(
        6,
        LogLevel.Information,
        "No links to files: in channels the report comes as text. "
        + "Set Links:BaseAddress to the address under which browsers reach the bot")]
    private static partial void LogNoLinks(ILogger logger);
}
