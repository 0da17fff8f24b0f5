using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Makes an empty instance.</summary>
    public CardImage()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="url">Address.</param>
    /// <param name="alt">Text for those who do not see the picture.</param>
    /// <param name="tap">What happens when it is pressed.</param>
    public CardImage(string? url = null, string? alt = null, CardAction? tap = null)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Address.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Text for those who do not see the picture.</summary>
    [JsonPropertyName("alt")]
    public string? Alt { get; set; }

    /// <summary>What happens when it is pressed.</summary>
    [JsonPropertyName("tap")]
    public CardAction? Tap { get; set; }
}
