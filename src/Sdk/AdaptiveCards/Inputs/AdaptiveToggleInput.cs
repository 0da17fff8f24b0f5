using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Asks for yes or no.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveToggleInput : AdaptiveInput
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Input.Toggle";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The words beside the switch; required by the schema.</summary>
    public string? Title { get; set; }

    /// <summary>What is submitted when it is on.</summary>
    public string? ValueOn { get; set; } = "true";

    /// <summary>What is submitted when it is off.</summary>
    public string? ValueOff { get; set; } = "false";

    /// <summary>Whether a long title breaks into lines.</summary>
    public bool Wrap { get; set; }

    /// <summary>What it starts with: <see cref="ValueOn"/> or <see cref="ValueOff"/>; null is off.</summary>
    public string? Value { get; set; }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveToggleInput> Own { get; } = new Shape<AdaptiveToggleInput>()
        .With(Head.Fields)
        .Text("title", static x => x.Title, static (x, v) => x.Title = v)
        .Text("valueOn", static x => x.ValueOn, static (x, v) => x.ValueOn = v, omitted: "true")
        .Text("valueOff", static x => x.ValueOff, static (x, v) => x.ValueOff = v, omitted: "false")
        .Flag("wrap", static x => x.Wrap, static (x, v) => x.Wrap = v)
        .Text("value", static x => x.Value, static (x, v) => x.Value = v)
        .With(Tail.Fields);

    /// <inheritdoc/>
    public override string GetNonInteractiveValue() => Value == (ValueOn ?? "true") ? "X" : " ";
}
