using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that plays sound.</summary>
public class AudioCard
{
    /// <summary>Media type of this card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.audio";

    /// <summary>Makes an empty instance.</summary>
    public AudioCard()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="title">Title.</param>
    /// <param name="subtitle">Subtitle.</param>
    /// <param name="text">The text.</param>
    /// <param name="image">Picture shown before playing.</param>
    /// <param name="media">What is played; several addresses are the same in different formats.</param>
    /// <param name="buttons">Buttons.</param>
    /// <param name="shareable">Whether it may be passed on.</param>
    /// <param name="autoloop">Whether it starts again at its end.</param>
    /// <param name="autostart">Whether it starts by itself.</param>
    /// <param name="aspect">Proportions of the picture: <c>16:9</c> or <c>4:3</c>.</param>
    /// <param name="value">Payload: as read from the wire, JSON; for sending, any object.</param>
    /// <param name="duration">How long it plays, as an ISO 8601 duration.</param>
    public AudioCard(
        string? title = null,
        string? subtitle = null,
        string? text = null,
        ThumbnailUrl? image = null,
        IList<MediaUrl>? media = null,
        IList<CardAction>? buttons = null,
        bool? shareable = null,
        bool? autoloop = null,
        bool? autostart = null,
        string? aspect = null,
        object? value = null,
        string? duration = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
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

    /// <summary>Picture shown before playing.</summary>
    [JsonPropertyName("image")]
    public ThumbnailUrl? Image { get; set; }

    /// <summary>What is played; several addresses are the same in different formats.</summary>
    [JsonPropertyName("media")]
    public IList<MediaUrl>? Media { get; set; }

    /// <summary>Buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>Whether it may be passed on.</summary>
    [JsonPropertyName("shareable")]
    public bool? Shareable { get; set; }

    /// <summary>Whether it starts again at its end.</summary>
    [JsonPropertyName("autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Whether it starts by itself.</summary>
    [JsonPropertyName("autostart")]
    public bool? Autostart { get; set; }

    /// <summary>Proportions of the picture: <c>16:9</c> or <c>4:3</c>.</summary>
    [JsonPropertyName("aspect")]
    public string? Aspect { get; set; }

    /// <summary>Payload: as read from the wire, JSON; for sending, any object.</summary>
    [JsonPropertyName("value")]
    public object? Value { get; set; }

    /// <summary>How long it plays, as an ISO 8601 duration.</summary>
    [JsonPropertyName("duration")]
    public string? Duration { get; set; }
}
