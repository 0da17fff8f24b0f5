using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A section of a connector card.</summary>
public class O365ConnectorCardSection
{
    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardSection()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="title">Title.</param>
    /// <param name="text">The text.</param>
    /// <param name="activityTitle">Title of what happened.</param>
    /// <param name="activitySubtitle">Subtitle of what happened.</param>
    /// <param name="activityText">Text about what happened.</param>
    /// <param name="activityImage">Address of a picture of what happened.</param>
    /// <param name="activityImageType">How the picture is cut: <c>avatar</c> or <c>article</c>.</param>
    /// <param name="markdown">Whether the texts are Markdown.</param>
    /// <param name="facts">Facts.</param>
    /// <param name="images">Pictures.</param>
    /// <param name="potentialAction">Buttons.</param>
    public O365ConnectorCardSection(
        string? title = null,
        string? text = null,
        string? activityTitle = null,
        string? activitySubtitle = null,
        string? activityText = null,
        string? activityImage = null,
        string? activityImageType = null,
        bool? markdown = null,
        IList<O365ConnectorCardFact>? facts = null,
        IList<O365ConnectorCardImage>? images = null,
        IList<O365ConnectorCardActionBase>? potentialAction = null)
    {
        Title = title;
        Text = text;
        ActivityTitle = activityTitle;
        ActivitySubtitle = activitySubtitle;
        ActivityText = activityText;
        ActivityImage = activityImage;
        ActivityImageType = activityImageType;
        Markdown = markdown;
        Facts = facts;
        Images = images;
        PotentialAction = potentialAction;
    }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Title of what happened.</summary>
    [JsonPropertyName("activityTitle")]
    public string? ActivityTitle { get; set; }

    /// <summary>Subtitle of what happened.</summary>
    [JsonPropertyName("activitySubtitle")]
    public string? ActivitySubtitle { get; set; }

    /// <summary>Text about what happened.</summary>
    [JsonPropertyName("activityText")]
    public string? ActivityText { get; set; }

    /// <summary>Address of a picture of what happened.</summary>
    [JsonPropertyName("activityImage")]
    public string? ActivityImage { get; set; }

    /// <summary>How the picture is cut: <c>avatar</c> or <c>article</c>.</summary>
    [JsonPropertyName("activityImageType")]
    public string? ActivityImageType { get; set; }

    /// <summary>Whether the texts are Markdown.</summary>
    [JsonPropertyName("markdown")]
    public bool? Markdown { get; set; }

    /// <summary>Facts.</summary>
    [JsonPropertyName("facts")]
    public IList<O365ConnectorCardFact>? Facts { get; set; }

    /// <summary>Pictures.</summary>
    [JsonPropertyName("images")]
    public IList<O365ConnectorCardImage>? Images { get; set; }

    /// <summary>Buttons.</summary>
    [JsonPropertyName("potentialAction")]
    public IList<O365ConnectorCardActionBase>? PotentialAction { get; set; }
}
