using CollabBot.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Pipeline;

/// <summary>
/// Collects what is sent while the request is handled, by dialogs too, and writes it only after the commit: the answer of an invoke, and
/// the replies of a caller who expects them in the response. All other replies are outbox rows.
/// </summary>
[Stage("after the commit, writes the HTTP response: the answer of an invoke, or the expected replies")]
internal sealed class AnswerStage : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        var isCollecting = true;
        scope.Context.OnSendActivities((_, activities, send) => isCollecting ? Task.FromResult(Collect(scope, activities)) : send());
        await next();
        isCollecting = false;

        if (scope.ExpectsReplies && scope.Replies.Count > 0) await scope.Context.SendActivitiesAsync([.. scope.Replies], cancellationToken);
        if (scope.InvokeResponse is { } response)
        {
            var answer = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response };
            await scope.Context.SendActivityAsync(answer, cancellationToken);
        }
    }

    private static ResourceResponse[] Collect(TurnScope scope, List<Activity> activities)
    {
        if (!OpenQuestion.IsUnsaid(scope.Context)) scope.Add(activities.Where(activity => activity.Type != ActivityTypes.Trace));
        return [.. activities.Select(_ => new ResourceResponse(""))];
    }
}
