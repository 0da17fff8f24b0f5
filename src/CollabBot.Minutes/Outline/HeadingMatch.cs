using CollabBot.Domain;

namespace CollabBot.Minutes.Outline;

/// <summary>A line that was recognised as a heading.</summary>
/// <param name="Heading">What the heading announces.</param>
/// <param name="Rest">The text after its colon; null if there is none.</param>
/// <param name="Lean">The language of its words: above zero French, below zero English.</param>
internal sealed record HeadingMatch(OutlineHeading Heading, string? Rest, int Lean)
{
    /// <summary>Whether the heading is a single word, which may also occur in other texts.</summary>
    public bool IsBare { get; init; }

    public bool IsList => Heading is OutlineHeading.Enablers or OutlineHeading.Wishes or OutlineHeading.Pitfalls;

    /// <summary>The kind of lessons in the list that the heading announces; only if <see cref="IsList"/>.</summary>
    public LessonKind Kind => Heading switch
    {
        OutlineHeading.Enablers => LessonKind.Enabler,
        OutlineHeading.Wishes => LessonKind.Wish,
        _ => LessonKind.Pitfall,
    };

    public bool IsDirection =>
        Heading is OutlineHeading.Positive or OutlineHeading.Negative or OutlineHeading.NoChange or OutlineHeading.Unclear;

    public bool IsFact =>
        Heading is OutlineHeading.Title or OutlineHeading.Date or OutlineHeading.Period or OutlineHeading.Place
            or OutlineHeading.ShortLabel;

    /// <summary>
    /// Whether the line is itself a theme without change: « Où il n'y a pas eu de changement : X ». Its label is the whole line.
    /// </summary>
    public bool IsTheme => Heading == OutlineHeading.NoChange && Rest is not null;
}
