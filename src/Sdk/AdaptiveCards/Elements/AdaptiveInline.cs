using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>The base of what can stand in an <see cref="AdaptiveRichTextBlock"/>.</summary>
[JsonConverter(typeof(CardPartConverter))]
public abstract class AdaptiveInline : ICardPart
{
    private SerializableDictionary<string, object>? additional;

    /// <summary>The word under <c>type</c>; always written, and written first.</summary>
    public abstract string Type { get; set; }

    /// <inheritdoc cref="AdaptiveTypedElement.AdditionalProperties"/>
    public SerializableDictionary<string, object> AdditionalProperties
    {
        get => additional ??= new(StringComparer.OrdinalIgnoreCase);
        set => additional = value;
    }

    Shape ICardPart.Shape => Shape;

    string? ICardPart.PartType => Type;

    IEnumerable<KeyValuePair<string, object>>? ICardPart.Extras => additional;

    internal virtual Shape Shape => Plain;

    private static Shape<AdaptiveInline> Plain { get; } = new();

    bool ICardPart.Keep(string name, object? value)
    {
        AdditionalProperties[name] = value!;
        return true;
    }
}
