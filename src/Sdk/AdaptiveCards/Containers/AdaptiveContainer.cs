namespace AdaptiveCards;

/// <summary>A group of elements.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Container";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements, from top to bottom.</summary>
    public List<AdaptiveElement> Items { get; set; } = [];

    /// <summary>True for right to left, false for left to right; null follows the parent.</summary>
    public bool? Rtl { get; set; }

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public override void Add(AdaptiveElement element) => Items.Add(element);
}
