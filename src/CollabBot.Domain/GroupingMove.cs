namespace CollabBot.Domain;

/// <summary>The kind of a grouping move.</summary>
public enum GroupingMoveKind
{
    /// <summary>Changes were put into a theme.</summary>
    Assign,

    /// <summary>Changes were taken out of their themes.</summary>
    TakeOut,

    /// <summary>A theme was created, with or without changes.</summary>
    Create,

    /// <summary>A theme got other labels.</summary>
    Rename,

    /// <summary>A theme got another direction.</summary>
    Direct,

    /// <summary>A theme got another place in the order.</summary>
    Reorder,

    /// <summary>Several themes were merged into one.</summary>
    Merge,

    /// <summary>Some changes of a theme were moved into a new theme.</summary>
    Split,

    /// <summary>An empty theme was removed.</summary>
    Remove,
}

/// <summary>The values of a theme that a grouping move may change or delete.</summary>
public sealed record ThemeState(
    ThemeId Id,
    string LongLabel,
    string ShortLabel,
    Direction Direction,
    int Position,
    bool IsRetained = false,
    int? Rank = null,
    int? DeepeningRank = null,
    int? Points = null,
    int PointsKept = 0,
    string? RetainedBecause = null);

/// <summary>The points of a ballot or a room pool on one theme.</summary>
public sealed record VoteState(ThemeId Theme, int Points);

/// <summary>All values of a ballot.</summary>
public sealed record BallotState(IReadOnlyList<VoteState> Votes, int Returned);

/// <summary>A theme before and after a move; null where it did not exist.</summary>
public sealed record ThemeTrace(ThemeState? Before, ThemeState? After);

/// <summary>The theme of a change before and after a move; null if it was in none.</summary>
public sealed record ChangeTrace(ChangeId Change, ThemeId? Before, ThemeId? After);

/// <summary>The theme of a lesson before and after a move.</summary>
public sealed record LessonTrace(LessonId Lesson, ThemeId Before, ThemeId After);

/// <summary>A person's ballot before and after a move.</summary>
public sealed record BallotTrace(PersonId Voter, BallotState Before, BallotState After);

/// <summary>The room's points before and after a move.</summary>
public sealed record PoolTrace(IReadOnlyList<VoteState> Before, IReadOnlyList<VoteState> After);

/// <summary>
/// Everything a move changed, and nothing else. It is used to undo the move and to detect that something else has changed since.
/// </summary>
/// <param name="Themes">The themes that were changed, created or removed.</param>
/// <param name="Changes">The changes that were moved to another theme or out of one.</param>
/// <param name="Lessons">The lessons that moved to the theme that theirs was merged into.</param>
/// <param name="Ballots">The ballots whose points moved to another theme or were returned.</param>
/// <param name="Pool">The room's points; null if the move did not change them.</param>
public sealed record GroupingTrace(
    IReadOnlyList<ThemeTrace> Themes,
    IReadOnlyList<ChangeTrace> Changes,
    IReadOnlyList<LessonTrace> Lessons,
    IReadOnlyList<BallotTrace> Ballots,
    PoolTrace? Pool = null)
{
    /// <summary>Whether the move changed nothing.</summary>
    public bool IsEmpty => Themes.Count + Changes.Count + Lessons.Count + Ballots.Count == 0 && Pool is null;
}

/// <summary>One grouping move, stored until it is too old to be undone.</summary>
public sealed class GroupingMove
{
    /// <summary>How many moves are stored, and so how many can be undone one after the other.</summary>
    public const int Kept = 10;

    private GroupingMove()
    {
    }

    internal GroupingMove(RetrospectiveId retrospective, int number, GroupingMoveKind kind, string label, int changes, GroupingTrace trace)
    {
        Retrospective = retrospective;
        Number = number;
        Kind = kind;
        Label = label;
        Changes = changes;
        Trace = trace;
    }

    /// <summary>The retrospective it belongs to.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>Its sequence number within the retrospective.</summary>
    public int Number { get; private set; }

    /// <summary>The kind of the move.</summary>
    public GroupingMoveKind Kind { get; private set; }

    /// <summary>The short label of the theme it is about; empty if it is about none.</summary>
    public string Label { get; private set; } = "";

    /// <summary>How many changes it put into a theme or took out of one.</summary>
    public int Changes { get; private set; }

    /// <summary>Everything it changed.</summary>
    public GroupingTrace Trace { get; private set; } = new([], [], [], []);
}
