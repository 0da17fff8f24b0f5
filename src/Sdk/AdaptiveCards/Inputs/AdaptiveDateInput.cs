using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Asks for a day.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveDateInput : AdaptiveInput
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Input.Date";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>What an empty input shows.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The day it starts with, as <c>yyyy-MM-dd</c>.</summary>
    public string? Value { get; set; }

    /// <summary>The earliest day allowed, as <c>yyyy-MM-dd</c>.</summary>
    public string? Min { get; set; }

    /// <summary>The latest day allowed, as <c>yyyy-MM-dd</c>.</summary>
    public string? Max { get; set; }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveDateInput> Own { get; } = new Shape<AdaptiveDateInput>()
        .With(Head.Fields)
        .Text("placeholder", static x => x.Placeholder, static (x, v) => x.Placeholder = v)
        .Text("value", static x => x.Value, static (x, v) => x.Value = v)
        .Text("min", static x => x.Min, static (x, v) => x.Min = v)
        .Text("max", static x => x.Max, static (x, v) => x.Max = v)
        .With(Tail.Fields);

    /// <inheritdoc/>
    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
