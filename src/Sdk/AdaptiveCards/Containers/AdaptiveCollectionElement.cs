using System.Collections;
using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>The base of the elements that hold elements; they can be filled with a collection initializer.</summary>
[JsonConverter(typeof(CardPartConverter))]
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    /// <summary>The ground; null takes that of the surroundings.</summary>
    public AdaptiveContainerStyle? Style { get; set; }

    /// <summary>Where this element stands from side to side.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Where the content stands in a container that is higher than it.</summary>
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What a tap on the element does; not <see cref="AdaptiveShowCardAction"/>.</summary>
    public AdaptiveAction? SelectAction { get; set; }

    /// <summary>Whether the ground reaches through the padding of the surroundings.</summary>
    public bool Bleed { get; set; }

    /// <summary>The least height, such as <c>80px</c>.</summary>
    public string? MinHeight { get; set; }

    /// <summary><see cref="MinHeight"/> in pixels; 0 when there is none.</summary>
    public uint PixelMinHeight
    {
        get => MinHeight is null ? 0 : Dimension.TryPixels(MinHeight) ?? 0;
        set => MinHeight = Dimension.Pixels(value);
    }

    /// <summary>What every such element has after its own properties.</summary>
    internal static new Shape<AdaptiveCollectionElement> Tail { get; } = new Shape<AdaptiveCollectionElement>()
        .MaybeChoice("style", static x => x.Style, static (x, v) => x.Style = v)
        .Choice("horizontalAlignment", static x => x.HorizontalAlignment, static (x, v) => x.HorizontalAlignment = v)
        .Choice("verticalContentAlignment", static x => x.VerticalContentAlignment, static (x, v) => x.VerticalContentAlignment = v)
        .Action("selectAction", static x => x.SelectAction, static (x, v) => x.SelectAction = v)
        .Flag("bleed", static x => x.Bleed, static (x, v) => x.Bleed = v)
        .Text("minHeight", static x => x.MinHeight, static (x, v) => x.MinHeight = v)
        .With(AdaptiveElement.Tail.Fields);

    internal override Shape Shape => Plain;

    private static Shape<AdaptiveCollectionElement> Plain { get; } =
        new Shape<AdaptiveCollectionElement>().With(Head.Fields).With(Tail.Fields);

    /// <inheritdoc/>
    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    /// <summary>Adds an element.</summary>
    /// <param name="value">The element; one of a kind that cannot stand here is ignored.</param>
    public abstract void Add(AdaptiveElement value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
