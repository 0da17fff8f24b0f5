// Heirs written for the official SDK override these with and without question marks; like there, nothing is claimed about null.
#nullable disable annotations

using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Waits for an activity of any type, for example an event, that its validator accepts.</summary>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> validator;

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an activity will do.</param>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        DialogContext.RequireId(dialogId, nameof(dialogId));
        ArgumentNullException.ThrowIfNull(validator);
        this.validator = validator;
    }

    /// <summary>Asks the question.</summary>
    /// <param name="dc">Context of the stack.</param>
    /// <param name="options">What is asked: <see cref="PromptOptions"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is no <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        var asked = PromptState.Start(dc, options);
        await OnPromptAsync(dc.Context, PromptState.Values(dc.ActiveDialog), asked, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Offers the turn's activity to the validator; a message that it refuses without a word is asked for again.</summary>
    /// <param name="dc">Context of the stack, with this prompt on top.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        var options = PromptState.Options(dc.ActiveDialog);
        var values = PromptState.Values(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, values, options, cancellationToken);
        PromptState.CountAttempt(values);

        if (await validator(new PromptValidatorContext<Activity>(dc.Context, recognized, values, options), cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (dc.Context.Activity.Type == ActivityTypes.Message && !dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, values, options, isRetry: true, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>Asks again after a dialog that was put over the prompt has ended; its result is not an answer.</summary>
    /// <param name="dc">Context of the stack, with this prompt on top again.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the other dialog returned; not used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogContext.RefuseCancellationToken(result, nameof(result));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Asks the question again, as if for the first time.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="instance">The started prompt.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, PromptState.Values(instance), PromptState.Options(instance), cancellationToken);

    /// <summary>Sends the question for the first time.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="state">What the prompt remembers between answers.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="state">What the prompt remembers between answers.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="isRetry">True after an activity that could not be used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.SendQuestionAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the turn's activity as it is.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="state">What the prompt remembers between answers.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
    }
}
