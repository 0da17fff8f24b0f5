using System.Text.Json;
using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>A picture behind a card or a container.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveBackgroundImage : ICardPart
{
    /// <summary>The name of the property this stands under.</summary>
    public const string TypeName = "backgroundImage";

    /// <summary>Creates a background without a picture.</summary>
    public AdaptiveBackgroundImage()
    {
    }

    /// <summary>Creates a background that covers its place.</summary>
    /// <param name="url">The address of the picture.</param>
    /// <exception cref="UriFormatException">The text is no address.</exception>
    public AdaptiveBackgroundImage(string url) => UrlString = url;

    /// <summary>Creates a background that covers its place.</summary>
    /// <param name="url">The address of the picture.</param>
    public AdaptiveBackgroundImage(Uri url) => Url = url;

    /// <summary>Creates a background.</summary>
    /// <param name="url">The address of the picture.</param>
    /// <param name="fillMode">How it fills its place.</param>
    /// <param name="hAlignment">Where it stands from side to side.</param>
    /// <param name="vAlignment">Where it stands from top to bottom.</param>
    /// <exception cref="UriFormatException">The text is no address.</exception>
    public AdaptiveBackgroundImage(
        string url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
        : this(new Uri(url, UriKind.RelativeOrAbsolute), fillMode, hAlignment, vAlignment)
    {
    }

    /// <summary>Creates a background.</summary>
    /// <param name="url">The address of the picture.</param>
    /// <param name="fillMode">How it fills its place.</param>
    /// <param name="hAlignment">Where it stands from side to side.</param>
    /// <param name="vAlignment">Where it stands from top to bottom.</param>
    public AdaptiveBackgroundImage(
        Uri url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
    {
        Url = url;
        FillMode = fillMode;
        HorizontalAlignment = hAlignment;
        VerticalAlignment = vAlignment;
    }

    /// <summary>The address of the picture; required by the schema.</summary>
    public Uri? Url { get; set; }

    /// <summary><see cref="Url"/> as text.</summary>
    /// <exception cref="UriFormatException">The text set is no address.</exception>
    public string? UrlString
    {
        get => Url?.ToString();
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }

    /// <summary>How the picture fills its place.</summary>
    public AdaptiveImageFillMode FillMode { get; set; }

    /// <summary>Where it stands from side to side.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Where it stands from top to bottom.</summary>
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    Shape ICardPart.Shape => Own;

    private static Shape<AdaptiveBackgroundImage> Own { get; } = new Shape<AdaptiveBackgroundImage>()
        .Link("url", static x => x.Url, static (x, v) => x.Url = v)
        .Choice("fillMode", static x => x.FillMode, static (x, v) => x.FillMode = v)
        .Choice("horizontalAlignment", static x => x.HorizontalAlignment, static (x, v) => x.HorizontalAlignment = v)
        .Choice("verticalAlignment", static x => x.VerticalAlignment, static (x, v) => x.VerticalAlignment = v);

    /// <summary>An address is a background that covers its place.</summary>
    /// <param name="backgroundImageUrl">The address of the picture.</param>
    public static implicit operator AdaptiveBackgroundImage(Uri backgroundImageUrl) => new(backgroundImageUrl);

    /// <summary>Whether nothing but the address is said; the JSON is then the address alone.</summary>
    public bool HasDefaultValues() => FillMode == AdaptiveImageFillMode.Cover
        && HorizontalAlignment == AdaptiveHorizontalAlignment.Left
        && VerticalAlignment == AdaptiveVerticalAlignment.Top;

    internal static AdaptiveBackgroundImage? Read(CardReader reader, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                return new AdaptiveBackgroundImage { Url = reader.Link(TypeName, value) };
            case JsonValueKind.Object:
                return reader.Fill(value, new AdaptiveBackgroundImage());
            default:
                reader.Mistyped(TypeName, value);
                return null;
        }
    }
}
