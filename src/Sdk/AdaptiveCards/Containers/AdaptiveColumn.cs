using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>One column of an <see cref="AdaptiveColumnSet"/>.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveColumn : AdaptiveContainer
{
    /// <summary>The word under <c>type</c>.</summary>
    public new const string TypeName = "Column";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The old name of <see cref="Width"/>.</summary>
    [Obsolete("Use Width.")]
    public string? Size { get; set; }

    /// <summary>The width; null leaves it to the client, which stretches the column.</summary>
    public AdaptiveWidth? Width { get; set; }

    internal override Shape Shape => Own;

#pragma warning disable CS0618 // The old property is still read and written.
    private static Shape<AdaptiveColumn> Own { get; } = new Shape<AdaptiveColumn>()
        .With(Head.Fields)
        .Text("size", static x => x.Size, static (x, v) => x.Size = v)
        .Property(
            "width",
            static (x, writer) => writer.Text("width", x.Width?.JsonText),
            static (x, value, reader) => x.Width = AdaptiveWidth.Read(reader, value))
        .With(Tail.Fields);
#pragma warning restore CS0618
}
