using CollabBot.Messaging;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Pipeline;

/// <summary>
/// The channel may deliver an activity again after a time-out. It is handled once; the second time it gets the answer that is stored with
/// it.
/// </summary>
[Stage("answers an activity that was processed before with the same answer, and remembers this one")]
internal sealed class DeduplicateStage(UnitOfWork unit) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        var key = !scope.IsReadOnly && scope.Activity.Id is { Length: > 0 } id ? $"activity/{scope.Turn.Conversation}/{id}" : null;
        if (key is not null && await FindAsync(unit.Database, key, cancellationToken) is { } processed)
        {
            await unit.AbandonAsync();
            Answer(scope, processed);
            return;
        }

        await next();
        if (!scope.IsReadOnly) Remember(scope, key);
    }

    /// <summary>The stored answer under a key; null if it was not processed before.</summary>
    public static Task<ProcessedActivity?> FindAsync(Database database, string key, CancellationToken cancellationToken) =>
        database.ProcessedActivities.AsNoTracking().FirstOrDefaultAsync(processed => processed.Key == key, cancellationToken);

    /// <summary>Gives the stored answer again.</summary>
    public static void Answer(TurnScope scope, ProcessedActivity processed)
    {
        if (processed.Status is { } status) scope.InvokeResponse = SdkJson.InvokeResponse(status, processed.Body);
        else if (processed.Body is { } replies) scope.Add(SdkJson.ReadActivities(replies));
    }

    private void Remember(TurnScope scope, string? key)
    {
        var isForm = scope.FormKey is not null;
        var replies = scope.InvokeResponse is null && (scope.ExpectsReplies || isForm) ? SdkJson.WriteActivities(scope.Replies) : null;

        // An act that leaves no trace is dated to the next midnight, so that the row does not show when it happened.
        var at = scope.LeavesNoTrace ? new DateTimeOffset(scope.Turn.Now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero) : scope.Turn.Now;

        // A message that the channel delivers again has been answered in the conversation; a form that a person sends again wants its
        // answer again.
        Add(key, scope.ExpectsReplies ? replies : null);
        Add(scope.FormKey, replies);

        void Add(string? processed, string? repeated)
        {
            if (processed is null) return;
            unit.Database.ProcessedActivities.Add(new ProcessedActivity
            {
                Key = processed,
                Person = scope.Turn.Person,
                Status = scope.InvokeResponse?.Status,
                Body = repeated ?? SdkJson.Text(scope.InvokeResponse?.Body),
                At = at,
            });
        }
    }
}
