using System.ComponentModel;

namespace AdaptiveCards;

/// <summary>Asks for yes or no.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Input.Toggle";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The text beside the switch; required by the schema.</summary>
    public string Title { get; set; }

    /// <summary>The value that is submitted for on.</summary>
    [DefaultValue("true")]
    public string ValueOn { get; set; } = "true";

    /// <summary>The value that is submitted for off.</summary>
    [DefaultValue("false")]
    public string ValueOff { get; set; } = "false";

    /// <summary>Whether a long title wraps.</summary>
    public bool Wrap { get; set; }

    /// <summary>The initial value: <see cref="ValueOn"/> or <see cref="ValueOff"/>; null is off.</summary>
    public string Value { get; set; }
}
