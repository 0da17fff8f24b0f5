using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Columns beside one another.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "ColumnSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The columns, from left to right.</summary>
    public List<AdaptiveColumn> Columns { get; set; } = [];

    internal override Shape Shape => Own;

    private static Shape<AdaptiveColumnSet> Own { get; } = new Shape<AdaptiveColumnSet>()
        .With(Head.Fields)
        .Parts("columns", static x => x.Columns, static (x, v) => x.Columns = v, CardReader.Only<AdaptiveColumn>)
        .With(Tail.Fields);

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();

    /// <inheritdoc/>
    public override void Add(AdaptiveElement element)
    {
        if (element is AdaptiveColumn column)
            Columns.Add(column);
    }
}
