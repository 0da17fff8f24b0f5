using System.Text.Json;
using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>One element that an <see cref="AdaptiveToggleVisibilityAction"/> acts on.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveTargetElement : ICardPart
{
    /// <summary>Creates a target without an id.</summary>
    public AdaptiveTargetElement()
    {
    }

    /// <summary>Creates a target that is turned over: hidden when shown, shown when hidden.</summary>
    /// <param name="elementId">The id of the element.</param>
    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    /// <summary>Creates a target that is always shown, or always hidden.</summary>
    /// <param name="elementId">The id of the element.</param>
    /// <param name="isVisible">Whether it shows after the action.</param>
    public AdaptiveTargetElement(string elementId, bool isVisible)
    {
        ElementId = elementId;
        IsVisible = isVisible;
    }

    /// <summary>The id of the element.</summary>
    public string? ElementId { get; set; }

    /// <summary>Whether the element shows after the action; null turns it over.</summary>
    public bool? IsVisible { get; set; }

    Shape ICardPart.Shape => Own;

    private static Shape<AdaptiveTargetElement> Own { get; } = new Shape<AdaptiveTargetElement>()
        .Text("elementId", static x => x.ElementId, static (x, v) => x.ElementId = v)
        .MaybeFlag("isVisible", static x => x.IsVisible, static (x, v) => x.IsVisible = v);

    /// <summary>A plain id is a target that is turned over.</summary>
    /// <param name="elementId">The id of the element.</param>
    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);

    internal static AdaptiveTargetElement? Read(CardReader reader, JsonElement value) => value.ValueKind == JsonValueKind.String
        ? new AdaptiveTargetElement { ElementId = value.GetString() }
        : reader.Fill(value, new AdaptiveTargetElement());
}
