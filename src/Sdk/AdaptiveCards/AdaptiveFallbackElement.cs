using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a client does with an element or an action that it does not support.</summary>
[JsonConverter(typeof(FallbackConverter))]
public class AdaptiveFallbackElement
{
    /// <summary>Creates a fallback of a kind, without content.</summary>
    /// <param name="fallbackType">The kind.</param>
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    /// <summary>Creates a fallback that shows something else.</summary>
    /// <param name="fallbackContent">What to show: an element for an element, an action for an action.</param>
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    /// <summary>The kinds of fallback.</summary>
    public enum AdaptiveFallbackType
    {
        /// <summary>The client leaves the part out.</summary>
        Drop = 1,

        /// <summary>The client shows <see cref="Content"/>.</summary>
        Content = 2,
    }

    /// <summary>The kind of fallback.</summary>
    public AdaptiveFallbackType Type { get; set; }

    /// <summary>What is shown instead, if <see cref="Type"/> is <see cref="AdaptiveFallbackType.Content"/>.</summary>
    public AdaptiveTypedElement Content { get; set; }
}
