using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The question of a prompt. It is stored in the state of the prompt until the answer comes.</summary>
public class PromptOptions
{
    /// <summary>The question; null to send nothing.</summary>
    [JsonProperty("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that was not recognized or not valid; null for <see cref="Prompt"/>.</summary>
    [JsonProperty("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    /// <summary>The choices of a <see cref="ChoicePrompt"/>.</summary>
    [JsonProperty("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; null for the style of the prompt.</summary>
    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    /// <summary>
    /// A value for the validator. After a store that writes JSON without type names, a string, a boolean or a number (long, or
    /// double) has that type; an object is a JSON token, whose <c>ToString()</c> is the JSON text.
    /// </summary>
    [JsonProperty("validations")]
    public object Validations { get; set; }

    /// <summary>The language of the answer, for example <c>fr-ca</c>; null for the locale of the activity.</summary>
    [JsonProperty("recognizeLanguage")]
    public string RecognizeLanguage { get; set; }
}
