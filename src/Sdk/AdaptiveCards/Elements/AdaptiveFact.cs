namespace AdaptiveCards;

/// <summary>One line of an <see cref="AdaptiveFactSet"/>.</summary>
/// <param name="title">The left column; required by the schema.</param>
/// <param name="value">The right column; required by the schema.</param>
public class AdaptiveFact(string title, string value)
{
    /// <summary>The left column.</summary>
    public string Title { get; set; } = title;

    /// <summary>The right column.</summary>
    public string Value { get; set; } = value;
}
