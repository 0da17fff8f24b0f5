namespace AdaptiveCards;

/// <summary>A block of text, with a subset of Markdown. Text that users wrote belongs in an <see cref="AdaptiveTextRun"/>.</summary>
public class AdaptiveTextBlock : AdaptiveElement, IAdaptiveTextElement
{
    /// <summary>The value of <c>type</c>.</summary>
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

    /// <summary>The text, as Markdown; required by the schema.</summary>
    public string Text { get; set; } = "";

    /// <summary>The horizontal position of the text.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Whether the text wraps; otherwise it is cut off.</summary>
    public bool Wrap { get; set; }

    /// <summary>The maximum number of lines; 0 is no limit.</summary>
    public int MaxLines { get; set; }

    /// <inheritdoc/>
    public AdaptiveFontType FontType { get; set; }

    /// <summary>A paragraph or a heading.</summary>
    public AdaptiveTextBlockStyle Style { get; set; }
}
