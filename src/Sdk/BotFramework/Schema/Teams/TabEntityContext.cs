using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which card tab is meant.</summary>
public class TabEntityContext
{
    /// <summary>Makes an empty instance.</summary>
    public TabEntityContext()
    {
    }

    /// <summary>Id of the tab.</summary>
    [JsonPropertyName("tabEntityId")]
    public string? TabEntityId { get; set; }
}
