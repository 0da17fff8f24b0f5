namespace CollabBot.Domain;

/// <summary>How long what people gave is kept, counted from closing.</summary>
/// <param name="Years">Years after closing.</param>
public sealed record Keeping(int Years = Keeping.DefaultYears)
{
    /// <summary>Years after closing, when an installation says nothing else: long enough to compare two plans.</summary>
    public const int DefaultYears = 7;

    /// <summary>The most years that can be set.</summary>
    public const int MostYears = 100;

    /// <summary>Until when something is kept that was closed at a time.</summary>
    public DateTimeOffset Until(DateTimeOffset closed) => closed.AddYears(Years);

    /// <summary>What was closed at this time or before has been kept long enough.</summary>
    public DateTimeOffset Limit(DateTimeOffset now) => now.AddYears(-Years);
}
