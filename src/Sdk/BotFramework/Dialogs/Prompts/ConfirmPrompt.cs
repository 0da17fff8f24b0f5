using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no. French and English answers are understood whatever the language of the question.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Words)> defaults;

    /// <summary>Makes a prompt with the usual yes and no of each language.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer will do; null to take either.</param>
    /// <param name="defaultLocale">Language where the activity names none; null for English.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : this(dialogId, UsualWords(), validator, defaultLocale)
    {
    }

    /// <summary>Makes a prompt with a yes and no of one's own.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">By language, for example <c>fr-fr</c>: yes, no and the words around them in text.</param>
    /// <param name="validator">Says whether an answer will do; null to take either.</param>
    /// <param name="defaultLocale">Language where the activity names none; null for English.</param>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        defaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How yes and no are shown unless the options say it.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>Language where the activity names none; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>Words around yes and no in text; null for those of the language.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>Yes and no, in this order; null for those of the language.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    /// <inheritdoc />
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var (choices, words) = Offered(activity);
        var question = AppendChoices(
            PromptState.Question(options, isRetry),
            Channel.GetChannelId(turnContext),
            choices,
            options.Style ?? Style,
            words,
            activity.Conversation?.ConversationType,
            activity.From?.Id is { } person ? [person] : null,
            cancellationToken);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var result = new PromptRecognizerResult<bool>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var locale = PromptCultureModels.FirstOf(options.RecognizeLanguage, activity.Locale, DefaultLocale);
            if ((Pressed(text, activity) ?? YesNo.Recognize(text, locale) ?? Chosen(text, activity, locale)) is { } answer)
            {
                result.Succeeded = true;
                result.Value = answer;
            }
        }

        return Task.FromResult(result);
    }

    // A button sends its own words, whatever they would mean in a sentence.
    private bool? Pressed(string text, Activity activity) =>
        Offered(activity).Choices.FindIndex(choice => string.Equals(choice.Value, text.Trim(), StringComparison.OrdinalIgnoreCase)) switch
        {
            0 => true,
            1 => false,
            _ => null,
        };

    // Yes and no may have been shown with numbers, or be words of the caller's own.
    private bool? Chosen(string text, Activity activity, string locale)
    {
        var (choices, words) = Offered(activity);
        var recognizer = new FindChoicesOptions
        {
            Locale = locale,
            RecognizeNumbers = words.IncludeNumbers ?? true,
            RecognizeOrdinals = words.IncludeNumbers ?? true,
        };
        return ChoiceRecognizers.RecognizeChoices(text, choices, recognizer) is [var best, ..] ? best.Resolution.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Words) Offered(Activity activity)
    {
        var usual = PromptCultureModels.Nearest(defaults, PromptCultureModels.FirstOf(activity.Locale, DefaultLocale));
        return ([ConfirmChoices?.Item1 ?? usual.Yes, ConfirmChoices?.Item2 ?? usual.No], ChoiceOptions ?? usual.Words);
    }

    private static Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> UsualWords() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale,
            culture => (
                new Choice(culture.YesInLanguage),
                new Choice(culture.NoInLanguage),
                new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true)));
}
