using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>A block of runs of text, each with its own look.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveRichTextBlock : AdaptiveElement
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "RichTextBlock";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>Where the text stands from side to side.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The runs, one after the other without a space between.</summary>
    public List<AdaptiveInline> Inlines { get; set; } = [];

    internal override Shape Shape => Own;

    private static Shape<AdaptiveRichTextBlock> Own { get; } = new Shape<AdaptiveRichTextBlock>()
        .With(Head.Fields)
        .Choice("horizontalAlignment", static x => x.HorizontalAlignment, static (x, v) => x.HorizontalAlignment = v)
        .Parts("inlines", static x => x.Inlines, static (x, v) => x.Inlines = v, CardReader.Inline)
        .With(Tail.Fields);
}
