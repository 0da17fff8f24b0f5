using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One line of a receipt.</summary>
public class ReceiptItem
{
    /// <summary>Makes an empty instance.</summary>
    public ReceiptItem()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="title">Title.</param>
    /// <param name="subtitle">Subtitle.</param>
    /// <param name="text">The text.</param>
    /// <param name="image">Picture.</param>
    /// <param name="price">Price, with its currency.</param>
    /// <param name="quantity">How many.</param>
    /// <param name="tap">What happens when it is pressed.</param>
    public ReceiptItem(
        string? title = null,
        string? subtitle = null,
        string? text = null,
        CardImage? image = null,
        string? price = null,
        string? quantity = null,
        CardAction? tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
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

    /// <summary>Picture.</summary>
    [JsonPropertyName("image")]
    public CardImage? Image { get; set; }

    /// <summary>Price, with its currency.</summary>
    [JsonPropertyName("price")]
    public string? Price { get; set; }

    /// <summary>How many.</summary>
    [JsonPropertyName("quantity")]
    public string? Quantity { get; set; }

    /// <summary>What happens when it is pressed.</summary>
    [JsonPropertyName("tap")]
    public CardAction? Tap { get; set; }
}
