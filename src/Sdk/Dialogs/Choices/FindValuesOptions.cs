namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How phrases are found in a text.</summary>
public class FindValuesOptions
{
    /// <summary>True to find a phrase of which only some words are in the text.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>The maximum number of other words between two words of a phrase; null for 2.</summary>
    public int? MaxTokenDistance { get; set; }
}
