using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a text.</summary>
/// <param name="dialogId">Its id.</param>
/// <param name="validator">Says whether an answer will do; null to take any text.</param>
public class TextPrompt(string dialogId, PromptValidator<string>? validator = null) : Prompt<string>(dialogId, validator)
{
    /// <inheritdoc />
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.SendQuestionAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<string>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { } text })
        {
            result.Succeeded = true;
            result.Value = text;
        }

        return Task.FromResult(result);
    }

    /// <summary>Keeps a message for itself if it has a text that is not blank.</summary>
    /// <param name="dc">Context of the stack that the prompt is on.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(
            e.Name == DialogEvents.ActivityReceived
            && dc.Context.Activity.Type == ActivityTypes.Message
            && !string.IsNullOrWhiteSpace(dc.Context.Activity.Text));
}
