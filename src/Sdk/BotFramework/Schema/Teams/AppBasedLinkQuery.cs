using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of <c>composeExtension/queryLink</c>.</summary>
public class AppBasedLinkQuery
{
    /// <summary>Makes an empty instance.</summary>
    public AppBasedLinkQuery()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="url">Address.</param>
    public AppBasedLinkQuery(string? url = null)
    {
        Url = url;
    }

    /// <summary>Address.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>State that goes along unchanged.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }
}
