using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>What is said about a card beside its content.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveMetadata : ICardPart
{
    private SerializableDictionary<string, object>? additional;

    /// <summary>The address where the content can be seen without a card.</summary>
    public string? WebUrl { get; set; }

    /// <inheritdoc cref="AdaptiveTypedElement.AdditionalProperties"/>
    public SerializableDictionary<string, object> AdditionalProperties
    {
        get => additional ??= new(StringComparer.OrdinalIgnoreCase);
        set => additional = value;
    }

    Shape ICardPart.Shape => Own;

    IEnumerable<KeyValuePair<string, object>>? ICardPart.Extras => additional;

    private static Shape<AdaptiveMetadata> Own { get; } = new Shape<AdaptiveMetadata>()
        .Text("webUrl", static x => x.WebUrl, static (x, v) => x.WebUrl = v);

    bool ICardPart.Keep(string name, object? value)
    {
        AdditionalProperties[name] = value!;
        return true;
    }
}
