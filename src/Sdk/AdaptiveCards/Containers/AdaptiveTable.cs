using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Rows and columns.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Table";

    private bool? firstRowAsHeaders;

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The rows, from top to bottom.</summary>
    public List<AdaptiveTableRow> Rows { get; set; } = [];

    /// <summary>The columns' widths, and how their cells are aligned.</summary>
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    /// <summary>The colour of the grid; null is the usual one.</summary>
    public AdaptiveContainerStyle? GridStyle { get; set; }

    /// <summary>Whether the grid is drawn.</summary>
    public bool ShowGridLines { get; set; } = true;

    /// <summary>
    /// Whether the first row holds the headings, which screen readers announce. Written as soon as it is set, as clients take a
    /// table that says nothing for one with headings, while it reads as false here. The JSON name is <c>firstRowAsHeaders</c>, the one
    /// clients read; the schema file spells it without the last letter, and both are read.
    /// </summary>
    public bool FirstRowAsHeaders
    {
        get => firstRowAsHeaders ?? false;
        set => firstRowAsHeaders = value;
    }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveTable> Own { get; } = new Shape<AdaptiveTable>()
        .With(Head.Fields)
        .Parts("rows", static x => x.Rows, static (x, v) => x.Rows = v, CardReader.Only<AdaptiveTableRow>)
        .Parts("columns", static x => x.Columns, static (x, v) => x.Columns = v, CardReader.Only<AdaptiveTableColumnDefinition>)
        .MaybeChoice("gridStyle", static x => x.GridStyle, static (x, v) => x.GridStyle = v)
        .Flag("showGridLines", static x => x.ShowGridLines, static (x, v) => x.ShowGridLines = v, omitted: true)
        .MaybeFlag("firstRowAsHeaders", static x => x.firstRowAsHeaders, static (x, v) => x.firstRowAsHeaders = v)
        .Property(
            "firstRowAsHeader",
            static (_, _) => { },
            static (x, value, reader) => x.firstRowAsHeaders = reader.Flag("firstRowAsHeader", value))
        .With(Tail.Fields);

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();

    /// <inheritdoc/>
    public override void Add(AdaptiveElement element)
    {
        if (element is AdaptiveTableRow row)
            Rows.Add(row);
    }
}
