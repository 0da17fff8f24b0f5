namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An answer to a prompt, for its validator.</summary>
/// <typeparam name="T">Type of the prompt's result.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>Context of the turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood; the validator may change the value.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt asks.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt, and its validator, remember between answers.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers have come, this one included; 0 where the prompt does not count.</summary>
    public int AttemptCount => StateValue.TryGet<int>(State, PromptState.AttemptCount, out var count) ? count : 0;
}
