namespace AdaptiveCards;

/// <summary>One column of an <see cref="AdaptiveColumnSet"/>.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    /// <summary>The value of <c>type</c>.</summary>
    public new const string TypeName = "Column";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The width; null leaves it to the client, which stretches the column. <c>auto</c> is written.</summary>
    public AdaptiveWidth Width { get; set; }
}
