using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Lessons;

/// <summary>Opens the form that adds a lesson to the current theme.</summary>
internal sealed record OpenLessonForm(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Adds a lesson under a theme.</summary>
internal sealed record AddLesson(RetrospectiveId? Retrospective, LessonInput Fields) : IRetrospectiveRequest;

/// <summary>Adds a lesson to the current theme by text; sub-items are lines of their own.</summary>
internal sealed record AddLessonByText(LessonKind Kind, string Words, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Opens another retained theme; without one, the next that has not been opened.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record OpenTheme(RetrospectiveId? Retrospective, ThemeId? Theme) : IRetrospectiveRequest;

/// <summary>Opens the retained theme of a name or number.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record OpenThemeByText(string Words, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Opens the form for lessons of people in the room.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record OpenRoomLessonsForm(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Enters the lessons of the people in the room, one a line.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record EnterRoomLessons(RetrospectiveId? Retrospective, string? Theme, string? Lines) : IRetrospectiveRequest;

/// <summary>Shows a page of the lessons of the current theme, with buttons to change them.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record OpenLessons(RetrospectiveId? Retrospective, int Page) : IRetrospectiveRequest;

/// <summary>Opens the form of one lesson.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record EditLesson(RetrospectiveId? Retrospective, LessonRef Lesson) : IRetrospectiveRequest;

/// <summary>Applies a <see cref="LessonAct"/> to a lesson.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ChangeLesson(RetrospectiveId? Retrospective, LessonRef Lesson, LessonAct Act, LessonFields Fields, int Page = 0)
    : IRetrospectiveRequest;

/// <param name="Theme">The theme that the form was opened for.</param>
/// <param name="Kind">The list: the name of a <see cref="LessonKind"/>.</param>
/// <param name="Text">The text of the lesson.</param>
/// <param name="Items">Sub-items, one a line.</param>
internal sealed record LessonInput(string? Theme, string? Kind, string? Text, string? Items);

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
