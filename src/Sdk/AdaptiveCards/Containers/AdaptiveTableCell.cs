using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>One cell of an <see cref="AdaptiveTableRow"/>.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "TableCell";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>Whether the content is laid out from right to left; null takes the way of the surroundings.</summary>
    public bool? Rtl { get; set; }

    /// <summary>The elements, from top to bottom.</summary>
    public List<AdaptiveElement> Items { get; set; } = [];

    internal override Shape Shape => Own;

    private static Shape<AdaptiveTableCell> Own { get; } = new Shape<AdaptiveTableCell>()
        .With(Head.Fields)
        .MaybeFlag("rtl", static x => x.Rtl, static (x, v) => x.Rtl = v)
        .Parts("items", static x => x.Items, static (x, v) => x.Items = v, CardReader.Element)
        .With(Tail.Fields);

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public override void Add(AdaptiveElement element) => Items.Add(element);
}
