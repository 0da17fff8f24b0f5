using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for a date, a time of day or both, in French or English. The answer holds all that it may mean: a weekday is the last
/// and the next one. Ranges, durations and holidays are not understood.
/// </summary>
/// <param name="dialogId">Its id.</param>
/// <param name="validator">Decides about an answer; null to take every one that is understood.</param>
/// <param name="defaultLocale">Language if the activity names none; null for English.</param>
public class DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>>? validator = null, string? defaultLocale = null)
    : Prompt<IList<DateTimeResolution>>(dialogId, validator)
{
    /// <summary>Language if the activity names none; null for English. It decides whether 3/4 is in March or in April.</summary>
    public string? DefaultLocale { get; set; } = defaultLocale;

    /// <inheritdoc />
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.SendQuestionAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var locale = PromptCultureModels.FirstOf(options?.RecognizeLanguage, activity.Locale, DefaultLocale);
            var now = activity.LocalTimestamp?.DateTime ?? DateTime.Now;
            if (Dates.Find(text, locale, DateOnly.FromDateTime(now)) is [_, ..] found)
            {
                result.Succeeded = true;
                result.Value = found;
            }
        }

        return Task.FromResult(result);
    }
}
