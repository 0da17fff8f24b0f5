using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that says what was bought.</summary>
public class ReceiptCard
{
    /// <summary>Media type of this card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    /// <summary>Makes an empty instance.</summary>
    public ReceiptCard()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="title">Title.</param>
    /// <param name="facts">Facts, for example the number of the order.</param>
    /// <param name="items">What was bought.</param>
    /// <param name="tap">What happens when it is pressed.</param>
    /// <param name="total">The sum to pay, with its currency.</param>
    /// <param name="tax">The tax in it.</param>
    /// <param name="vat">The value added tax in it.</param>
    /// <param name="buttons">Buttons.</param>
    public ReceiptCard(
        string? title = null,
        IList<Fact>? facts = null,
        IList<ReceiptItem>? items = null,
        CardAction? tap = null,
        string? total = null,
        string? tax = null,
        string? vat = null,
        IList<CardAction>? buttons = null)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Facts, for example the number of the order.</summary>
    [JsonPropertyName("facts")]
    public IList<Fact>? Facts { get; set; }

    /// <summary>What was bought.</summary>
    [JsonPropertyName("items")]
    public IList<ReceiptItem>? Items { get; set; }

    /// <summary>What happens when it is pressed.</summary>
    [JsonPropertyName("tap")]
    public CardAction? Tap { get; set; }

    /// <summary>The sum to pay, with its currency.</summary>
    [JsonPropertyName("total")]
    public string? Total { get; set; }

    /// <summary>The tax in it.</summary>
    [JsonPropertyName("tax")]
    public string? Tax { get; set; }

    /// <summary>The value added tax in it.</summary>
    [JsonPropertyName("vat")]
    public string? Vat { get; set; }

    /// <summary>Buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction>? Buttons { get; set; }
}
