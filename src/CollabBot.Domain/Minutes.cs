namespace CollabBot.Domain;

/// <summary>
/// All that a retrospective says, without who said it: what the summary, the report and the exported file are made from, and what an imported
/// report is read into.
/// </summary>
public sealed record Minutes
{
    /// <summary>Which retrospective this is, where it has been stored.</summary>
    public RetrospectiveId? Id { get; init; }

    /// <summary>Where it stands; closed for a report of a meeting that was held elsewhere.</summary>
    public Phase Phase { get; init; } = Phase.Closed;

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Why the group met.</summary>
    public string? Intention { get; init; }

    /// <summary>The plan period looked back on.</summary>
    public Period? Period { get; init; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>Where it was held.</summary>
    public string? Place { get; init; }

    /// <summary>The language it was held in: <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>How many themes were to be retained.</summary>
    public int RetainedCount { get; init; } = RetrospectiveSettings.DefaultRetainedCount;

    /// <summary>How many points each person had.</summary>
    public int PointsPerPerson { get; init; } = RetrospectiveSettings.DefaultPointsPerPerson;

    /// <summary>What is shown of who named a change.</summary>
    public Anonymity Anonymity { get; init; } = RetrospectiveSettings.DefaultAnonymity;

    /// <summary>The day it was closed; nothing where it is open, or nobody knows.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Lines that belong to no list: introductions, remarks.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Why other themes were retained than those with the most points, where that was so.</summary>
    public string? OverrideReason { get; init; }

    /// <summary>What was noted of those who saw it otherwise; nobody is named.</summary>
    public IReadOnlyList<string> Dissents { get; init; } = [];

    /// <summary>The themes in the order of the report's first part: by direction, then by rank.</summary>
    public IReadOnlyList<MinutesTheme> Themes { get; init; } = [];

    /// <summary>Changes that are in no theme.</summary>
    public IReadOnlyList<MinutesChange> Ungrouped { get; init; } = [];

    /// <summary>The retained themes in the order they were deepened; those that never were, at the end.</summary>
    public IEnumerable<MinutesTheme> Deepened =>
        Themes.Where(theme => theme.Retained).OrderBy(theme => theme.DeepeningRank ?? int.MaxValue);

    /// <summary>Draws up the minutes of a stored retrospective. Changes that are not revealed are left out.</summary>
    /// <param name="retrospective">The retrospective.</param>
    /// <param name="themes">Its themes.</param>
    /// <param name="changes">Its changes.</param>
    /// <param name="lessons">Its lessons; those carried to the changes are told there.</param>
    /// <param name="plusOnes">How many people said « +1 » to a lesson.</param>
    /// <param name="authors">Who changes come from, for an export; the report and the summary have none.</param>
    public static Minutes Of(
        Retrospective retrospective,
        IEnumerable<Theme> themes,
        IEnumerable<Change> changes,
        IEnumerable<Lesson> lessons,
        IReadOnlyDictionary<LessonId, int>? plusOnes = null,
        IReadOnlyDictionary<ChangeId, Attribution>? authors = null)
    {
        var shown = changes.Where(change => change.IsRevealed).OrderBy(change => change.Position).ToLookup(change => change.Theme);
        var learnt = lessons.Where(lesson => lesson.CarriedTo is null).OrderBy(lesson => lesson.Position).ToLookup(lesson => lesson.Theme);

        return new Minutes
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
                        // Points are secret until it is closed.
                        Points = retrospective.Phase == Phase.Closed ? theme.Points : null,
                        RetainedBecause = theme.RetainedBecause?.Text,
                        Changes = [.. shown[theme.Id].Select(Told)],
                        Lessons = [.. learnt[theme.Id].Select(lesson => MinutesLesson.Of(lesson) with { PlusOnes = lesson.PlusOnesKept + (plusOnes?.GetValueOrDefault(lesson.Id) ?? 0) })],
                    }),
            ],
            Ungrouped = [.. shown[null].Select(Told)],
        };

        MinutesChange Told(Change change) => MinutesChange.Of(change, authors?.GetValueOrDefault(change.Id)?.Within(retrospective.Anonymity));
    }

    /// <summary>The same without who its changes come from, its level and the day of closing: what two reports are compared by.</summary>
    public Minutes WithoutAuthors() => this with
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
    /// <summary>Full name, as in the first part of the report.</summary>
    public required string LongLabel { get; init; }

    /// <summary>Short name, as in the second part; the long one where there is no other.</summary>
    public required string ShortLabel { get; init; }

    /// <summary>Its own direction.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Whether it was retained.</summary>
    public bool Retained { get; init; }

    /// <summary>Its place among the retained themes, from 1.</summary>
    public int? Rank { get; init; }

    /// <summary>Its place in the order of deepening, from 1.</summary>
    public int? DeepeningRank { get; init; }

    /// <summary>The points it had when the themes were retained; nothing where nobody counted.</summary>
    public int? Points { get; init; }

    /// <summary>Why it was retained, if that was noted.</summary>
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
/// <param name="Why">Why it is significant, if said.</param>
/// <param name="Example">An example, if given.</param>
/// <param name="ProposedTheme">The theme its author had in mind, if any.</param>
public sealed record MinutesChange(string Text, Direction Direction, string? Why = null, string? Example = null, string? ProposedTheme = null)
{
    /// <summary>Who it comes from, as far as the level shows it; only in exports.</summary>
    public Attribution? Author { get; init; }

    internal static MinutesChange Of(Change change, Attribution? attribution) =>
        new(change.Statement.Text, change.Direction, change.Why?.Text, change.Example?.Text, change.ProposedTheme?.Text) { Author = attribution is { IsEmpty: false } ? attribution : null };
}

/// <summary>A lesson of the minutes.</summary>
/// <param name="Kind">Which list it is in.</param>
/// <param name="Text">The lesson.</param>
/// <param name="Items">Its sub-items, in order.</param>
public sealed record MinutesLesson(LessonKind Kind, string Text, IReadOnlyList<string> Items)
{
    /// <summary>How many people said « +1 » to it.</summary>
    public int PlusOnes { get; init; }

    /// <summary>What the minutes say of a stored lesson.</summary>
    public static MinutesLesson Of(Lesson lesson) => new(lesson.Kind, lesson.Text.Text, [.. lesson.Items]);
}
