using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>A run of text that is shown as it stands, without Markdown: the place for text by users.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveTextRun : AdaptiveInline, IAdaptiveTextElement
{
    /// <summary>The word under <c>type</c>.</summary>
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

    /// <summary>Whether the text is marked as with a pen.</summary>
    public bool Highlight { get; set; }

    /// <summary>The text, shown as it stands; required by the schema.</summary>
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public AdaptiveFontType FontType { get; set; }

    /// <summary>What a tap on the text does; not <see cref="AdaptiveShowCardAction"/>.</summary>
    public AdaptiveAction? SelectAction { get; set; }

    /// <summary>Whether the text is underlined.</summary>
    public bool Underline { get; set; }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveTextRun> Own { get; } = new Shape<AdaptiveTextRun>()
        .Choice("size", static x => x.Size, static (x, v) => x.Size = v)
        .Choice("weight", static x => x.Weight, static (x, v) => x.Weight = v)
        .Choice("color", static x => x.Color, static (x, v) => x.Color = v)
        .Flag("isSubtle", static x => x.IsSubtle, static (x, v) => x.IsSubtle = v)
        .Flag("italic", static x => x.Italic, static (x, v) => x.Italic = v)
        .Flag("strikethrough", static x => x.Strikethrough, static (x, v) => x.Strikethrough = v)
        .Flag("highlight", static x => x.Highlight, static (x, v) => x.Highlight = v)
        .Text("text", static x => x.Text, static (x, v) => x.Text = v ?? "")
        .Choice("fontType", static x => x.FontType, static (x, v) => x.FontType = v)
        .Action("selectAction", static x => x.SelectAction, static (x, v) => x.SelectAction = v)
        .Flag("underline", static x => x.Underline, static (x, v) => x.Underline = v);

    /// <summary>A text is a run of that text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator AdaptiveTextRun(string text) => new(text);
}
