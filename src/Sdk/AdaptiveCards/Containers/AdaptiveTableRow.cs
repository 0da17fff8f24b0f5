using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>One row of an <see cref="AdaptiveTable"/>.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "TableRow";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The cells, from left to right.</summary>
    public List<AdaptiveTableCell> Cells { get; set; } = [];

    /// <summary>Whether the content is laid out from right to left; null takes the way of the surroundings.</summary>
    public bool? Rtl { get; set; }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveTableRow> Own { get; } = new Shape<AdaptiveTableRow>()
        .With(Head.Fields)
        .Parts("cells", static x => x.Cells, static (x, v) => x.Cells = v, CardReader.Only<AdaptiveTableCell>)
        .MaybeFlag("rtl", static x => x.Rtl, static (x, v) => x.Rtl = v)
        .With(Tail.Fields);

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();

    /// <inheritdoc/>
    public override void Add(AdaptiveElement value)
    {
        if (value is AdaptiveTableCell cell)
            Cells.Add(cell);
    }
}
