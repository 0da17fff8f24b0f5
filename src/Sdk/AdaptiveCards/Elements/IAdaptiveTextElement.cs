namespace AdaptiveCards;

/// <summary>What a block of text and a run of text have in common.</summary>
public interface IAdaptiveTextElement
{
    /// <summary>The size of the letters.</summary>
    AdaptiveTextSize Size { get; set; }

    /// <summary>The weight of the letters.</summary>
    AdaptiveTextWeight Weight { get; set; }

    /// <summary>The colour, by its meaning.</summary>
    AdaptiveTextColor Color { get; set; }

    /// <summary>Whether the text is toned down.</summary>
    bool IsSubtle { get; set; }

    /// <summary>Whether the letters slope; on a <see cref="AdaptiveTextBlock"/> clients know Markdown instead.</summary>
    bool Italic { get; set; }

    /// <summary>Whether the text is struck through; on a <see cref="AdaptiveTextBlock"/> outside the schema.</summary>
    bool Strikethrough { get; set; }

    /// <summary>The text; required by the schema.</summary>
    string Text { get; set; }

    /// <summary>The typeface.</summary>
    AdaptiveFontType FontType { get; set; }
}
