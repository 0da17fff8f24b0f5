using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>A picture.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveImage : AdaptiveElement
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Image";

    /// <summary>Creates an image without a picture.</summary>
    public AdaptiveImage()
    {
    }

    /// <summary>Creates an image.</summary>
    /// <param name="url">The address of the picture.</param>
    /// <exception cref="UriFormatException">The text is no address.</exception>
    public AdaptiveImage(string url) => UrlString = url;

    /// <summary>Creates an image.</summary>
    /// <param name="url">The address of the picture.</param>
    public AdaptiveImage(Uri url) => Url = url;

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The size.</summary>
    public AdaptiveImageSize Size { get; set; }

    /// <summary>The outline.</summary>
    public AdaptiveImageStyle Style { get; set; }

    /// <summary>The address of the picture, which may be a <c>data:</c> address; required by the schema.</summary>
    public Uri? Url { get; set; }

    /// <summary><see cref="Url"/> as text.</summary>
    /// <exception cref="UriFormatException">The text set is no address.</exception>
    public string? UrlString
    {
        get => Url?.ToString();
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }

    /// <summary>Where the picture stands from side to side.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The colour behind a transparent picture, as <c>#RRGGBB</c> or <c>#AARRGGBB</c>; reading makes it the latter, in capitals.</summary>
    public string? BackgroundColor { get; set; }

    /// <summary>What a tap on the picture does; not <see cref="AdaptiveShowCardAction"/>.</summary>
    public AdaptiveAction? SelectAction { get; set; }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public string? AltText { get; set; }

    /// <summary>The width in pixels; 0 leaves it to <see cref="Size"/>.</summary>
    public uint PixelWidth { get; set; }

    /// <summary>The height in pixels; 0 when <see cref="AdaptiveElement.Height"/> is not in pixels.</summary>
    public uint PixelHeight
    {
        get => Height?.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveImage> Own { get; } = new Shape<AdaptiveImage>()
        .With(Head.Fields)
        .Choice("size", static x => x.Size, static (x, v) => x.Size = v)
        .Choice("style", static x => x.Style, static (x, v) => x.Style = v)
        .Link("url", static x => x.Url, static (x, v) => x.Url = v)
        .Choice("horizontalAlignment", static x => x.HorizontalAlignment, static (x, v) => x.HorizontalAlignment = v)
        .Property(
            "backgroundColor",
            static (x, writer) => writer.Text("backgroundColor", x.BackgroundColor),
            static (x, value, reader) => x.BackgroundColor = reader.Color("backgroundColor", value))
        .Action("selectAction", static x => x.SelectAction, static (x, v) => x.SelectAction = v)
        .Text("altText", static x => x.AltText, static (x, v) => x.AltText = v)
        .Property(
            "width",
            static (x, writer) => writer.Text("width", x.PixelWidth == 0 ? null : Dimension.Pixels(x.PixelWidth)),
            static (x, value, reader) => x.PixelWidth = reader.Text("width", value) is { } text ? (uint)reader.Pixels("width", text, most: uint.MaxValue) : 0)
        .With(Tail.Fields);
}
