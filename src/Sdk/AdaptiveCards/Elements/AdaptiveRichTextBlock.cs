namespace AdaptiveCards;

/// <summary>A block of runs of text, each with its own look.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "RichTextBlock";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The horizontal position of the text.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The runs, one after the other without a space between.</summary>
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
