namespace AdaptiveCards;

/// <summary>Asks for a time of day.</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "Input.Time";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The text of an empty input.</summary>
    public string Placeholder { get; set; }

    /// <summary>The initial time of day, as <c>HH:mm</c>.</summary>
    public string Value { get; set; }

    /// <summary>The earliest valid time of day, as <c>HH:mm</c>.</summary>
    public string Min { get; set; }

    /// <summary>The latest valid time of day, as <c>HH:mm</c>.</summary>
    public string Max { get; set; }
}
