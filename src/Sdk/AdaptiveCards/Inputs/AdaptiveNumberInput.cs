using System.ComponentModel;

namespace AdaptiveCards;

/// <summary>Asks for a number.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Input.Number";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The text of an empty input.</summary>
    public string Placeholder { get; set; }

    /// <summary>The initial number; <see cref="double.NaN"/> for none.</summary>
    [DefaultValue(double.NaN)]
    public double Value { get; set; } = double.NaN;

    /// <summary>The minimum; <see cref="double.NaN"/> for none.</summary>
    [DefaultValue(double.NaN)]
    public double Min { get; set; } = double.NaN;

    /// <summary>The maximum; <see cref="double.NaN"/> for none.</summary>
    [DefaultValue(double.NaN)]
    public double Max { get; set; } = double.NaN;
}
