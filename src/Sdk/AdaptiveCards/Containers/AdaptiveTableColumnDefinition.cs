using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>The width of one column of an <see cref="AdaptiveTable"/>, and how its cells are aligned.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveTableColumnDefinition : ICardPart
{
    /// <summary>The name the schema gives this object; it is not written.</summary>
    public const string TypeName = "TableColumnDefinition";

    /// <summary>Where the content of the cells stands from top to bottom.</summary>
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>Where the content of the cells stands from side to side.</summary>
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>The width in pixels; where it is set, <see cref="Width"/> does not count.</summary>
    public double PixelWidth { get; set; }

    /// <summary>The column's share of the width beside the others; 0 is the usual share of 1.</summary>
    public double Width { get; set; }

    Shape ICardPart.Shape => Own;

    private static Shape<AdaptiveTableColumnDefinition> Own { get; } = new Shape<AdaptiveTableColumnDefinition>()
        .Choice("verticalCellContentAlignment", static x => x.VerticalContentAlignment, static (x, v) => x.VerticalContentAlignment = v)
        .Choice("horizontalCellContentAlignment", static x => x.HorizontalContentAlignment, static (x, v) => x.HorizontalContentAlignment = v)
        .Property("width", static (x, writer) => x.WriteWidth(writer), static (x, value, reader) => x.ReadWidth(reader, value));

    private void WriteWidth(CardWriter writer)
    {
        if (PixelWidth > 0)
            writer.Text("width", string.Create(CultureInfo.InvariantCulture, $"{Math.Min(PixelWidth, uint.MaxValue):0.###############}px"), omitted: "0px");
        else if (Width > 0)
            writer.ShortNumber("width", Width);
    }

    private void ReadWidth(CardReader reader, JsonElement value)
    {
        (PixelWidth, Width) = (0, 0);
        if (value.ValueKind == JsonValueKind.String)
            PixelWidth = reader.Pixels("width", value.GetString()!);
        else if (reader.Number("width", value) is { } share && share >= 0)
            Width = share;
        else if (value.ValueKind == JsonValueKind.Number)
            reader.Warn($"The value {value.GetRawText()} of 'width' is below 0, it will be ignored.");
    }
}
