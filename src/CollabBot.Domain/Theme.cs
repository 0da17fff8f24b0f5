namespace CollabBot.Domain;

/// <summary>What a facilitator enters for a theme.</summary>
/// <param name="LongLabel">Its full name.</param>
/// <param name="ShortLabel">The name used in the second part of the minutes; the same as the long label if there is no other.</param>
/// <param name="Direction">The direction of the theme, which may differ from those of its changes.</param>
public sealed record ThemeDraft(Wording LongLabel, Wording ShortLabel, Direction Direction);

/// <summary>A group of changes; it may be empty. A theme about something that did not change is a theme like any other.</summary>
public sealed class Theme
{
    private Theme()
    {
    }

    internal Theme(ThemeId id, RetrospectiveId retrospective, ThemeDraft draft, int position)
    {
        Id = id;
        Retrospective = retrospective;
        LongLabel = draft.LongLabel;
        ShortLabel = draft.ShortLabel;
        Direction = draft.Direction;
        Position = position;
    }

    /// <summary>The identifier, used in the database and in buttons.</summary>
    public ThemeId Id { get; private set; }

    /// <summary>The retrospective it belongs to.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>Full name, used in the first part of the minutes.</summary>
    public Wording LongLabel { get; private set; } = null!;

    /// <summary>Short name, used in the second part of the minutes.</summary>
    public Wording ShortLabel { get; private set; } = null!;

    /// <summary>The direction of the theme, which may differ from those of its changes.</summary>
    public Direction Direction { get; private set; }

    /// <summary>The sort position among the themes; a new theme comes last.</summary>
    public int Position { get; private set; }

    /// <summary>Whether it was retained for deepening.</summary>
    public bool IsRetained { get; private set; }

    /// <summary>Its rank among the retained themes, from 1; null if it is not retained.</summary>
    public int? Rank { get; private set; }

    /// <summary>Its place in the order in which themes were opened for deepening, from 1; null if it never was.</summary>
    public int? DeepeningRank { get; private set; }

    /// <summary>The points it had when the themes were last retained; null if they never were.</summary>
    public int? Points { get; private set; }

    /// <summary>
    /// The direction proposed for a theme: the most frequent one among its changes, or <see cref="Direction.Unclear"/> for a tie or no
    /// changes.
    /// </summary>
    public static Direction ProposeDirection(IReadOnlyCollection<Change> changes)
    {
        var counted = changes.GroupBy(change => change.Direction).OrderByDescending(group => group.Count()).Take(2).ToList();
        return counted.Count == 0 || (counted.Count == 2 && counted[0].Count() == counted[1].Count()) ? Direction.Unclear : counted[0].Key;
    }

    internal ThemeState State => new(
        Id,
        LongLabel.Text,
        ShortLabel.Text,
        Direction,
        Position,
        IsRetained,
        Rank,
        DeepeningRank,
        Points,
        PointsKept,
        RetainedBecause?.Text);

    /// <summary>Recreates a theme that a grouping move had merged or removed.</summary>
    /// <param name="retrospective">The retrospective.</param>
    /// <param name="state">The values of the theme before that move.</param>
    /// <param name="deepeningRank">
    /// Its place in the order of deepening; not the one in <paramref name="state"/> if another theme has taken that meanwhile.
    /// </param>
    internal static Theme Restored(RetrospectiveId retrospective, ThemeState state, int? deepeningRank)
    {
        var theme = new Theme
        {
            Id = state.Id,
            Retrospective = retrospective,
            IsRetained = state.IsRetained,
            Rank = state.Rank,
            DeepeningRank = deepeningRank,
            Points = state.Points,
            RetainedBecause = Wording.OfOptional(state.RetainedBecause),
        };
        theme.Restore(state);
        return theme;
    }

    /// <summary>Restores what a grouping move may change in an existing theme. Rank, points and retention stay as decided since.</summary>
    internal void Restore(ThemeState state)
    {
        LongLabel = Wording.Of(state.LongLabel);
        ShortLabel = Wording.Of(state.ShortLabel);
        Direction = state.Direction;
        Position = state.Position;
        PointsKept = state.PointsKept;
    }

    internal void Revise(ThemeDraft draft)
    {
        LongLabel = draft.LongLabel;
        ShortLabel = draft.ShortLabel;
        Direction = draft.Direction;
    }

    internal void MoveTo(int position) => Position = position;

    /// <summary>Why the group retained it; null if not noted.</summary>
    public Wording? RetainedBecause { get; private set; }

    /// <summary>Points counted without their voters, moved here from the ballots by an anonymous closing.</summary>
    public int PointsKept { get; private set; }

    internal void KeepPoints(int points) => PointsKept += points;

    internal void Explain(Wording? why) => RetainedBecause = why;

    internal void Settle(bool retained, int? rank, int? points)
    {
        IsRetained = retained;
        Rank = rank;
        Points = points;
    }

    internal void Open(int deepeningRank) => DeepeningRank ??= deepeningRank;
}
