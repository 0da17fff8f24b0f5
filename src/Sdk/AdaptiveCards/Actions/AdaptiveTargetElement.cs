using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that an <see cref="AdaptiveToggleVisibilityAction"/> shows or hides.</summary>
[JsonConverter(typeof(TargetConverter))]
public class AdaptiveTargetElement
{
    /// <summary>Creates a target that is toggled: hidden if it is visible, visible if it is hidden.</summary>
    /// <param name="elementId">The id of the element.</param>
    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    /// <summary>Creates a target that is always shown, or always hidden.</summary>
    /// <param name="elementId">The id of the element.</param>
    /// <param name="isVisible">Whether it is visible after the action.</param>
    public AdaptiveTargetElement(string elementId, bool isVisible)
        : this(elementId) => IsVisible = isVisible;

    /// <summary>The id of the element.</summary>
    public string ElementId { get; set; }

    /// <summary>Whether the element is visible after the action; null toggles it.</summary>
    public bool? IsVisible { get; set; }

    /// <summary>Converts an id to a target that is toggled.</summary>
    /// <param name="elementId">The id of the element.</param>
    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);
}
