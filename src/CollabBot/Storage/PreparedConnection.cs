using System.Data;
using Microsoft.Data.Sqlite;

namespace CollabBot.Storage;

/// <summary>
/// An open SQLite connection that keeps its prepared statements: to parse and plan a statement takes SQLite several times as long as to run
/// it. A pooled context keeps its connection, and with it the statements.
/// </summary>
internal sealed class PreparedConnection : SqliteConnection
{
    private const int MaxPrepared = 40;

    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private bool isEnding;

    public PreparedConnection(string connectionString)
        : base(connectionString)
    {
    }

    public override SqliteCommand CreateCommand() => new Command(this);

    /// <summary>Stays open until it is disposed: EF Core calls this after each use, and closing discards the statements.</summary>
    public override void Close()
    {
        if (isEnding) base.Close();
    }

    /// <summary>Removes a prepared statement from the cache while it runs; prepares a new one if the cache has none.</summary>
    private SqliteCommand Take(string text) => prepared.Remove(text, out var command) ? command : new SqliteCommand(text, this);

    private void GiveBack(SqliteCommand command)
    {
        if (prepared.Count >= MaxPrepared) Forget();
        if (!prepared.TryAdd(command.CommandText, command)) command.Dispose();
    }

    private void Forget()
    {
        foreach (var command in prepared.Values) command.Dispose();
        prepared.Clear();
    }

    protected override void Dispose(bool disposing)
    {
        isEnding = true;
        if (disposing) Forget();
        base.Dispose(disposing);
    }

    /// <summary>A command as its user sees it; a prepared one does the work.</summary>
    private sealed class Command : SqliteCommand
    {
        private readonly PreparedConnection owner;
        private SqliteCommand? worker;

        public Command(PreparedConnection owner)
        {
            this.owner = owner;
            Connection = owner;
            Transaction = owner.Transaction;
        }

        public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
        {
            worker ??= owner.Take(CommandText);
            worker.CommandTimeout = CommandTimeout;
            worker.Transaction = Transaction;
            worker.Parameters.Clear();
            foreach (SqliteParameter parameter in Parameters) worker.Parameters.Add(parameter);
            return worker.ExecuteReader(behavior);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && worker is not null)
            {
                worker.Parameters.Clear();
                owner.GiveBack(worker);
                worker = null;
            }

            // An open connection keeps a list of its commands.
            Connection = null;
            base.Dispose(disposing);
        }
    }
}
