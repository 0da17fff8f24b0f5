using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A stretch of text that a suggestion is about.</summary>
public class TextHighlight
{
    /// <summary>Makes an empty instance.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="text">The text.</param>
    /// <param name="occurrence">Which occurrence of the text is meant, from 0.</param>
    public TextHighlight(string? text = null, int? occurrence = null)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Which occurrence of the text is meant, from 0.</summary>
    [JsonPropertyName("occurrence")]
    public int? Occurrence { get; set; }
}
