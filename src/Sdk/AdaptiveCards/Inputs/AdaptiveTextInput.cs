namespace AdaptiveCards;

/// <summary>Asks for text.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Input.Text";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The text of an empty input.</summary>
    public string Placeholder { get; set; }

    /// <summary>The initial text.</summary>
    public string Value { get; set; }

    /// <summary>The kind of text.</summary>
    public AdaptiveTextInputStyle Style { get; set; }

    /// <summary>Whether the input has several lines.</summary>
    public bool IsMultiline { get; set; }

    /// <summary>The maximum number of characters, 0 for no limit; a client may ignore it.</summary>
    public int MaxLength { get; set; }

    /// <summary>The action of a button in the input; not <see cref="AdaptiveShowCardAction"/>.</summary>
    public AdaptiveAction InlineAction { get; set; }

    /// <summary>A regular expression (of JavaScript) that the text must match.</summary>
    public string Regex { get; set; }
}
