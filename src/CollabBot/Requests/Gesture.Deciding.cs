using CollabBot.Domain;

namespace CollabBot.Requests;

internal abstract partial record Gesture
{
    /// <summary>Gives points by text: numbers in the order of the list, or names of themes with numbers.</summary>
    public sealed record CastByText(string Words) : Gesture;

    /// <summary>Enters the points of the people in the room.</summary>
    public sealed record PoolPoints(RetrospectiveId? Retrospective, string? People, IReadOnlyDictionary<ThemeId, string> Points) : Gesture;

    /// <summary>Enters the room's points by text: how many people, then the points as in <see cref="CastByText"/>.</summary>
    public sealed record PoolByText(string Words) : Gesture;

    /// <summary>Retains themes by name, with a reason if other themes have more points.</summary>
    public sealed record RetainByText(string Themes, string? Reason) : Gesture;

    /// <summary>Sets the retained themes, the reasons for them and the noted dissent.</summary>
    public sealed record Decide(RetrospectiveId? Retrospective, DecisionFields Fields) : Gesture;

    /// <summary>Notes that some people disagree with the decision.</summary>
    public sealed record NoteDissent(string Note) : Gesture;

    /// <summary>Notes why a theme was retained.</summary>
    public sealed record ExplainTheme(string Theme, string Why) : Gesture;

    /// <summary>Adds a lesson to the current theme by text; sub-items are lines of their own.</summary>
    public sealed record LearnByText(LessonKind Kind, string Words) : Gesture;

    /// <summary>Enters the lessons of the people in the room, one a line.</summary>
    public sealed record LearnFromRoom(RetrospectiveId? Retrospective, string? Theme, string? Lines) : Gesture;

    /// <summary>Shows a page of the lessons of the current theme, with buttons to change them.</summary>
    public sealed record OpenLessons(RetrospectiveId? Retrospective, int Page) : Gesture;

    /// <summary>Opens the form of one lesson.</summary>
    public sealed record EditLesson(RetrospectiveId? Retrospective, LessonRef Lesson) : Gesture;

    /// <summary>Applies a <see cref="LessonAct"/> to a lesson.</summary>
    public sealed record SortLesson(
        RetrospectiveId? Retrospective, LessonRef Lesson, LessonAct Act, LessonFields Fields, int Page = 0) : Gesture;
}

/// <summary>A lesson by its id, or by the number that people see.</summary>
internal sealed record LessonRef(LessonId? Id, int? Number);

/// <summary>What can be done with a lesson.</summary>
internal enum LessonAct
{
    /// <summary>Adds the person's « +1 ».</summary>
    Support,

    /// <summary>Removes the person's « +1 ».</summary>
    Unsupport,

    /// <summary>Changes its text, or moves it to another list.</summary>
    Rework,

    /// <summary>Copies it to another list: the same text may stand in two lists.</summary>
    Copy,

    /// <summary>Deletes it.</summary>
    Withdraw,

    /// <summary>Makes a change of it: it was filed as a lesson by mistake.</summary>
    Carry,

    /// <summary>Reverts <see cref="Carry"/>.</summary>
    PutBack,
}

/// <param name="Kind">The list to move it to; null leaves it where it is.</param>
/// <param name="Text">The new text; null keeps the present one.</param>
/// <param name="Items">The new sub-items, one a line; ignored without a new text.</param>
internal sealed record LessonFields(string? Kind = null, string? Text = null, string? Items = null);

/// <param name="Chosen">The ids of the themes to retain, as the form sent them.</param>
/// <param name="Reason">Why these themes are retained although others have more points.</param>
/// <param name="Because">Why each theme is retained.</param>
/// <param name="Dissents">The dissent to note, one note a line.</param>
internal sealed record DecisionFields(
    IReadOnlyList<string> Chosen, string? Reason, IReadOnlyDictionary<ThemeId, string> Because, string? Dissents);
