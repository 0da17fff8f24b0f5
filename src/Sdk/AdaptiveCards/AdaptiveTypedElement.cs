using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The base class of everything in a card that has a <c>type</c>: the card itself, its elements and its actions.</summary>
[JsonConverter(typeof(CardConverter))]
public abstract class AdaptiveTypedElement
{
    /// <summary>The value of <c>type</c>, for example <c>TextBlock</c>; always written, as the first property.</summary>
    public abstract string Type { get; set; }

    /// <summary>Properties outside the schema, for example <c>msteams</c>. They are written after the others.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = [];

    /// <summary>What a client that does not support this part shows instead; null leaves it to the client.</summary>
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>The id, unique in the card; the value of an input is submitted under it.</summary>
    public string Id { get; set; }
}
