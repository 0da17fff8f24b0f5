using System.Text.Json;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>What a client does with an element or action it cannot show.</summary>
public class AdaptiveFallbackElement
{
    /// <summary>The word that means: leave it out.</summary>
    public static readonly string drop = "drop";

    /// <summary>Creates a fallback of the given kind, without content.</summary>
    /// <param name="fallbackType">The kind.</param>
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    /// <summary>Creates a fallback that shows something else.</summary>
    /// <param name="fallbackContent">What to show: an element for an element, an action for an action.</param>
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    /// <summary>Creates a fallback that says nothing.</summary>
    public AdaptiveFallbackElement()
    {
    }

    /// <summary>The kinds of fallback.</summary>
    public enum AdaptiveFallbackType
    {
        /// <summary>Nothing is said; not written.</summary>
        None,

        /// <summary>The part is left out.</summary>
        Drop,

        /// <summary>Something else is shown.</summary>
        Content,
    }

    /// <summary>The kind of fallback.</summary>
    public AdaptiveFallbackType Type { get; set; }

    /// <summary>What is shown instead; null unless <see cref="Type"/> is <see cref="AdaptiveFallbackType.Content"/>.</summary>
    public AdaptiveTypedElement? Content { get; set; }

    internal void Write(string name, CardWriter writer)
    {
        if (Type == AdaptiveFallbackType.Drop)
            writer.Text(name, drop);
        else if (Type == AdaptiveFallbackType.Content)
            writer.Part(name, Content);
    }

    internal static AdaptiveFallbackElement? Read(CardReader reader, JsonElement value, bool forAction)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when value.ValueEquals(drop):
                return new AdaptiveFallbackElement(AdaptiveFallbackType.Drop);
            case JsonValueKind.Object:
                AdaptiveTypedElement? content = forAction ? CardReader.Action(reader, value) : CardReader.Element(reader, value);
                return content is null ? null : new AdaptiveFallbackElement(content);
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                throw new AdaptiveSerializationException($"The only valid string value for the fallback property is '{drop}'.");
            default:
                throw new AdaptiveSerializationException("Invalid value for fallback");
        }
    }
}
