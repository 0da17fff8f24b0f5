namespace AdaptiveCards;

/// <summary>The common properties of a block and a run of text.</summary>
public interface IAdaptiveTextElement
{
    /// <summary>The size of the letters.</summary>
    AdaptiveTextSize Size { get; set; }

    /// <summary>The weight of the letters.</summary>
    AdaptiveTextWeight Weight { get; set; }

    /// <summary>The colour, by its meaning.</summary>
    AdaptiveTextColor Color { get; set; }

    /// <summary>Whether the text is less prominent.</summary>
    bool IsSubtle { get; set; }

    /// <summary>Whether the text is italic; in a <see cref="AdaptiveTextBlock"/>, use Markdown.</summary>
    bool Italic { get; set; }

    /// <summary>Whether the text is struck through; for an <see cref="AdaptiveTextRun"/> only.</summary>
    bool Strikethrough { get; set; }

    /// <summary>The text; required by the schema.</summary>
    string Text { get; set; }

    /// <summary>The font.</summary>
    AdaptiveFontType FontType { get; set; }
}
