namespace CollabBot.Domain;

/// <summary>What a facilitator says of a theme.</summary>
/// <param name="LongLabel">Its full name.</param>
/// <param name="ShortLabel">The name used later on; the long one where there is no other.</param>
/// <param name="Direction">Its own direction, whatever its changes have.</param>
public sealed record ThemeDraft(Wording LongLabel, Wording ShortLabel, Direction Direction);

/// <summary>A group of changes; it may be empty, and « no change » is a theme like any other.</summary>
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

    /// <summary>Its name in the database and in buttons.</summary>
    public ThemeId Id { get; private set; }

    /// <summary>The retrospective it belongs to.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>Full name, as in the first part of the report.</summary>
    public Wording LongLabel { get; private set; } = null!;

    /// <summary>Short name, as in the second part of the report.</summary>
    public Wording ShortLabel { get; private set; } = null!;

    /// <summary>Its own direction.</summary>
    public Direction Direction { get; private set; }

    /// <summary>Its place in the order of making.</summary>
    public int Position { get; private set; }

    /// <summary>Whether it was retained for deepening.</summary>
    public bool IsRetained { get; private set; }

    /// <summary>Its place among the retained themes, from 1.</summary>
    public int? Rank { get; private set; }

    /// <summary>Its place in the order of deepening, from 1.</summary>
    public int? DeepeningRank { get; private set; }

    /// <summary>The points it had when the themes were retained.</summary>
    public int? Points { get; private set; }

    /// <summary>The direction proposed for a theme: what most of its changes have; with a tie, or without changes, <see cref="Direction.Unclear"/>.</summary>
    public static Direction ProposeDirection(IReadOnlyCollection<Change> changes)
    {
        var counted = changes.GroupBy(change => change.Direction).OrderByDescending(group => group.Count()).Take(2).ToList();
        return counted.Count == 0 || (counted.Count == 2 && counted[0].Count() == counted[1].Count()) ? Direction.Unclear : counted[0].Key;
    }

    internal ThemeState State => new(Id, LongLabel.Text, ShortLabel.Text, Direction, Position, IsRetained, Rank, DeepeningRank, Points, PointsKept, RetainedBecause?.Text);

    /// <summary>A theme that had gone, as it was.</summary>
    /// <param name="retrospective">The retrospective.</param>
    /// <param name="state">How it was.</param>
    /// <param name="deepeningRank">Its place in the order of deepening now: another may have taken its own meanwhile.</param>
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

    /// <summary>Takes back what grouping changes; what was settled by points since then stays.</summary>
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

    /// <summary>Why the group retained it, if that was noted.</summary>
    public Wording? RetainedBecause { get; private set; }

    /// <summary>Points that are counted without a person behind them: of a retrospective that was closed in anonymous mode.</summary>
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
