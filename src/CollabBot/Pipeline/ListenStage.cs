using CollabBot.Dialogs;
using CollabBot.Messaging;
using CollabBot.Requests;
using Microsoft.Bot.Schema;

namespace CollabBot.Pipeline;

/// <summary>
/// In a channel or group chat a message is for the bot if it mentions the bot or comes from a button; otherwise it is read only if its
/// author has an open question in that very thread. An edited message concerns only an open question, in the private chat too.
/// </summary>
[Stage("ignores messages in shared conversations that neither mention the bot nor answer its open question")]
internal sealed class ListenStage(OpenQuestion question, ConversationRevival revival) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (await IsForBotAsync(scope, cancellationToken)) await next();
        else await revival.ReviveAsync(scope.Turn, cancellationToken);
    }

    private async Task<bool> IsForBotAsync(TurnScope scope, CancellationToken cancellationToken) =>
        (scope.Request is not EditedMessage
            && (!scope.Turn.IsShared
                || scope.Activity.Type != ActivityTypes.Message
                || scope.Activity.Value is not null
                || Mentions.Recipient(scope.Activity)))
        || await question.IsOpenHereAsync(scope.Turn, cancellationToken);
}
