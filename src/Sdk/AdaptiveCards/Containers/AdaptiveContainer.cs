using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Elements kept together.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveContainer : AdaptiveCollectionElement
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Container";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The picture behind the elements.</summary>
    public AdaptiveBackgroundImage? BackgroundImage { get; set; }

    /// <summary>The elements, from top to bottom.</summary>
    public List<AdaptiveElement> Items { get; set; } = [];

    /// <summary>Whether the content is laid out from right to left; null takes the way of the surroundings.</summary>
    public bool? Rtl { get; set; }

    /// <summary>A container's own properties and those of every collection; a column has them too.</summary>
    internal static new Shape<AdaptiveContainer> Tail { get; } = new Shape<AdaptiveContainer>()
        .Background(static x => x.BackgroundImage, static (x, v) => x.BackgroundImage = v)
        .Parts("items", static x => x.Items, static (x, v) => x.Items = v, CardReader.Element)
        .MaybeFlag("rtl", static x => x.Rtl, static (x, v) => x.Rtl = v)
        .With(AdaptiveCollectionElement.Tail.Fields);

    internal override Shape Shape => Own;

    private static Shape<AdaptiveContainer> Own { get; } = new Shape<AdaptiveContainer>().With(Head.Fields).With(Tail.Fields);

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public override void Add(AdaptiveElement element) => Items.Add(element);
}
