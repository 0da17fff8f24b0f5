using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks one question, and asks it again until the answer is recognized and valid.</summary>
/// <typeparam name="T">Type of the result.</typeparam>
/// <param name="dialogId">Its id.</param>
/// <param name="validator">Decides whether an answer is valid; null to accept every recognized answer.</param>
public abstract class Prompt<T>(string dialogId, PromptValidator<T> validator = null) : Dialog(Required(dialogId))
{
    /// <summary>Asks the question.</summary>
    /// <param name="dc">Context of the stack.</param>
    /// <param name="options">The question, as <see cref="PromptOptions"/>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> are not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        var asked = PromptState.Start(dc, options);
        await OnPromptAsync(dc.Context, PromptState.Values(dc.ActiveDialog), asked, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Takes a message as the answer. After any other activity the prompt still waits.</summary>
    /// <param name="dc">Context of the stack, with this prompt on top.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message) return EndOfTurn;

        var options = PromptState.Options(dc.ActiveDialog);
        var values = PromptState.Values(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, values, options, cancellationToken);
        PromptState.CountAttempt(values);

        var valid = validator is null
            ? recognized.Succeeded
            : await validator(new PromptValidatorContext<T>(dc.Context, recognized, values, options), cancellationToken);
        if (valid) return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        // A validator that has sent a message has asked again itself.
        if (!dc.Context.Responded) await OnPromptAsync(dc.Context, values, options, isRetry: true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Asks again after the end of a dialog that was put on top of the prompt.</summary>
    /// <param name="dc">Context of the stack, with this prompt on top again.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">The result of the other dialog; not used.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogContext.RefuseCancellationToken(result, nameof(result));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Asks the question again, as if for the first time.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="instance">The instance of the prompt.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, PromptState.Values(instance), PromptState.Options(instance), isRetry: false, cancellationToken);

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="state">State of the prompt between answers.</param>
    /// <param name="options">The question.</param>
    /// <param name="isRetry">True after an answer that was not recognized or not valid.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Recognizes the answer.</summary>
    /// <param name="turnContext">Context of the turn, with the answer as its activity.</param>
    /// <param name="state">State of the prompt between answers.</param>
    /// <param name="options">The question.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default);

    /// <summary>Adds choices to a question.</summary>
    /// <param name="prompt">The question, which is not changed; null for the choices alone.</param>
    /// <param name="channelId">The channel, which decides what <see cref="ListStyle.Auto"/> means.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">Separators of choices in text; null for the English ones.</param>
    /// <param name="conversationType">Type of the conversation, for example <c>personal</c>; it decides what Auto means too.</param>
    /// <param name="toList">Ids of the users who see suggested actions; null for all.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The question with the choices.</returns>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.None => new Activity { Type = ActivityTypes.Message, Text = text },
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };

        if (prompt is not Activity question)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        var message = PromptState.Copy(question);
        message.Text = shown.Text;
        message.SuggestedActions = shown.SuggestedActions ?? message.SuggestedActions;
        if (shown.Attachments is { Count: > 0 } cards) message.Attachments = [.. message.Attachments ?? [], .. cards];
        return message;
    }

    private static string Required(string dialogId) =>
        string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : dialogId;
}
