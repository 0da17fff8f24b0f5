namespace AdaptiveCards;

/// <summary>A run of text without Markdown: the place for text that users wrote.</summary>
public class AdaptiveTextRun : AdaptiveInline, IAdaptiveTextElement
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "TextRun";

    /// <summary>Creates an empty run.</summary>
    public AdaptiveTextRun()
    {
    }

    /// <summary>Creates a run of text.</summary>
    /// <param name="text">The text.</param>
    public AdaptiveTextRun(string text) => Text = text;

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

    /// <summary>Whether the text is highlighted.</summary>
    public bool Highlight { get; set; }

    /// <summary>The text; required by the schema.</summary>
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public AdaptiveFontType FontType { get; set; }

    /// <summary>The action of a tap on the text; not <see cref="AdaptiveShowCardAction"/>.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Whether the text is underlined.</summary>
    public bool Underline { get; set; }

    /// <summary>Converts a text to a run.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator AdaptiveTextRun(string text) => new(text);
}
