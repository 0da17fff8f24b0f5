using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where something that can be played is.</summary>
public class MediaUrl
{
    /// <summary>Makes an empty instance.</summary>
    public MediaUrl()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="url">Address.</param>
    /// <param name="profile">A hint at the format, for the client.</param>
    public MediaUrl(string? url = null, string? profile = null)
    {
        Url = url;
        Profile = profile;
    }

    /// <summary>Address.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>A hint at the format, for the client.</summary>
    [JsonPropertyName("profile")]
    public string? Profile { get; set; }
}
