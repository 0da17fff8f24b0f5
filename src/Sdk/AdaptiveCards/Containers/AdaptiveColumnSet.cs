namespace AdaptiveCards;

/// <summary>A row of columns.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "ColumnSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The columns, from left to right.</summary>
    public List<AdaptiveColumn> Columns { get; set; } = [];

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();

    /// <inheritdoc/>
    public override void Add(AdaptiveElement element)
    {
        if (element is AdaptiveColumn column)
            Columns.Add(column);
    }
}
