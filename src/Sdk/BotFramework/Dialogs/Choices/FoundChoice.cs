using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that an answer stands for.</summary>
public class FoundChoice
{
    /// <summary>Value of the choice.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; } = string.Empty;

    /// <summary>Its number in the list of choices, from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well the answer fits: above 0, 1 for exactly.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The words of the choice that were found in the answer; null if it was chosen by number or place.</summary>
    [JsonPropertyName("synonym")]
    public string? Synonym { get; set; }
}
