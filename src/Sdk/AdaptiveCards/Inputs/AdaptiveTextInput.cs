using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Asks for text.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveTextInput : AdaptiveInput
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Input.Text";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>What an empty input shows.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The text it starts with.</summary>
    public string? Value { get; set; }

    /// <summary>What kind of text is asked for.</summary>
    public AdaptiveTextInputStyle Style { get; set; }

    /// <summary>Whether the text may have several lines.</summary>
    public bool IsMultiline { get; set; }

    /// <summary>The most characters; 0 sets no limit. A hint: a bot checks for itself.</summary>
    public int MaxLength { get; set; }

    /// <summary>A button within the input; not <see cref="AdaptiveShowCardAction"/>.</summary>
    public AdaptiveAction? InlineAction { get; set; }

    /// <summary>A regular expression (of JavaScript) the text must match.</summary>
    public string? Regex { get; set; }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveTextInput> Own { get; } = new Shape<AdaptiveTextInput>()
        .With(Head.Fields)
        .Text("placeholder", static x => x.Placeholder, static (x, v) => x.Placeholder = v)
        .Text("value", static x => x.Value, static (x, v) => x.Value = v)
        .Choice("style", static x => x.Style, static (x, v) => x.Style = v)
        .Flag("isMultiline", static x => x.IsMultiline, static (x, v) => x.IsMultiline = v)
        .Whole("maxLength", static x => x.MaxLength, static (x, v) => x.MaxLength = v)
        .Action("inlineAction", static x => x.InlineAction, static (x, v) => x.InlineAction = v)
        .Text("regex", static x => x.Regex, static (x, v) => x.Regex = v)
        .With(Tail.Fields);

    /// <inheritdoc/>
    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
