using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What the cards with text and pictures have.</summary>
public class BasicCard
{
    /// <summary>Makes an empty instance.</summary>
    public BasicCard()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="title">Title.</param>
    /// <param name="subtitle">Subtitle.</param>
    /// <param name="text">The text.</param>
    /// <param name="images">Pictures.</param>
    /// <param name="buttons">Buttons.</param>
    /// <param name="tap">What happens when it is pressed.</param>
    public BasicCard(
        string? title = null,
        string? subtitle = null,
        string? text = null,
        IList<CardImage>? images = null,
        IList<CardAction>? buttons = null,
        CardAction? tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Subtitle.</summary>
    [JsonPropertyName("subtitle")]
    public string? Subtitle { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Pictures.</summary>
    [JsonPropertyName("images")]
    public IList<CardImage>? Images { get; set; }

    /// <summary>Buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What happens when it is pressed.</summary>
    [JsonPropertyName("tap")]
    public CardAction? Tap { get; set; }
}
