namespace CollabBot.Domain.Tests;

/// <summary>
/// A meeting in the Grouping step with six named changes. It stores the last ten grouping moves, as the product's storage does.
/// </summary>
internal sealed class Workshop
{
    private readonly List<GroupingMove> moves = [];

    public Workshop(bool groupingByAll = false)
    {
        Meeting = new Meeting(groupingByAll: groupingByAll).GoTo(Phase.Naming);
        foreach (var (statement, direction) in Named) Meeting.Name(statement, direction).ShouldBeAccepted();
        Meeting.GoTo(Phase.Grouping);
    }

    private static readonly (string Statement, Direction Direction)[] Named =
    [
        ("Un", Direction.Positive), ("Deux", Direction.Positive), ("Trois", Direction.Negative),
        ("Quatre", Direction.NoChange), ("Cinq", Direction.Unclear), ("Six", Direction.Negative),
    ];

    public Meeting Meeting { get; }

    public IReadOnlyList<GroupingMove> Moves => moves;

    public List<Theme> Themes => Meeting.Themes;

    /// <summary>The room's points; null until some are entered.</summary>
    public RoomPool? Pool { get; set; }

    public Change[] Changes(params int[] numbers) => [.. numbers.Select(number => Meeting.Changes[number - 1])];

    public static ThemeDraft Draft(string longLabel, Direction direction = Direction.Positive, string? shortLabel = null) =>
        new(Wording.Of(longLabel), Wording.Of(shortLabel ?? longLabel), direction);

    public Theme Make(string label, params int[] numbers)
    {
        Do(work => work.Create(NewTheme(), Draft(label), Changes(numbers))).ShouldBeAccepted();
        return Themes[^1];
    }

    public static ThemeId NewTheme() => new(Guid.NewGuid());

    /// <summary>Runs an operation, and stores its move if it was accepted and changed something.</summary>
    public Outcome<GroupingMove> Do(Func<Regrouping, Outcome<GroupingMove>> step, Actor? by = null)
    {
        var work = Open(by);
        var outcome = step(work);
        if (!outcome.TryGet(out var move, out _)) return outcome;

        Keep(work);
        if (!move.Trace.IsEmpty) moves.Add(move);
        if (moves.Count > GroupingMove.Kept) moves.RemoveAt(0);
        return outcome;
    }

    public Outcome<GroupingMove> Undo(Actor? by = null)
    {
        var work = Open(by);
        var outcome = work.Undo(moves[^1]);
        if (!outcome.TryGet(out _, out _)) return outcome;

        Keep(work);
        moves.RemoveAt(moves.Count - 1);
        return outcome;
    }

    /// <summary>Everything that grouping may change, and everything it must not change, as one text.</summary>
    public string State() => string.Join(
        '\n',
        [
            .. Themes.OrderBy(theme => theme.Position).Select(theme =>
                $"{theme.Id} {theme.LongLabel} {theme.ShortLabel} {theme.Direction} {theme.Position} {theme.Points} {theme.Rank}"),
            .. Meeting.Changes.Select(change =>
                $"{change.Position} {change.Statement} {change.Direction} {change.Theme} {change.ProposedTheme} {change.Author}"),
            .. Meeting.Ballots.Select(ballot =>
                $"{ballot.Voter} {ballot.Returned} "
                + $"{string.Join(' ', ballot.Votes.OrderBy(vote => vote.Theme.Value).Select(vote => $"{vote.Theme}={vote.Points}"))}"),
            .. Meeting.Lessons.Select(lesson => $"{lesson.Text} {lesson.Theme}"),
            $"{Pool?.People} "
            + $"{string.Join(' ', (Pool?.Votes ?? []).OrderBy(vote => vote.Theme.Value).Select(vote => $"{vote.Theme}={vote.Points}"))}",
        ]);

    private Regrouping Open(Actor? by) => new(
        Meeting.Retrospective,
        by ?? Meeting.Facilitator,
        Themes,
        Meeting.Changes,
        Meeting.Lessons,
        Meeting.Ballots,
        moves.Count == 0 ? 0 : moves[^1].Number)
    { Pool = Pool };

    private void Keep(Regrouping work)
    {
        Themes.Clear();
        Themes.AddRange(work.Themes);
    }
}
