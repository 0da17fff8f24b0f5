using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Asks for a time of day.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveTimeInput : AdaptiveInput
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Input.Time";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>What an empty input shows.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The time of day it starts with, as <c>HH:mm</c>.</summary>
    public string? Value { get; set; }

    /// <summary>The earliest time of day allowed, as <c>HH:mm</c>.</summary>
    public string? Min { get; set; }

    /// <summary>The latest time of day allowed, as <c>HH:mm</c>.</summary>
    public string? Max { get; set; }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveTimeInput> Own { get; } = new Shape<AdaptiveTimeInput>()
        .With(Head.Fields)
        .Text("placeholder", static x => x.Placeholder, static (x, v) => x.Placeholder = v)
        .Text("value", static x => x.Value, static (x, v) => x.Value = v)
        .Text("min", static x => x.Min, static (x, v) => x.Min = v)
        .Text("max", static x => x.Max, static (x, v) => x.Max = v)
        .With(Tail.Fields);

    /// <inheritdoc/>
    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
