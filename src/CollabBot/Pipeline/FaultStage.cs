using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;

namespace CollabBot.Pipeline;

/// <summary>
/// If a later stage throws, nothing of the act is stored, the person gets a sentence with a reference, and the log has the exception under
/// the same reference.
/// </summary>
[Stage("answers a fault of this program with a sentence, and discards what was not committed")]
internal sealed partial class FaultStage(UnitOfWork unit, ILogger<FaultStage> log) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        try
        {
            await next();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            await unit.AbandonAsync();
            scope.Clear();
            var reference = Guid.NewGuid().ToString("N")[..8];
            LogTurnFailed(log, exception, reference, scope.Activity.Type, scope.Activity.Name);

            var sentence = scope.Turn.Texts.Failure(reference);
            if (scope.Turn.Surface != Surface.Message) scope.InvokeResponse = InvokeAnswers.Sentence(scope.Activity.Name, sentence);
            else await SendAsync(scope, sentence, cancellationToken);
        }
    }

    /// <summary>Sends at once: an outbox row would need the database, which may be what failed.</summary>
    private static async Task SendAsync(TurnScope scope, string sentence, CancellationToken cancellationToken)
    {
        var message = BotChannel.Write(OutgoingMessage.Plain(sentence));
        if (scope.ExpectsReplies) scope.Add(message);
        else await scope.Context.Adapter.SendActivitiesAsync(scope.Context, [Addressed(scope, message)], cancellationToken);
    }

    private static Microsoft.Bot.Schema.Activity Addressed(TurnScope scope, Microsoft.Bot.Schema.Activity message) =>
        message.ApplyConversationReference(scope.Activity.GetConversationReference());

    [LoggerMessage(101, LogLevel.Error, "A turn failed ({Reference}, {Type} {Name})")]
    private static partial void LogTurnFailed(ILogger logger, Exception exception, string reference, string? type, string? name);
}
