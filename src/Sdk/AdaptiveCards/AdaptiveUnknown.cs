using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>
/// An element of a type this library does not know. Reading puts its properties into
/// <see cref="AdaptiveTypedElement.AdditionalProperties"/>, so that writing gives it back unharmed.
/// </summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveUnknownElement : AdaptiveElement
{
    /// <summary>The type as the card names it.</summary>
    public override string Type { get; set; } = "";
}

/// <summary>An action of a type this library does not know; kept as an <see cref="AdaptiveUnknownElement"/> is.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveUnknownAction : AdaptiveAction
{
    /// <summary>The type as the card names it.</summary>
    public override string Type { get; set; } = "";
}
