using System.Globalization;
using System.Numerics;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits as the language writes them or in French or English words.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
{
    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer will do; null to take any number of the type.</param>
    /// <param name="defaultLocale">Language where the activity names none; null for English.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (default(T) is not (int or long or float or double or decimal))
        {
            throw new NotSupportedException($"A number prompt gives int, long, float, double or decimal, not {typeof(T).Name}.");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>Language where the activity names none; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc />
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.SendQuestionAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc />
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var result = new PromptRecognizerResult<T>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var locale = PromptCultureModels.FirstOf(options.RecognizeLanguage, activity.Locale, DefaultLocale);
            if (Numbers.Find(text, locale, measured: true) is [var first, ..] && Convert(first.Value) is T number)
            {
                result.Succeeded = true;
                result.Value = number;
            }
        }

        return Task.FromResult(result);
    }

    // A fraction is no whole number, and a number out of range is none of the type: both are asked for again.
    private static object? Convert(decimal number) => default(T) switch
    {
        int => Whole<int>(number, int.MinValue, int.MaxValue),
        long => Whole<long>(number, long.MinValue, long.MaxValue),
        float => (float)number,
        double => (double)number,
        _ => number,
    };

    private static object? Whole<TInteger>(decimal number, decimal least, decimal most)
        where TInteger : IBinaryInteger<TInteger> =>
        decimal.IsInteger(number) && number >= least && number <= most ? TInteger.CreateChecked(number) : null;
}
