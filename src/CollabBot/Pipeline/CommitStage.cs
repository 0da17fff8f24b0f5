using CollabBot.Dialogs;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;

namespace CollabBot.Pipeline;

/// <summary>
/// One transaction holds the act, the dialog state, the processed activity with its answer, and the outbox rows. Nothing is sent before it
/// is committed. A read-only request needs no transaction; one that only answers begins it at the end, if there is something to store.
/// </summary>
[Stage("one transaction: the act, the dialog state, the processed activity and the outbox rows")]
internal sealed class CommitStage(UnitOfWork unit, OpenQuestion question, OutboxWriter outbox, TurnRows rows) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (scope.IsReadOnly)
        {
            await next();
            return;
        }

        // A row that is missing may be added by another turn meanwhile, so it is looked for again under the lock.
        var beginsLast = scope.Request is IOnlyAnswers && !rows.IsAnyMissing(!scope.Turn.IsShared);
        if (!beginsLast) await unit.BeginAsync(scope.Turn.Address.Tenant, cancellationToken);
        await next();

        if (!scope.LeavesNoTrace) await question.SaveAsync(scope.Turn, cancellationToken);
        if (!scope.ExpectsReplies) foreach (var activity in scope.Replies) outbox.Send(scope.Turn.Address, SdkJson.ToJson(activity));
        if (beginsLast)
        {
            if (!unit.Database.ChangeTracker.HasChanges()) return;

            await unit.BeginAsync(scope.Turn.Address.Tenant, cancellationToken);
        }

        await unit.CommitAsync(cancellationToken);
    }
}
