using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of the invoke <c>tab/fetch</c>.</summary>
public class TabRequest
{
    /// <summary>Makes an empty instance.</summary>
    public TabRequest()
    {
    }

    /// <summary>Which tab is meant.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }

    /// <summary>Context of the request.</summary>
    [JsonPropertyName("context")]
    public TabContext? Context { get; set; }

    /// <summary>State that goes along unchanged.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }
}
