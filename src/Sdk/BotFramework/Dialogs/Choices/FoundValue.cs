using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found in a text.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; } = string.Empty;

    /// <summary>Number that the value was given, see <see cref="SortedValue.Index"/>.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well the text fits: above 0, 1 for exactly.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }
}
