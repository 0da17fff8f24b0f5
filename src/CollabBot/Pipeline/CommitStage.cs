using CollabBot.Dialogs;
using CollabBot.Messaging;
using CollabBot.Storage;

namespace CollabBot.Pipeline;

/// <summary>
/// One transaction holds the act, the dialog state, the processed activity with its answer, and the outbox rows. Nothing is sent before it
/// is committed. A read-only request needs no transaction.
/// </summary>
[Stage("one transaction: the act, the dialog state, the processed activity and the outbox rows")]
internal sealed class CommitStage(UnitOfWork unit, OpenQuestion question, OutboxWriter outbox) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (scope.IsReadOnly)
        {
            await next();
            return;
        }

        await unit.BeginAsync(scope.Turn.Address.Tenant, cancellationToken);
        await next();

        if (!scope.LeavesNoTrace) await question.SaveAsync(scope.Turn, cancellationToken);
        if (!scope.ExpectsReplies) foreach (var activity in scope.Replies) outbox.Send(scope.Turn.Address, SdkJson.ToJson(activity));
        await unit.CommitAsync(cancellationToken);
    }
}
