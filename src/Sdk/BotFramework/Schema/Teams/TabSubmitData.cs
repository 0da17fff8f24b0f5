using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Data of the action that was pressed on a tab.</summary>
public class TabSubmitData
{
    /// <summary>Makes an empty instance.</summary>
    public TabSubmitData()
    {
    }

    /// <summary>Type, which says how the rest is to be read.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Fields of the wire that have no member here, kept so that a round trip loses nothing.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra { get; set; }
}
