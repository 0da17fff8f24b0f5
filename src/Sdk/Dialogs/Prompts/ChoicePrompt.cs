using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of <see cref="PromptOptions.Choices"/>: recognized by its words, its number or its position.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    /// <summary>Creates a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer is valid; null to accept any choice.</param>
    /// <param name="defaultLocale">The language if the activity has none; null for English.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>How choices are shown, unless the options say it.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language if the activity has none; null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>Separators of choices in text; null for those of the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How choices are recognized; null for the default.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc />
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var question = AppendChoices(
            PromptState.Question(options, isRetry),
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? ChoiceFactory.Separators(PromptCultureModels.For(activity.Locale, DefaultLocale)),
            activity.Conversation?.ConversationType,
            activity.From?.Id is { } user ? [user] : null,
            cancellationToken);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var result = new PromptRecognizerResult<FoundChoice>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text }
            && ChoiceRecognizers.RecognizeChoices(text, options.Choices, RecognizerOptions) is [var first, ..])
        {
            result.Succeeded = true;
            result.Value = first.Resolution;
        }

        return Task.FromResult(result);
    }
}
