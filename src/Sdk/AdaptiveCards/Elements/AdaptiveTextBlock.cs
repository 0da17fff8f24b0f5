using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>A block of text, in which clients know a part of Markdown. Text by users belongs into an <see cref="AdaptiveTextRun"/>.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveTextBlock : AdaptiveElement, IAdaptiveTextElement
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "TextBlock";

    /// <summary>Creates an empty block.</summary>
    public AdaptiveTextBlock()
    {
    }

    /// <summary>Creates a block of text.</summary>
    /// <param name="text">The text.</param>
    public AdaptiveTextBlock(string text) => Text = text;

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <inheritdoc/>
    public AdaptiveTextSize Size { get; set; }

    /// <inheritdoc/>
    public AdaptiveTextWeight Weight { get; set; }

    /// <inheritdoc/>
    public AdaptiveTextColor Color { get; set; }

    /// <inheritdoc/>
    public bool IsSubtle { get; set; }

    /// <inheritdoc/>
    public bool Italic { get; set; }

    /// <inheritdoc/>
    public bool Strikethrough { get; set; }

    /// <summary>The text, with the Markdown of the host; required by the schema.</summary>
    public string Text { get; set; } = "";

    /// <summary>Where the text stands from side to side.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Whether the text breaks into lines; else it is cut off.</summary>
    public bool Wrap { get; set; }

    /// <summary>The most lines shown; 0 sets no limit.</summary>
    public int MaxLines { get; set; }

    /// <summary>The greatest width in pixels; outside the schema, 0 sets no limit.</summary>
    public int MaxWidth { get; set; }

    /// <inheritdoc/>
    public AdaptiveFontType FontType { get; set; }

    /// <summary>Whether this is a heading.</summary>
    public AdaptiveTextBlockStyle Style { get; set; }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveTextBlock> Own { get; } = new Shape<AdaptiveTextBlock>()
        .With(Head.Fields)
        .Choice("size", static x => x.Size, static (x, v) => x.Size = v)
        .Choice("weight", static x => x.Weight, static (x, v) => x.Weight = v)
        .Choice("color", static x => x.Color, static (x, v) => x.Color = v)
        .Flag("isSubtle", static x => x.IsSubtle, static (x, v) => x.IsSubtle = v)
        .Flag("italic", static x => x.Italic, static (x, v) => x.Italic = v)
        .Flag("strikethrough", static x => x.Strikethrough, static (x, v) => x.Strikethrough = v)
        .Text("text", static x => x.Text, static (x, v) => x.Text = v ?? "")
        .Choice("horizontalAlignment", static x => x.HorizontalAlignment, static (x, v) => x.HorizontalAlignment = v)
        .Flag("wrap", static x => x.Wrap, static (x, v) => x.Wrap = v)
        .Whole("maxLines", static x => x.MaxLines, static (x, v) => x.MaxLines = v)
        .Whole("maxWidth", static x => x.MaxWidth, static (x, v) => x.MaxWidth = v)
        .Choice("fontType", static x => x.FontType, static (x, v) => x.FontType = v)
        .Choice("style", static x => x.Style, static (x, v) => x.Style = v)
        .With(Tail.Fields);
}
