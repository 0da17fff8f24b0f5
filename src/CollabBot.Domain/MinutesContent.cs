namespace CollabBot.Domain;

/// <summary>
/// The content of a retrospective: the summary, the minutes and exported files are made from it, and imported minutes are read into it. It
/// names the people changes come from only in exports (<see cref="MinutesChange.Author"/>).
/// </summary>
public sealed record MinutesContent
{
    /// <summary>The identifier of the stored retrospective; null if it is not stored.</summary>
    public RetrospectiveId? Id { get; init; }

    /// <summary>The step it is in; Closed by default, for a meeting held elsewhere.</summary>
    public Phase Phase { get; init; } = Phase.Closed;

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Why the group met; null if not said.</summary>
    public string? Intention { get; init; }

    /// <summary>The plan period it looks back on; null if not said.</summary>
    public Period? Period { get; init; }

    /// <summary>The day of the meeting; null if not said.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>Where it was held; null if not said.</summary>
    public string? Place { get; init; }

    /// <summary>The language it was held in: <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>How many themes were to be retained.</summary>
    public int RetainedCount { get; init; } = RetrospectiveSettings.DefaultRetainedCount;

    /// <summary>How many points each person had.</summary>
    public int PointsPerPerson { get; init; } = RetrospectiveSettings.DefaultPointsPerPerson;

    /// <summary>What exports show about the person who named a change.</summary>
    public Anonymity Anonymity { get; init; } = RetrospectiveSettings.DefaultAnonymity;

    /// <summary>The day it was closed; null if it is open or the day is unknown.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Lines of imported minutes that belong to no list, such as introductions and remarks.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The reason for retaining other themes than those with the most points; null if the points decided.</summary>
    public string? OverrideReason { get; init; }

    /// <summary>The notes of dissent about the choice of themes; they name no person.</summary>
    public IReadOnlyList<string> Dissents { get; init; } = [];

    /// <summary>The themes in the order of the first part of the minutes: by direction, then by rank.</summary>
    public IReadOnlyList<MinutesTheme> Themes { get; init; } = [];

    /// <summary>The changes that are in no theme.</summary>
    public IReadOnlyList<MinutesChange> Ungrouped { get; init; } = [];

    /// <summary>The retained themes in the order in which they were opened for deepening; those never opened come last.</summary>
    public IEnumerable<MinutesTheme> Deepened =>
        Themes.Where(theme => theme.Retained).OrderBy(theme => theme.DeepeningRank ?? int.MaxValue);

    /// <summary>Makes the minutes of a stored retrospective. Changes that are not revealed are left out.</summary>
    /// <param name="retrospective">The retrospective.</param>
    /// <param name="themes">Its themes.</param>
    /// <param name="changes">Its changes.</param>
    /// <param name="lessons">Its lessons; those turned into a change appear among the changes.</param>
    /// <param name="plusOnes">How many people gave each lesson a « +1 »; null if there are none.</param>
    /// <param name="authors">The origin of each change, for exports; null for the minutes and the summary.</param>
    public static MinutesContent Of(
        Retrospective retrospective,
        IEnumerable<Theme> themes,
        IEnumerable<Change> changes,
        IEnumerable<Lesson> lessons,
        IReadOnlyDictionary<LessonId, int>? plusOnes = null,
        IReadOnlyDictionary<ChangeId, Attribution>? authors = null)
    {
        var shown = changes.Where(change => change.IsRevealed).OrderBy(change => change.Position).ToLookup(change => change.Theme);
        var learnt = lessons.Where(lesson => lesson.CarriedTo is null).OrderBy(lesson => lesson.Position).ToLookup(lesson => lesson.Theme);

        return new MinutesContent
        {
            Id = retrospective.Id,
            Phase = retrospective.Phase,
            Title = retrospective.Title.Text,
            Intention = retrospective.Intention?.Text,
            Period = retrospective.Period,
            HeldOn = retrospective.HeldOn,
            Place = retrospective.Place?.Text,
            Language = retrospective.Language,
            RetainedCount = retrospective.RetainedCount,
            PointsPerPerson = retrospective.PointsPerPerson,
            Anonymity = retrospective.Anonymity,
            ClosedOn = retrospective is { Phase: Phase.Closed, ClosedAt: { } closed } ? DateOnly.FromDateTime(closed.UtcDateTime) : null,
            Notes = [.. retrospective.Notes],
            OverrideReason = retrospective.OverrideReason?.Text,
            Dissents = [.. retrospective.Dissents],
            Themes =
            [
                .. themes
                    .OrderBy(theme => theme.Direction)
                    .ThenBy(theme => theme.Rank ?? int.MaxValue)
                    .ThenBy(theme => theme.Position)
                    .Select(theme => new MinutesTheme
                    {
                        LongLabel = theme.LongLabel.Text,
                        ShortLabel = theme.ShortLabel.Text,
                        Direction = theme.Direction,
                        Retained = theme.IsRetained,
                        Rank = theme.Rank,
                        DeepeningRank = theme.DeepeningRank,
                        // Points are secret until the retrospective is closed.
                        Points = retrospective.Phase == Phase.Closed ? theme.Points : null,
                        RetainedBecause = theme.RetainedBecause?.Text,
                        Changes = [.. shown[theme.Id].Select(Told)],
                        Lessons =
                        [
                            .. learnt[theme.Id].Select(lesson => MinutesLesson.Of(lesson) with
                            {
                                PlusOnes = lesson.PlusOnesKept + (plusOnes?.GetValueOrDefault(lesson.Id) ?? 0)
                            })
                        ],
                    }),
            ],
            Ungrouped = [.. shown[null].Select(Told)],
        };

        MinutesChange Told(Change change) =>
            MinutesChange.Of(change, authors?.GetValueOrDefault(change.Id)?.Within(retrospective.Anonymity));
    }

    /// <summary>A copy without authors, anonymity level and day of closing, for deciding whether two files have the same content.</summary>
    public MinutesContent WithoutAuthors() => this with
    {
        Anonymity = RetrospectiveSettings.DefaultAnonymity,
        ClosedOn = null,
        Themes = [.. Themes.Select(theme => theme with { Changes = [.. theme.Changes.Select(change => change with { Author = null })] })],
        Ungrouped = [.. Ungrouped.Select(change => change with { Author = null })],
    };
}

/// <summary>A theme of the minutes.</summary>
public sealed record MinutesTheme
{
    /// <summary>Full name, as in the first part of the minutes.</summary>
    public required string LongLabel { get; init; }

    /// <summary>Short name, as in the second part; the same as the long label if there is no other.</summary>
    public required string ShortLabel { get; init; }

    /// <summary>Its own direction, which may differ from those of its changes.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Whether it was retained for deepening.</summary>
    public bool Retained { get; init; }

    /// <summary>Its rank among the retained themes, from 1; null if it was not retained or the rank is unknown.</summary>
    public int? Rank { get; init; }

    /// <summary>Its place in the order in which themes were opened for deepening, from 1; null if it never was.</summary>
    public int? DeepeningRank { get; init; }

    /// <summary>The points it had when the themes were retained; null if they are unknown or still secret.</summary>
    public int? Points { get; init; }

    /// <summary>Why it was retained; null if not noted.</summary>
    public string? RetainedBecause { get; init; }

    /// <summary>Its changes, in order.</summary>
    public IReadOnlyList<MinutesChange> Changes { get; init; } = [];

    /// <summary>Its lessons, in order; the kinds may be mixed.</summary>
    public IReadOnlyList<MinutesLesson> Lessons { get; init; } = [];

    /// <summary>The lessons of one kind, in order.</summary>
    public IEnumerable<MinutesLesson> Of(LessonKind kind) => Lessons.Where(lesson => lesson.Kind == kind);

    /// <summary>How many lessons of one kind there are, sub-items not counted.</summary>
    public int Count(LessonKind kind) => Of(kind).Count();
}

/// <summary>A change of the minutes.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Direction">Which way it went.</param>
/// <param name="Why">Why it is significant; null if not said.</param>
/// <param name="Example">An example; null if none was given.</param>
/// <param name="ProposedTheme">The theme its author suggested; null if none.</param>
public sealed record MinutesChange(
    string Text, Direction Direction, string? Why = null, string? Example = null, string? ProposedTheme = null)
{
    /// <summary>Its origin, as far as the anonymity level shows it; null except in exports.</summary>
    public Attribution? Author { get; init; }

    internal static MinutesChange Of(Change change, Attribution? attribution) =>
        new(change.Statement.Text, change.Direction, change.Why?.Text, change.Example?.Text, change.ProposedTheme?.Text)
        {
            Author = attribution is { IsEmpty: false } ? attribution : null
        };
}

/// <summary>A lesson of the minutes.</summary>
/// <param name="Kind">Which list it is in.</param>
/// <param name="Text">The lesson.</param>
/// <param name="Items">Its sub-items, in order.</param>
public sealed record MinutesLesson(LessonKind Kind, string Text, IReadOnlyList<string> Items)
{
    /// <summary>How many people gave it a « +1 ».</summary>
    public int PlusOnes { get; init; }

    /// <summary>Copies a stored lesson, without its « +1 ».</summary>
    public static MinutesLesson Of(Lesson lesson) => new(lesson.Kind, lesson.Text.Text, [.. lesson.Items]);
}
