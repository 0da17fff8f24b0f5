namespace CollabBot.Domain;

/// <summary>
/// The content of the summary card: the retained themes by direction, with their statements and counts. It has no authors and no points.
/// </summary>
public sealed record SummaryContent(
    RetrospectiveId? Id,
    string Title,
    Period? Period,
    DateOnly? HeldOn,
    string? Place,
    string Language,
    bool IsClosed,
    IReadOnlyList<SummaryTheme> Themes)
{
    /// <summary>Whether the themes shown are the retained ones; otherwise none is retained yet, and all are shown.</summary>
    public bool AreRetained { get; init; } = true;

    /// <summary>How many changes there are in all, with and without a theme.</summary>
    public int Changes { get; init; }

    /// <summary>The statements of the changes without a theme, as long as no theme is retained.</summary>
    public IReadOnlyList<string> Ungrouped { get; init; } = [];

    /// <summary>How many lessons of a kind the themes shown have together; sub-items are not counted.</summary>
    public int Count(LessonKind kind) => Themes.Sum(theme => theme.Count(kind));

    /// <summary>
    /// Makes the summary of minutes. It shows the retained themes (all of them if none is retained) by direction, and within a direction by
    /// rank.
    /// </summary>
    public static SummaryContent Of(MinutesContent minutes)
    {
        var anyRetained = minutes.Themes.Any(theme => theme.Retained);
        return new SummaryContent(
            minutes.Id,
            minutes.Title,
            minutes.Period,
            minutes.HeldOn,
            minutes.Place,
            minutes.Language,
            minutes.Phase == Phase.Closed,
            [
                .. minutes.Themes
                    .Where(theme => theme.Retained || !anyRetained)
                    .OrderBy(theme => theme.Direction)
                    .ThenBy(theme => theme.Rank ?? int.MaxValue)
                    .Select(theme => new SummaryTheme(
                        theme.LongLabel,
                        theme.Direction,
                        [.. theme.Changes.Select(change => change.Text)],
                        theme.Count(LessonKind.Enabler),
                        theme.Count(LessonKind.Wish),
                        theme.Count(LessonKind.Pitfall))),
            ])
        {
            AreRetained = anyRetained,
            Changes = minutes.Themes.Sum(theme => theme.Changes.Count) + minutes.Ungrouped.Count,
            Ungrouped = anyRetained ? [] : [.. minutes.Ungrouped.Select(change => change.Text)],
        };
    }
}

/// <summary>A theme of the summary.</summary>
public sealed record SummaryTheme(
    string Label, Direction Direction, IReadOnlyList<string> Statements, int Enablers, int Wishes, int Pitfalls)
{
    /// <summary>How many lessons of a kind the theme has.</summary>
    public int Count(LessonKind kind) => kind switch
    {
        LessonKind.Enabler => Enablers,
        LessonKind.Wish => Wishes,
        _ => Pitfalls,
    };
}
