namespace AdaptiveCards;

/// <summary>The words a column's <see cref="AdaptiveColumn.Width"/> can be.</summary>
public class AdaptiveColumnWidth
{
    /// <summary>As wide as the content.</summary>
    public const string Auto = "auto";

    /// <summary>The width that is left.</summary>
    public const string Stretch = "stretch";
}

/// <summary>The words of the old size of a column.</summary>
[Obsolete("Use AdaptiveColumnWidth.")]
public class AdaptiveColumnSize
{
    /// <summary>As wide as the content.</summary>
    public const string Auto = "Auto";

    /// <summary>The width that is left.</summary>
    public const string Stretch = "Stretch";
}
