namespace AdaptiveCards;

/// <summary>Asks for a day.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Input.Date";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The text of an empty input.</summary>
    public string Placeholder { get; set; }

    /// <summary>The initial day, as <c>yyyy-MM-dd</c>.</summary>
    public string Value { get; set; }

    /// <summary>The earliest valid day, as <c>yyyy-MM-dd</c>.</summary>
    public string Min { get; set; }

    /// <summary>The latest valid day, as <c>yyyy-MM-dd</c>.</summary>
    public string Max { get; set; }
}
