using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A button of a card or a suggested action.</summary>
public partial class CardAction
{
    /// <summary>Makes an empty instance.</summary>
    public CardAction()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Type, which says how the rest is to be read.</param>
    /// <param name="title">Title.</param>
    /// <param name="image">Address of the picture on the button.</param>
    /// <param name="text">The text.</param>
    /// <param name="displayText">What is shown in the conversation when it is pressed.</param>
    /// <param name="value">What is sent, opened or called.</param>
    /// <param name="channelData">Data of the channel: as read from the wire, JSON; for sending, any object.</param>
    public CardAction(
        string? type = null,
        string? title = null,
        string? image = null,
        string? text = null,
        string? displayText = null,
        object? value = null,
        object? channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>Type, which says how the rest is to be read.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Address of the picture on the button.</summary>
    [JsonPropertyName("image")]
    public string? Image { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>What is shown in the conversation when it is pressed.</summary>
    [JsonPropertyName("displayText")]
    public string? DisplayText { get; set; }

    /// <summary>What is sent, opened or called.</summary>
    [JsonPropertyName("value")]
    public object? Value { get; set; }

    /// <summary>Data of the channel: as read from the wire, JSON; for sending, any object.</summary>
    [JsonPropertyName("channelData")]
    public object? ChannelData { get; set; }

    /// <summary>Text for those who do not see the picture.</summary>
    [JsonPropertyName("imageAltText")]
    public string? ImageAltText { get; set; }
}
