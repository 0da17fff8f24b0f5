using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>A recording in one format.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveMediaSource : ICardPart
{
    /// <summary>Creates an empty source.</summary>
    public AdaptiveMediaSource()
    {
    }

    /// <summary>Creates a source.</summary>
    /// <param name="mimeType">The format, such as <c>video/mp4</c>.</param>
    /// <param name="url">The address.</param>
    public AdaptiveMediaSource(string mimeType, string url) => (MimeType, Url) = (mimeType, url);

    /// <summary>The format, such as <c>video/mp4</c>.</summary>
    public string? MimeType { get; set; }

    /// <summary>The address; required by the schema.</summary>
    public string? Url { get; set; }

    Shape ICardPart.Shape => Own;

    private static Shape<AdaptiveMediaSource> Own { get; } = new Shape<AdaptiveMediaSource>()
        .Text("mimeType", static x => x.MimeType, static (x, v) => x.MimeType = v)
        .Text("url", static x => x.Url, static (x, v) => x.Url = v);
}

/// <summary>Subtitles in one language.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveCaptionSource : ICardPart
{
    /// <summary>Creates an empty source.</summary>
    public AdaptiveCaptionSource()
    {
    }

    /// <summary>Creates a source.</summary>
    /// <param name="mimeType">The format, such as <c>text/vtt</c>.</param>
    /// <param name="url">The address.</param>
    public AdaptiveCaptionSource(string mimeType, string url) => (MimeType, Url) = (mimeType, url);

    /// <summary>The format, such as <c>text/vtt</c>.</summary>
    public string? MimeType { get; set; }

    /// <summary>The address.</summary>
    public string? Url { get; set; }

    /// <summary>The name users choose by, such as the language.</summary>
    public string? Label { get; set; }

    Shape ICardPart.Shape => Own;

    private static Shape<AdaptiveCaptionSource> Own { get; } = new Shape<AdaptiveCaptionSource>()
        .Text("mimeType", static x => x.MimeType, static (x, v) => x.MimeType = v)
        .Text("url", static x => x.Url, static (x, v) => x.Url = v)
        .Text("label", static x => x.Label, static (x, v) => x.Label = v);
}
