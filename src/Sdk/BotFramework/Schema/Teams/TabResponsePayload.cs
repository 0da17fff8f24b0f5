using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Content of a tab.</summary>
public class TabResponsePayload
{
    /// <summary>Makes an empty instance.</summary>
    public TabResponsePayload()
    {
    }

    /// <summary>Type, which says how the rest is to be read.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The cards.</summary>
    [JsonPropertyName("value")]
    public TabResponseCards? Value { get; set; }

    /// <summary>Buttons shown beside the compose box.</summary>
    [JsonPropertyName("suggestedActions")]
    public TabSuggestedActions? SuggestedActions { get; set; }
}
