using CollabBot.Domain;

namespace CollabBot.Acts;

internal abstract partial record Gesture
{
    /// <summary>Gives points in words: numbers in the order of the list, or names of themes with numbers.</summary>
    public sealed record CastByText(string Words) : Gesture;

    /// <summary>Enters the points of the people in the room.</summary>
    public sealed record PoolPoints(RetrospectiveId? Retrospective, string? People, IReadOnlyDictionary<ThemeId, string> Points) : Gesture;

    /// <summary>The same in words: how many people, then points as in a vote.</summary>
    public sealed record PoolByText(string Words) : Gesture;

    /// <summary>Retains themes by name, with a reason where the points say otherwise.</summary>
    public sealed record RetainByText(string Themes, string? Reason) : Gesture;

    /// <summary>Settles the retained themes, why they are, and what is noted of those who saw it otherwise.</summary>
    public sealed record Decide(RetrospectiveId? Retrospective, DecisionFields Fields) : Gesture;

    /// <summary>Notes that some saw it otherwise.</summary>
    public sealed record NoteDissent(string Note) : Gesture;

    /// <summary>Notes why a theme was retained.</summary>
    public sealed record ExplainTheme(string Theme, string Why) : Gesture;

    /// <summary>Adds a lesson to the current theme in words; sub-items are lines of their own.</summary>
    public sealed record LearnByText(LessonKind Kind, string Words) : Gesture;

    /// <summary>Enters what the people in the room said, one lesson a line.</summary>
    public sealed record LearnFromRoom(RetrospectiveId? Retrospective, string? Theme, string? Lines) : Gesture;

    /// <summary>Wants to see the lessons of the current theme, and to do something with them.</summary>
    public sealed record OpenLessons(RetrospectiveId? Retrospective, int Page) : Gesture;

    /// <summary>Wants the form of one lesson.</summary>
    public sealed record EditLesson(RetrospectiveId? Retrospective, LessonRef Lesson) : Gesture;

    /// <summary>Does something with a lesson.</summary>
    public sealed record SortLesson(RetrospectiveId? Retrospective, LessonRef Lesson, LessonAct Act, LessonFields Fields, int Page = 0) : Gesture;
}

/// <summary>A lesson by its id, or by the number it is shown with.</summary>
internal sealed record LessonRef(LessonId? Id, int? Number);

/// <summary>What can be done with a lesson.</summary>
internal enum LessonAct
{
    /// <summary>« +1 »</summary>
    Support,

    /// <summary>Takes the « +1 » back.</summary>
    Unsupport,

    /// <summary>New words or another list.</summary>
    Rework,

    /// <summary>The same words in another list as well.</summary>
    Copy,

    /// <summary>Takes it away.</summary>
    Withdraw,

    /// <summary>It is really a change.</summary>
    Carry,

    /// <summary>It is a lesson after all.</summary>
    PutBack,
}

/// <param name="Kind">The list it goes to; nothing leaves it where it is.</param>
/// <param name="Text">New words; nothing leaves them.</param>
/// <param name="Items">Its sub-items, one a line; read only with new words.</param>
internal sealed record LessonFields(string? Kind = null, string? Text = null, string? Items = null);

/// <param name="Chosen">The themes to retain.</param>
/// <param name="Reason">Why other themes than those with the most points.</param>
/// <param name="Because">Why each theme was retained.</param>
/// <param name="Dissents">What is noted of those who saw it otherwise, one note a line.</param>
internal sealed record DecisionFields(IReadOnlyList<string> Chosen, string? Reason, IReadOnlyDictionary<ThemeId, string> Because, string? Dissents);
