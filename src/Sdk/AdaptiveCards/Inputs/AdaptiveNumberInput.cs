using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Asks for a number.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveNumberInput : AdaptiveInput
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Input.Number";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>What an empty input shows.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The number it starts with; <see cref="double.NaN"/> starts empty.</summary>
    public double Value { get; set; } = double.NaN;

    /// <summary>The least number allowed; <see cref="double.NaN"/> sets no limit.</summary>
    public double Min { get; set; } = double.NaN;

    /// <summary>The greatest number allowed; <see cref="double.NaN"/> sets no limit.</summary>
    public double Max { get; set; } = double.NaN;

    internal override Shape Shape => Own;

    private static Shape<AdaptiveNumberInput> Own { get; } = new Shape<AdaptiveNumberInput>()
        .With(Head.Fields)
        .Text("placeholder", static x => x.Placeholder, static (x, v) => x.Placeholder = v)
        .Number("value", static x => x.Value, static (x, v) => x.Value = v)
        .Number("min", static x => x.Min, static (x, v) => x.Min = v)
        .Number("max", static x => x.Max, static (x, v) => x.Max = v)
        .With(Tail.Fields);

    /// <inheritdoc/>
    public override string GetNonInteractiveValue() => double.IsNaN(Value)
        ? $"*[{Placeholder}]*"
        : Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
