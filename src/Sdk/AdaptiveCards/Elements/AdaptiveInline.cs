using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The base class of what can stand in an <see cref="AdaptiveRichTextBlock"/>.</summary>
[JsonConverter(typeof(CardConverter))]
public abstract class AdaptiveInline
{
    /// <summary>The value of <c>type</c>; always written, as the first property.</summary>
    public abstract string Type { get; set; }

    /// <inheritdoc cref="AdaptiveTypedElement.AdditionalProperties"/>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = [];
}
