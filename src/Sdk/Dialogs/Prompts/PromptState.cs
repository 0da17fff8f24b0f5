using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The state of prompts in their instances.</summary>
internal static class PromptState
{
    public const string AttemptCount = "AttemptCount";

    private const string OptionsKey = "options";
    private const string ValuesKey = "state";

    // Texts that look like dates stay texts.
    private static readonly JsonSerializerSettings Json = new() { DateParseHandling = DateParseHandling.None, MaxDepth = 128 };

    /// <summary>Checks the options of a prompt that begins, and puts them into its state.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not <see cref="PromptOptions"/>.</exception>
    public static PromptOptions Start(DialogContext dc, object options)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogContext.RefuseCancellationToken(options, nameof(options));
        if (options is not PromptOptions asked)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt needs PromptOptions.");
        }

        foreach (var question in new[] { asked.Prompt, asked.RetryPrompt })
        {
            if (question is { InputHint: null or "" }) question.InputHint = InputHints.ExpectingInput;
        }

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
        foreach (var action in (options.Choices ?? []).Select(choice => choice.Action).OfType<CardAction>())
        {
            action.Value = StateValue.Plain(action.Value);
        }

        return options;
    }

    public static IDictionary<string, object> Values(DialogInstance instance) => StateValue.GetValues(instance.State, ValuesKey);

    public static void CountAttempt(IDictionary<string, object> values) =>
        values[AttemptCount] = (StateValue.TryGet<int>(values, AttemptCount, out var count) ? count : 0) + 1;

    /// <summary>The question to send, or null.</summary>
    public static Activity Question(PromptOptions options, bool isRetry) =>
        isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;

    /// <summary>A copy for sending, because an adapter writes the addresses of the conversation into what it sends.</summary>
    public static Activity Copy(Activity original) =>
        JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(original, Json), Json);
}
