using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Context of a card tab.</summary>
public class TabContext
{
    /// <summary>Makes an empty instance.</summary>
    public TabContext()
    {
    }

    /// <summary>Theme of the client: <c>default</c>, <c>dark</c> or <c>contrast</c>.</summary>
    [JsonPropertyName("theme")]
    public string? Theme { get; set; }
}
