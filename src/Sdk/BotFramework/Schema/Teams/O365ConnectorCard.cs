using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card in the format of Office 365 connectors.</summary>
public class O365ConnectorCard
{
    /// <summary>Media type of this card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.o365connector";

    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCard()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="title">Title.</param>
    /// <param name="text">The text.</param>
    /// <param name="summary">Text for notifications.</param>
    /// <param name="themeColor">Colour of the edge, as <c>RRGGBB</c>.</param>
    /// <param name="sections">Sections.</param>
    /// <param name="potentialAction">Buttons.</param>
    public O365ConnectorCard(
        string? title = null,
        string? text = null,
        string? summary = null,
        string? themeColor = null,
        IList<O365ConnectorCardSection>? sections = null,
        IList<O365ConnectorCardActionBase>? potentialAction = null)
    {
        Title = title;
        Text = text;
        Summary = summary;
        ThemeColor = themeColor;
        Sections = sections;
        PotentialAction = potentialAction;
    }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Text for notifications.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; set; }

    /// <summary>Colour of the edge, as <c>RRGGBB</c>.</summary>
    [JsonPropertyName("themeColor")]
    public string? ThemeColor { get; set; }

    /// <summary>Sections.</summary>
    [JsonPropertyName("sections")]
    public IList<O365ConnectorCardSection>? Sections { get; set; }

    /// <summary>Buttons.</summary>
    [JsonPropertyName("potentialAction")]
    public IList<O365ConnectorCardActionBase>? PotentialAction { get; set; }
}
