using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>The base of everything that can stand in a card's body.</summary>
[JsonConverter(typeof(CardPartConverter))]
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>The space between this element and the one before it.</summary>
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Whether a line is drawn above this element.</summary>
    public bool Separator { get; set; }

    /// <summary>What is read aloud for this element; superseded by <see cref="AdaptiveCard.Speak"/>.</summary>
    [Obsolete("Elements no longer speak for themselves; use AdaptiveCard.Speak.")]
    public string? Speak { get; set; }

    /// <summary>The height: automatic, the room that is left, or, for images, pixels.</summary>
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>Whether the element shows at first; <see cref="AdaptiveToggleVisibilityAction"/> changes it.</summary>
    public bool IsVisible { get; set; } = true;

#pragma warning disable CS0618 // The old property is still read and written.
    internal static new Shape<AdaptiveElement> Tail { get; } = new Shape<AdaptiveElement>()
        .Choice("spacing", static x => x.Spacing, static (x, v) => x.Spacing = v)
        .Flag("separator", static x => x.Separator, static (x, v) => x.Separator = v)
        .Text("speak", static x => x.Speak, static (x, v) => x.Speak = v)
        .Property(
            "height",
            static (x, writer) => writer.Text("height", x.Height?.JsonText),
            static (x, value, reader) => x.Height = AdaptiveHeight.Read(reader, value))
        .Flag("isVisible", static x => x.IsVisible, static (x, v) => x.IsVisible = v, omitted: true)
        .With(AdaptiveTypedElement.Tail.Fields);
#pragma warning restore CS0618

    internal override Shape Shape => Plain;

    private static Shape<AdaptiveElement> Plain { get; } = new Shape<AdaptiveElement>().With(Head.Fields).With(Tail.Fields);
}
