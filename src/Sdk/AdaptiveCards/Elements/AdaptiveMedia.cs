using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Sound or film.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveMedia : AdaptiveElement
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Media";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The same recording in one or more formats; the client takes the first it can play.</summary>
    public List<AdaptiveMediaSource> Sources { get; set; } = [];

    /// <summary>The address of the picture shown before it plays.</summary>
    public string? Poster { get; set; }

    /// <summary>What the recording is, for those who do not see or hear it.</summary>
    public string? AltText { get; set; }

    /// <summary>The subtitles.</summary>
    public List<AdaptiveCaptionSource> CaptionSources { get; set; } = [];

    internal override Shape Shape => Own;

    private static Shape<AdaptiveMedia> Own { get; } = new Shape<AdaptiveMedia>()
        .With(Head.Fields)
        .Parts("sources", static x => x.Sources, static (x, v) => x.Sources = v, CardReader.Only<AdaptiveMediaSource>)
        .Text("poster", static x => x.Poster, static (x, v) => x.Poster = v)
        .Text("altText", static x => x.AltText, static (x, v) => x.AltText = v)
        .Parts(
            "captionSources",
            static x => x.CaptionSources,
            static (x, v) => x.CaptionSources = v,
            CardReader.Only<AdaptiveCaptionSource>,
            omitEmpty: true)
        .With(Tail.Fields);
}
