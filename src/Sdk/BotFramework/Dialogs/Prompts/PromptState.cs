using System.Reflection;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What prompts keep in the state of their instance, and how they send what they ask.</summary>
internal static class PromptState
{
    public const string AttemptCount = "AttemptCount";

    private const string OptionsKey = "options";
    private const string ValuesKey = "state";

    private static readonly PropertyInfo[] ActivityProperties =
        [.. typeof(Activity).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(property => property is { CanRead: true, CanWrite: true })];

    /// <summary>Checks and keeps the options that a prompt is started with.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are no <see cref="PromptOptions"/>.</exception>
    public static PromptOptions Start(DialogContext dc, object? options)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogContext.RefuseCancellationToken(options, nameof(options));
        if (options is not PromptOptions asked)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt is started with PromptOptions.");
        }

        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);

        var state = dc.ActiveDialog.State;
        state[OptionsKey] = asked;
        state[ValuesKey] = new Dictionary<string, object> { [AttemptCount] = 0 };
        return asked;
    }

    public static PromptOptions Options(DialogInstance instance)
    {
        if (!StateValue.TryGet<PromptOptions>(instance.State, OptionsKey, out var options))
        {
            throw new InvalidOperationException($"The stored state of the prompt '{instance.Id}' has no options.");
        }

        options.Validations = StateValue.Plain(options.Validations);
        foreach (var choice in options.Choices ?? [])
        {
            if (choice.Action is { } action)
            {
                action.Value = StateValue.Plain(action.Value);
            }
        }

        return options;
    }

    public static IDictionary<string, object> Values(DialogInstance instance) => StateValue.GetValues(instance.State, ValuesKey);

    public static void CountAttempt(IDictionary<string, object> values) =>
        values[AttemptCount] = (StateValue.TryGet<int>(values, AttemptCount, out var count) ? count : 0) + 1;

    /// <returns>The question to put, or null if there is none.</returns>
    public static Activity? Question(PromptOptions options, bool isRetry) =>
        isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;

    public static async Task SendQuestionAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (Question(options, isRetry) is { } question)
        {
            await turnContext.SendActivityAsync(Copy(question), cancellationToken);
        }
    }

    // Sending writes the conversation's addresses into an activity; the question in the state must stay as it was asked.
    public static Activity Copy(Activity original)
    {
        var copy = new Activity();
        foreach (var property in ActivityProperties)
        {
            property.SetValue(copy, property.GetValue(original));
        }

        return copy;
    }

    private static void ExpectInput(Activity? question)
    {
        if (question is not null && string.IsNullOrEmpty(question.InputHint))
        {
            question.InputHint = InputHints.ExpectingInput;
        }
    }
}
