namespace CollabBot.Domain;

/// <summary>What a step of grouping is.</summary>
public enum GroupingMoveKind
{
    /// <summary>Changes were put into a theme.</summary>
    Assign,

    /// <summary>Changes were taken out of any theme.</summary>
    TakeOut,

    /// <summary>A theme was made, perhaps with changes.</summary>
    Create,

    /// <summary>A theme got other labels.</summary>
    Rename,

    /// <summary>A theme got another direction.</summary>
    Direct,

    /// <summary>A theme got another place in the order.</summary>
    Reorder,

    /// <summary>Themes became one.</summary>
    Merge,

    /// <summary>Changes of one theme went into a new one.</summary>
    Split,

    /// <summary>An empty theme was removed.</summary>
    Remove,
}

/// <summary>All of a theme that grouping may change.</summary>
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

/// <summary>Points of a ballot on one theme.</summary>
public sealed record VoteState(ThemeId Theme, int Points);

/// <summary>All of a ballot.</summary>
public sealed record BallotState(IReadOnlyList<VoteState> Votes, int Returned);

/// <summary>A theme before and after a move; nothing where it was not there.</summary>
public sealed record ThemeTrace(ThemeState? Before, ThemeState? After);

/// <summary>Where a change was and where it went.</summary>
public sealed record ChangeTrace(ChangeId Change, ThemeId? Before, ThemeId? After);

/// <summary>Under which theme a lesson stood and stands.</summary>
public sealed record LessonTrace(LessonId Lesson, ThemeId Before, ThemeId After);

/// <summary>A person's ballot before and after.</summary>
public sealed record BallotTrace(PersonId Voter, BallotState Before, BallotState After);

/// <summary>The room's points before and after.</summary>
public sealed record PoolTrace(IReadOnlyList<VoteState> Before, IReadOnlyList<VoteState> After);

/// <summary>What a move changed, and only that: enough to take it back, and to see whether something else has changed since.</summary>
/// <param name="Themes">The themes it changed, made or took away.</param>
/// <param name="Changes">The changes it put elsewhere.</param>
/// <param name="Lessons">The lessons that followed a theme.</param>
/// <param name="Ballots">The ballots whose points followed a theme or went back.</param>
/// <param name="Pool">The room's points, where they followed a theme.</param>
public sealed record GroupingTrace(
    IReadOnlyList<ThemeTrace> Themes,
    IReadOnlyList<ChangeTrace> Changes,
    IReadOnlyList<LessonTrace> Lessons,
    IReadOnlyList<BallotTrace> Ballots,
    PoolTrace? Pool = null)
{
    /// <summary>Whether nothing changed at all.</summary>
    public bool IsEmpty => Themes.Count + Changes.Count + Lessons.Count + Ballots.Count == 0 && Pool is null;
}

/// <summary>One step of grouping, kept until it is too old to be undone.</summary>
public sealed class GroupingMove
{
    /// <summary>How many steps can be undone, one after the other.</summary>
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

    /// <summary>The retrospective.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>Its place in the order of steps.</summary>
    public int Number { get; private set; }

    /// <summary>What it was.</summary>
    public GroupingMoveKind Kind { get; private set; }

    /// <summary>The short label of the theme it is about; empty where it is about none.</summary>
    public string Label { get; private set; } = "";

    /// <summary>How many changes it put somewhere.</summary>
    public int Changes { get; private set; }

    /// <summary>What it changed.</summary>
    public GroupingTrace Trace { get; private set; } = new([], [], [], []);
}
