namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An answer to a prompt, for its validator.</summary>
/// <typeparam name="T">Type of the prompt's result.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>Context of the turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The recognized answer; the validator may change its value.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>The question.</summary>
    public PromptOptions Options { get; }

    /// <summary>State of the prompt, and of its validator, between answers.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>The number of answers so far, including this one.</summary>
    public int AttemptCount => StateValue.TryGet<int>(State, PromptState.AttemptCount, out var count) ? count : 0;
}
