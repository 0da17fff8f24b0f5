using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Pictures beside one another.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveImageSet : AdaptiveElement
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "ImageSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The pictures.</summary>
    public List<AdaptiveImage> Images { get; set; } = [];

    /// <summary>The size of all of them.</summary>
    public AdaptiveImageSize ImageSize { get; set; }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveImageSet> Own { get; } = new Shape<AdaptiveImageSet>()
        .With(Head.Fields)
        .Parts("images", static x => x.Images, static (x, v) => x.Images = v, CardReader.Only<AdaptiveImage>)
        .Choice("imageSize", static x => x.ImageSize, static (x, v) => x.ImageSize = v)
        .With(Tail.Fields);
}
