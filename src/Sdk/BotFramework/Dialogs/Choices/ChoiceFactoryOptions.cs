using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The words and signs around choices that are written in a text. What is null is as in English.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Makes options that are all as in English.</summary>
    [JsonConstructor]
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Makes options.</summary>
    /// <param name="inlineSeparator">Between choices.</param>
    /// <param name="inlineOr">Between the only two.</param>
    /// <param name="inlineOrMore">Before the last of more than two.</param>
    /// <param name="includeNumbers">True to write their numbers.</param>
    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between choices; null for ", ".</summary>
    [JsonPropertyName("inlineSeparator")]
    public string? InlineSeparator { get; set; }

    /// <summary>Between the only two; null for " or ".</summary>
    [JsonPropertyName("inlineOr")]
    public string? InlineOr { get; set; }

    /// <summary>Before the last of more than two; null for ", or ".</summary>
    [JsonPropertyName("inlineOrMore")]
    public string? InlineOrMore { get; set; }

    /// <summary>True, or null, to write the numbers of the choices.</summary>
    [JsonPropertyName("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
