using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollabBot.Testing;

/// <summary>
/// Collects the SQL statements that EF Core sends in this process. Create it before the bot: a context remembers for a second that nobody
/// listens.
/// </summary>
internal sealed class SqlCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<(string File, string Context, string Sql)> statements = new();
    private readonly List<IDisposable> subscriptions = [];
    public SqlCounter() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>
    /// The statements for a database file, in order, each with an id of the context that sent it: a turn uses one context, and the outbox
    /// publisher another one for each message.
    /// </summary>
    public IReadOnlyList<(string File, string Context, string Sql)> Of(string file) => [.. statements.Where(sent => sent.File == file)];

    public void Clear() => statements.Clear();

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener listener)
    {
        if (listener.Name == DbLoggerCategory.Name)
            subscriptions.Add(listener.Subscribe(this, (name, _, _) => name == RelationalEventId.CommandExecuting.Name));
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> written)
    {
        if (written.Value is CommandEventData { Context: { } context, Command: { Connection.DataSource: { } file } command })
            statements.Enqueue((file, context.ContextId.ToString(), command.CommandText));
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions) subscription.Dispose();
    }
}
