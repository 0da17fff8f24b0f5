using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of the invoke <c>tab/submit</c>.</summary>
public class TabSubmit
{
    /// <summary>Makes an empty instance.</summary>
    public TabSubmit()
    {
    }

    /// <summary>Which tab is meant.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }

    /// <summary>Context of the request.</summary>
    [JsonPropertyName("context")]
    public TabContext? Context { get; set; }

    /// <summary>Data of the action.</summary>
    [JsonPropertyName("data")]
    public TabSubmitData? Data { get; set; }
}
