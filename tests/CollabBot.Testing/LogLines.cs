using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CollabBot.Testing;

/// <summary>Collects what the bot logs, so that tests can check that something is not logged.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Line)> lines = new();

    public IReadOnlyList<string> All => [.. lines.Select(entry => entry.Line)];

    public IReadOnlyList<string> Warnings => [.. lines.Where(entry => entry.Level >= LogLevel.Warning).Select(entry => entry.Line)];

    public IReadOnlyList<string> Errors => [.. lines.Where(entry => entry.Level >= LogLevel.Error).Select(entry => entry.Line)];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(LogLines owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            owner.lines.Enqueue((logLevel, $"{logLevel} {category}: {formatter(state, exception)} {exception}"));
    }
}
