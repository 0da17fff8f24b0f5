using System.ComponentModel;

namespace AdaptiveCards;

/// <summary>The base class of everything that can stand in the body of a card.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>The space between this element and the one before it.</summary>
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Whether a line is drawn above this element.</summary>
    public bool Separator { get; set; }

    /// <summary>The height: automatic, stretched to the available height or, for images, in pixels.</summary>
    public AdaptiveHeight Height { get; set; } = AdaptiveHeight.Auto;

    /// <summary>Whether the element is visible at first; <see cref="AdaptiveToggleVisibilityAction"/> changes it.</summary>
    [DefaultValue(true)]
    public bool IsVisible { get; set; } = true;

    /// <summary>Whether the height is written; <c>auto</c> is not.</summary>
    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;
}
