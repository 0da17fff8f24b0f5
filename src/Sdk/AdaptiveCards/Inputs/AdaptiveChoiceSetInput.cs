namespace AdaptiveCards;

/// <summary>Asks for one choice, or for several.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Input.ChoiceSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The initial value; several are separated by commas.</summary>
    public string Value { get; set; }

    /// <summary>Whether several may be chosen; they are submitted as one text, separated by commas.</summary>
    public bool IsMultiSelect { get; set; }

    /// <summary>The choices.</summary>
    public List<AdaptiveChoice> Choices { get; set; } = [];

    /// <summary>Whether long choices wrap.</summary>
    public bool Wrap { get; set; }

    /// <summary>The text of an input without a value.</summary>
    public string Placeholder { get; set; }

    /// <summary>How the choices are shown.</summary>
    public AdaptiveChoiceInputStyle Style { get; set; }
}
