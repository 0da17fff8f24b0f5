using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice.</summary>
/// <param name="value">Its value, which is also its text.</param>
public class Choice(string value = null)
{
    /// <summary>The value, which is also the text unless <see cref="Action"/> has a title.</summary>
    [JsonProperty("value")]
    public string Value { get; set; } = value;

    /// <summary>The button; null for one that sends <see cref="Value"/> as a message.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for the choice, or null.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
