using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no. French and English answers are recognized, whatever the language of the question.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    /// <summary>Creates a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer is valid; null to accept both.</param>
    /// <param name="defaultLocale">The language if the activity has none; null for English.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>How yes and no are shown, unless the options say it.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language if the activity has none; null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>Separators of yes and no in text; null for those of the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no, in this order; null for those of the language.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

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
        var (choices, separators) = Offered(activity);
        var question = AppendChoices(
            PromptState.Question(options, isRetry),
            activity.ChannelId,
            choices,
            options.Style ?? Style,
            separators,
            activity.Conversation?.ConversationType,
            activity.From?.Id is { } user ? [user] : null,
            cancellationToken);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<bool>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var (choices, separators) = Offered(activity);
            if ((Pressed(text, choices) ?? YesNo.Recognize(text) ?? Chosen(text, choices, separators)) is { } answer)
            {
                result.Succeeded = true;
                result.Value = answer;
            }
        }

        return Task.FromResult(result);
    }

    // The text of a button counts as that button, even if its words mean the opposite.
    private static bool? Pressed(string text, List<Choice> choices) =>
        choices.FindIndex(choice => string.Equals(choice.Value, text.Trim(), StringComparison.OrdinalIgnoreCase)) switch
        {
            0 => true,
            1 => false,
            _ => null,
        };

    // Yes and no may be shown with numbers, or be other words.
    private static bool? Chosen(string text, List<Choice> choices, ChoiceFactoryOptions separators)
    {
        var numbered = separators.IncludeNumbers ?? true;
        var options = new FindChoicesOptions { RecognizeNumbers = numbered, RecognizeOrdinals = numbered };
        return ChoiceRecognizers.RecognizeChoices(text, choices, options) is [var first, ..] ? first.Resolution.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Separators) Offered(Activity activity)
    {
        var words = PromptCultureModels.For(activity.Locale, DefaultLocale);
        var yes = ConfirmChoices?.Item1 ?? new Choice(words.YesInLanguage);
        var no = ConfirmChoices?.Item2 ?? new Choice(words.NoInLanguage);
        return ([yes, no], ChoiceOptions ?? ChoiceFactory.Separators(words));
    }
}
