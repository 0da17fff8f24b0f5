using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An image.</summary>
public class AdaptiveImage : AdaptiveElement
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Image";

    /// <summary>Creates an image without an address.</summary>
    public AdaptiveImage()
    {
    }

    /// <summary>Creates an image.</summary>
    /// <param name="url">The address of the picture.</param>
    /// <exception cref="UriFormatException">The text is not an address.</exception>
    public AdaptiveImage(string url) => UrlString = url;

    /// <summary>Creates an image.</summary>
    /// <param name="url">The address of the picture.</param>
    public AdaptiveImage(Uri url) => Url = url;

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The size.</summary>
    public AdaptiveImageSize Size { get; set; }

    /// <summary>The shape: a rectangle or a circle.</summary>
    public AdaptiveImageStyle Style { get; set; }

    /// <summary>The address of the picture, which may be a <c>data:</c> address; required by the schema.</summary>
    public Uri Url { get; set; }

    /// <summary><see cref="Url"/> as text.</summary>
    /// <exception cref="UriFormatException">The text that was set is not an address.</exception>
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }

    /// <summary>The horizontal position of the picture.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The colour behind a transparent picture, as <c>#RRGGBB</c> or <c>#AARRGGBB</c>.</summary>
    public string BackgroundColor { get; set; }

    /// <summary>The action of a tap on the image; not <see cref="AdaptiveShowCardAction"/>.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>The text that screen readers speak for the image.</summary>
    public string AltText { get; set; }

    /// <summary>The width in pixels; 0 leaves it to <see cref="Size"/>.</summary>
    [JsonProperty("width"), JsonConverter(typeof(PixelConverter))]
    public uint PixelWidth { get; set; }

    /// <summary>The height in pixels; 0 if <see cref="AdaptiveElement.Height"/> is not in pixels.</summary>
    [JsonIgnore]
    public uint PixelHeight
    {
        get => Height?.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }
}
