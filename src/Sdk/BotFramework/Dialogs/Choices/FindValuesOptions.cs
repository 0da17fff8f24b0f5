namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in a text.</summary>
public class FindValuesOptions
{
    /// <summary>True to find a value of which only some words stand in the text.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>Language of the text; null for English.</summary>
    public string? Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value; null for 2.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>Cuts the text and the values into words; null for <see cref="Choices.Tokenizer.DefaultTokenizer"/>.</summary>
    public TokenizerFunction? Tokenizer { get; set; }
}
