using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks. Kept in the prompt's state until it is answered, so it should hold values only.</summary>
public class PromptOptions
{
    // Validators read these straight, as they do with the official members; like there, nothing is claimed about null.
#nullable disable annotations
    /// <summary>The question; null to ask nothing.</summary>
    [JsonPropertyName("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that could not be used; null for the same as before.</summary>
    [JsonPropertyName("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    /// <summary>What can be chosen, for a <see cref="ChoicePrompt"/>.</summary>
    [JsonPropertyName("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; null for the prompt's own way.</summary>
    [JsonPropertyName("style")]
    public ListStyle? Style { get; set; }

    /// <summary>
    /// Whatever the validator needs. After a store that writes JSON without type names, a string, a truth value or a
    /// number (long, or double) is such a value; an object is JSON, its <c>ToString()</c> being the text.
    /// </summary>
    [JsonPropertyName("validations")]
    public object Validations { get; set; }

    /// <summary>Language to understand the answer in, for example <c>fr-ca</c>; null for that of the answer.</summary>
    [JsonPropertyName("recognizeLanguage")]
    public string RecognizeLanguage { get; set; }
#nullable restore annotations
}
