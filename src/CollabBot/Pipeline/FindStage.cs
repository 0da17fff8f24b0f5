using CollabBot.Requests;
using CollabBot.Storage;

namespace CollabBot.Pipeline;

/// <summary>The rows are read before the transaction, so that other turns can write meanwhile.</summary>
[Stage("reads in one statement what is stored about the person, the conversation, the dialog and the activity")]
internal sealed class FindStage(TurnRows rows) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        var turn = scope.Turn;
        var activity = !scope.IsReadOnly && scope.Activity.Id is { Length: > 0 } id ? KeyOf(id, scope) : null;
        var form = scope.Once is null ? null : $"form/{turn.Person}/{scope.Once}";
        await rows.LoadAsync(new TurnKeys(turn.Conversation, turn.Person, turn.StateKey, activity, form), cancellationToken);
        await next();
    }

    /// <summary>An edit has the id of the message that was sent first, and another time.</summary>
    private static string KeyOf(string id, TurnScope scope) => scope.Request is EditedMessage
        ? $"edit/{scope.Turn.Conversation}/{id}/{scope.Activity.Timestamp?.UtcTicks}"
        : $"activity/{scope.Turn.Conversation}/{id}";
}
