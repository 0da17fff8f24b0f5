namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The recognized answer to a prompt.</summary>
/// <typeparam name="T">Type of the prompt's result.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>True if the answer was recognized.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value of the answer; the default of the type if it was not recognized.</summary>
    public T Value { get; set; }
}
