using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>The base of the parts of a table.</summary>
[JsonConverter(typeof(CardPartConverter))]
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    /// <summary>Where the content of the cells stands from top to bottom.</summary>
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    /// <summary>Where the content of the cells stands from side to side.</summary>
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    /// <inheritdoc cref="AdaptiveCollectionElement.Tail"/>
    internal static new Shape<AdaptiveCollectionWithContentAlignment> Tail { get; } = new Shape<AdaptiveCollectionWithContentAlignment>()
        .Choice("verticalCellContentAlignment", static x => x.VerticalCellContentAlignment, static (x, v) => x.VerticalCellContentAlignment = v)
        .Choice(
            "horizontalCellContentAlignment",
            static x => x.HorizontalCellContentAlignment,
            static (x, v) => x.HorizontalCellContentAlignment = v)
        .With(AdaptiveCollectionElement.Tail.Fields);

    internal override Shape Shape => Plain;

    private static Shape<AdaptiveCollectionWithContentAlignment> Plain { get; } =
        new Shape<AdaptiveCollectionWithContentAlignment>().With(Head.Fields).With(Tail.Fields);
}
