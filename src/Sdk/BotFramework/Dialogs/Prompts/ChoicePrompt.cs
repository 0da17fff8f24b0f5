using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose one of <see cref="PromptOptions.Choices"/>: by words of the choice, its number or its place.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> defaults;

    /// <summary>Makes a prompt with the usual words around choices in each language.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer will do; null to take any choice.</param>
    /// <param name="defaultLocale">Language where the activity names none; null for English.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : this(dialogId, UsualWords(), validator, defaultLocale)
    {
    }

    /// <summary>Makes a prompt with words around choices of one's own.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">The words by language, for example <c>fr-fr</c>.</param>
    /// <param name="validator">Says whether an answer will do; null to take any choice.</param>
    /// <param name="defaultLocale">Language where the activity names none; null for English.</param>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        defaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How choices are shown unless the options say it.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>Language where the activity names none; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>Words around choices in text; null for those of the language.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>How choices are recognized; null for the usual way.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

    /// <inheritdoc />
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var question = AppendChoices(
            PromptState.Question(options, isRetry),
            Channel.GetChannelId(turnContext),
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? PromptCultureModels.Nearest(defaults, PromptCultureModels.FirstOf(activity.Locale, DefaultLocale)),
            activity.Conversation?.ConversationType,
            activity.From?.Id is { } person ? [person] : null,
            cancellationToken);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var result = new PromptRecognizerResult<FoundChoice>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var recognizer = new FindChoicesOptions(RecognizerOptions);
            recognizer.Locale = PromptCultureModels.FirstOf(options.RecognizeLanguage, activity.Locale, recognizer.Locale, DefaultLocale);

            if (ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], recognizer) is [var best, ..])
            {
                result.Succeeded = true;
                result.Value = best.Resolution;
            }
        }

        return Task.FromResult(result);
    }

    private static Dictionary<string, ChoiceFactoryOptions> UsualWords() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale,
            culture => new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true));
}
