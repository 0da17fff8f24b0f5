using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One thing that can be chosen.</summary>
/// <param name="value">What is returned when it is chosen, and shown unless its button has a title.</param>
public class Choice(string? value = null)
{
    // Code written for the official member reads it straight; like there, nothing is claimed here about null.
#nullable disable annotations
    /// <summary>What is returned when it is chosen, and shown unless <see cref="Action"/> has a title.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; } = value;
#nullable restore annotations

    /// <summary>The button to show it by; null for one that sends <see cref="Value"/> back as a message.</summary>
    [JsonPropertyName("action")]
    public CardAction? Action { get; set; }

    /// <summary>Other words that choose it; null if there are none.</summary>
    [JsonPropertyName("synonyms")]
    public List<string>? Synonyms { get; set; }
}
