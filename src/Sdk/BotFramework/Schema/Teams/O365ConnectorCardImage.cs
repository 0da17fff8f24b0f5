using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A picture of a connector card.</summary>
public class O365ConnectorCardImage
{
    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardImage()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="image">Address.</param>
    /// <param name="title">What it shows, in words.</param>
    public O365ConnectorCardImage(string? image = null, string? title = null)
    {
        Image = image;
        Title = title;
    }

    /// <summary>Address.</summary>
    [JsonPropertyName("image")]
    public string? Image { get; set; }

    /// <summary>What it shows, in words.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }
}
