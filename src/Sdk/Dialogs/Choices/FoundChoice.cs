using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A recognized choice.</summary>
public class FoundChoice
{
    /// <summary>Value of the choice.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Its index in the list of choices, from 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the text matches: above 0, 1 for exactly.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The value, title or synonym that was found in the text; null for a number or an ordinal.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
