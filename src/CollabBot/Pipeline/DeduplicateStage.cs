using CollabBot.Messaging;
using CollabBot.Storage;

namespace CollabBot.Pipeline;

/// <summary>
/// The channel may deliver an activity again after a time-out. It is handled once; the second time it gets the answer that is stored with
/// it.
/// </summary>
[Stage("answers an activity that was processed before with the same answer")]
internal sealed class DeduplicateStage(TurnRows rows) : IStage
{
    public Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (rows.Processed is not { } processed) return next();

        Answer(scope, processed);
        return Task.CompletedTask;
    }

    /// <summary>Gives the stored answer again.</summary>
    public static void Answer(TurnScope scope, ProcessedActivity processed)
    {
        if (processed.Status is { } status) scope.InvokeResponse = SdkJson.InvokeResponse(status, processed.Body);
        else if (processed.Body is { } replies) scope.Add(SdkJson.ReadActivities(replies));
    }
}
