namespace CollabBot.Minutes.Outline;

/// <summary>What a heading can announce.</summary>
internal enum OutlineHeading
{
    Title,
    Date,
    Period,
    Place,
    ShortLabel,
    Intention,
    FirstPart,
    Positive,
    Negative,
    NoChange,
    Unclear,
    SecondPart,
    Enablers,
    Wishes,
    Pitfalls,
}
