using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A small picture.</summary>
public class ThumbnailUrl
{
    /// <summary>Makes an empty instance.</summary>
    public ThumbnailUrl()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="url">Address.</param>
    /// <param name="alt">What it shows, in words.</param>
    public ThumbnailUrl(string? url = null, string? alt = null)
    {
        Url = url;
        Alt = alt;
    }

    /// <summary>Address.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>What it shows, in words.</summary>
    [JsonPropertyName("alt")]
    public string? Alt { get; set; }
}
