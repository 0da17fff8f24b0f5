using CollabBot.Dialogs;
using CollabBot.Messaging;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Storage;

namespace CollabBot.Pipeline;

/// <summary>Has the request handled and turns the reply into messages, outbox rows and the answer of the invoke.</summary>
[Stage("handles the request: the open question first, then the feature's handler; the reply becomes messages and rows")]
internal sealed class ExecuteStage(
    RequestDispatcher dispatcher, ICurrentRetrospective current, OpenQuestion question, ReplyWriter writer, TurnRows rows) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (scope.IsReadOnly)
        {
            var answer = await dispatcher.HandleAsync(scope.Request, scope.Turn, cancellationToken);
            scope.InvokeResponse = InvokeAnswers.Of(scope.Activity.Name, answer);
            return;
        }

        if (rows.ProcessedForm is { } processed)
        {
            DeduplicateStage.Answer(scope, processed);
            return;
        }

        var reply = await dispatcher.DispatchAsync(scope.Request, scope.Turn, cancellationToken);

        // The handler may have changed the language of the turn.
        scope.Turn = scope.Context.TurnState.Get<Turn>();
        var line = await current.LineAsync(scope.Turn, cancellationToken);
        if (line is not null) reply = current.Sign(reply, line);
        if (reply.TakenAsAnswer is { } typed) Quote(scope, typed);
        writer.Write(reply, scope);
        if (line is not null && reply.Answer is null) SignDialog(scope, line);
        if (reply.AsksAgain) await question.AskAgainAsync(scope.Turn, cancellationToken);

        // A form that was refused has not been used: the same answers may be sent again when the moment is right.
        if (reply.Stale is not null || reply.Counts) scope.FormKey = rows.Keys!.Form;
        scope.LeavesNoTrace |= reply.LeavesNoTrace;
        if (scope.Activity.Type == Microsoft.Bot.Schema.ActivityTypes.Invoke)
            scope.InvokeResponse = InvokeAnswers.Of(scope.Activity.Name, reply);
        await next();
    }

    /// <summary>Quotes, in the last message of the dialog, what was taken as an answer, and offers the command.</summary>
    private static void Quote(TurnScope scope, string typed)
    {
        if (scope.Replies.LastOrDefault(activity => !string.IsNullOrEmpty(activity.Text)) is not { } last) return;

        var texts = scope.Turn.Texts;
        var isPlain = last.TextFormat == Microsoft.Bot.Schema.TextFormatTypes.Plain;
        last.Text = $"{texts.TakenAsAnswer(isPlain ? typed : MarkdownText.Line(typed))}\n\n{last.Text}";
        QuickReplies.Append(last, texts.RatherCommand(typed));
    }

    /// <summary>A dialog has sent its own messages: the last of them says which retrospective it is about.</summary>
    private static void SignDialog(TurnScope scope, string line)
    {
        if (scope.Replies.LastOrDefault(activity => !string.IsNullOrEmpty(activity.Text)) is not { } last) return;
        last.Text += $"\n\n{(last.TextFormat == Microsoft.Bot.Schema.TextFormatTypes.Plain ? line : MarkdownText.Line(line))}";
    }
}
