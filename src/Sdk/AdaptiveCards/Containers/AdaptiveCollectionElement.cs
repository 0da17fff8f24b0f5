using System.Collections;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The base class of the elements that hold elements; collection initializers fill them.</summary>
[JsonObject]
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    /// <summary>The background; null takes that of the parent.</summary>
    public AdaptiveContainerStyle? Style { get; set; }

    /// <summary>The horizontal position of this element.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The vertical position of the content in an element that is higher than its content.</summary>
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>The action of a tap on the element; not <see cref="AdaptiveShowCardAction"/>.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Whether the background extends through the padding of the parent.</summary>
    public bool Bleed { get; set; }

    /// <summary>The minimum height in pixels, for example <c>80px</c>.</summary>
    public string MinHeight { get; set; }

    /// <inheritdoc/>
    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    /// <summary>Adds an element.</summary>
    /// <param name="value">The element; a kind that cannot stand here is ignored.</param>
    public abstract void Add(AdaptiveElement value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
