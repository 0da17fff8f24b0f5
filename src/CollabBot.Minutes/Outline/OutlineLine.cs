using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes.Outline;

/// <summary>How a line begins.</summary>
internal enum LineMarker
{
    /// <summary>With its text: no bullet and no number.</summary>
    None,

    /// <summary>With a bullet. Such a line is never a heading.</summary>
    Bullet,

    /// <summary>With a number or a letter. Such a line is an item or a numbered heading.</summary>
    Number,
}

/// <summary>What separates a line from the one before it.</summary>
internal enum LineGap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Only a page header or a page break.</summary>
    Page,

    /// <summary>At least one blank line.</summary>
    Blank,
}

/// <summary>One line of the document that contains words.</summary>
/// <param name="Number">Its line number in the file, from 1.</param>
/// <param name="Indent">The width of the white space before it; a tab advances to the next multiple of four.</param>
/// <param name="Marker">How it begins.</param>
/// <param name="Glyph">The bullet character, or the style of the number (« 1. », « a) »).</param>
/// <param name="Value">The value of the number or letter.</param>
/// <param name="Text">The text without indent, bullet, number and heading marks.</param>
/// <param name="Whole">The line without surrounding white space.</param>
/// <param name="Gap">What separates it from the line before it.</param>
/// <param name="IsMarked">Whether it is marked as a heading: by « # », bold text or a rule below.</param>
/// <param name="Level">The number of « # » before it; 0 if there is none.</param>
internal sealed record OutlineLine(
    int Number,
    int Indent,
    LineMarker Marker,
    string Glyph,
    int Value,
    string Text,
    string Whole,
    LineGap Gap,
    bool IsMarked,
    int Level)
{
    /// <summary>The longest label of a theme.</summary>
    public const int MaxLabelLength = 200;

    public string Key => LabelKey.Of(Text);

    /// <summary>How far it reaches to the right, in characters.</summary>
    public int Width { get; init; } = Indent + Whole.Length;

    /// <summary>Whether it ends with a line break of Markdown, which belongs to the text.</summary>
    public bool IsBrokenOff { get; init; }

    /// <summary>The line as the label of a theme, without a colon after it.</summary>
    public string Label => Text.TrimEnd(':', ' ', '\u00A0', '\u202F') is { Length: > 0 } label ? label : Whole;

    /// <summary>Whether it ends like a sentence rather than like a heading.</summary>
    public bool EndsSentence =>
        Text.TrimEnd('»', '"', ')', ' ', '\u00A0', '*', '_') is { Length: > 0 } words && words[^1] is '.' or '!' or '…' or ';' or '?';

    /// <summary>Whether the line could be the label of a theme.</summary>
    public bool CouldBeLabel => IsMarked || (!EndsSentence && Text.Length <= MaxLabelLength);
}
