namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">Type of the prompt's result.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>True if the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>What was understood; the default of the type if nothing was.</summary>
    public T Value { get; set; } = default!;

    /// <summary>True if a dialog around the prompt may take the activity for itself.</summary>
    public bool AllowInterruption { get; set; }
}
