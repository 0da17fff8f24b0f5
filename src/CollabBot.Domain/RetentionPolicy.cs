namespace CollabBot.Domain;

/// <summary>How long contributions are stored after closing.</summary>
/// <param name="Years">Years after closing.</param>
public sealed record RetentionPolicy(int Years = RetentionPolicy.DefaultYears)
{
    /// <summary>The default, in years after closing: long enough to compare two plans.</summary>
    public const int DefaultYears = 7;

    /// <summary>The highest number of years that can be configured.</summary>
    public const int MaxYears = 100;

    /// <summary>The time until which a retrospective that was closed at the given time is stored.</summary>
    public DateTimeOffset Until(DateTimeOffset closed) => closed.AddYears(Years);

    /// <summary>Retrospectives closed at or before this time have reached the end of their storage period.</summary>
    public DateTimeOffset Limit(DateTimeOffset now) => now.AddYears(-Years);
}
