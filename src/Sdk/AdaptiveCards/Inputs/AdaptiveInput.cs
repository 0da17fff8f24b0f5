using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>The base of the elements a user fills in. An input needs an <see cref="AdaptiveTypedElement.Id"/>.</summary>
[JsonConverter(typeof(CardPartConverter))]
public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>Whether the card can be sent only when this is filled in.</summary>
    public bool IsRequired { get; set; }

    /// <summary>The words above the input, which screen readers announce.</summary>
    public string? Label { get; set; }

    /// <summary>What the user is told when the value does not fit.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>What every input has after its own properties.</summary>
    internal static new Shape<AdaptiveInput> Tail { get; } = new Shape<AdaptiveInput>()
        .Flag("isRequired", static x => x.IsRequired, static (x, v) => x.IsRequired = v)
        .Text("label", static x => x.Label, static (x, v) => x.Label = v)
        .Text("errorMessage", static x => x.ErrorMessage, static (x, v) => x.ErrorMessage = v)
        .With(AdaptiveElement.Tail.Fields);

    internal override Shape Shape => Plain;

    private static Shape<AdaptiveInput> Plain { get; } = new Shape<AdaptiveInput>().With(Head.Fields).With(Tail.Fields);

    /// <summary>The value as text, for a host that does not let the user fill in anything.</summary>
    /// <returns>The value, or the placeholder set off by brackets.</returns>
    public abstract string GetNonInteractiveValue();
}
