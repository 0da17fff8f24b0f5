using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The separators of choices in text. The default is English.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>The separator; null for ", ".</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>The separator of the only two choices; null for " or ".</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>The separator before the last of more than two choices; null for ", or ".</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>True, or null, to number the choices.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
