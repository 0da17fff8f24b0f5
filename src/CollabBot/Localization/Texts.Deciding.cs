using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the room's points, of the decision, of the lessons and of moves between steps.</summary>
internal sealed partial class Texts
{
    public string VoteStillLeft(int points) => SayCount(points);

    public string VoteByText() => Say();

    public string RoomPointsTitle() => Say();

    public string RoomPointsQuestion(int points, int perTheme) => Say([points, perTheme]);

    public string RoomPointsPeople() => Say();

    public string RoomPointsNote() => Say();

    public string RoomPointsInvitation() => Say();

    public string RoomPointsKept(int points, int people) => SayCount(people, [PointCount(points)]);

    public string InRoom(int people) => SayCount(people);

    public string LessonsFromRoom(int lessons) => SayCount(lessons);

    public string RetainByText() => Say();

    public string DecisionTitle() => Say();

    public string DecisionQuestion(int themes) => SayCount(themes);

    public string DecisionThemes() => Say();

    public string DecisionReason() => Say();

    public string DecisionBecause(string theme) => Say([theme]);

    public string DecisionDissents() => Say();

    public string DecisionNote() => Say();

    public string DecisionInvitation() => Say();

    public string Decided(int themes) => SayCount(themes);

    public string DissentNoted() => Say();

    public string Explained(string theme) => Say([theme]);

    public string ReportDecisions() => Say();

    public string ReportOverride(string reason) => Say([reason]);

    public string ReportBecause(string theme, string why) => Say([theme, why]);

    public string ReportDissents() => Say();

    public string LearntByText(LessonKind kind, int number, string theme) => Say([number, theme], $"{nameof(LearntByText)}_{kind}");

    public string AvoidTitle() => Say();

    public string AvoidQuestion() => Say();

    public string RoomLessonsTitle() => Say();

    /// <summary>The signs at the beginning of a line for the room: enabler, wish, pitfall.</summary>
    private static readonly string[] RoomSigns = ["+", "*", "!"];

    public string RoomLessonsHow() => Say(RoomSigns);

    public string RoomLessonsLines() => Say();

    public string RoomLessonsExample() => Say();

    public string RoomLessonsNote() => Say();

    public string RoomLessonsInvitation() => Say();

    public string RoomLessonsNoted(int lessons) => SayCount(lessons);

    public string RoomLineWrong(int line, string text, string wrong) => Say([line, text, wrong]);

    public string LessonsTitle() => Say();

    public string LessonsNone() => Say();

    public string LessonsByText() => Say();

    public string LessonsCarried() => Say();

    public string PageOf(int page, int pages) => Say([page, pages]);

    public string PlusOne(string number) => Say([number]);

    public string PlusOneBack(string number) => Say([number]);

    public string EditLesson(string number) => Say([number]);

    public string PutBackLesson(string number) => Say([number]);

    public string LessonTitle() => Say();

    public string LessonNote() => Say();

    public string LessonNoteOthers() => Say();

    public string PlusOneNoted(int number) => Say([number]);

    public string PlusOneTakenBack(int number) => Say([number]);

    public string LessonReworked(int number, LessonKind kind) => Say([number, LessonKindHeading(kind)]);

    public string LessonCopied(int number, LessonKind kind) => Say([number, LessonKindHeading(kind)]);

    public string LessonWithdrawn(int number) => Say([number]);

    public string LessonCarried(int number) => Say([number]);

    public string LessonPutBack(int number, LessonKind kind) => Say([number, LessonKindHeading(kind)]);

    public string RevealTo() => Say();

    /// <summary>
    /// The name of a step as a choice. Closing is named as an act, because its name as a step says that it has been done.
    /// </summary>
    public string StepChoice(Phase phase) => phase == Phase.Closed ? Say("StepChoice_Closed") : PhaseName(phase);

    public string RevealToByText(Phase to) => Say([Say($"StepWord_{to}")]);

    public string EveryoneReady(int people, bool expected) => SayCount(people, expected ? "EveryoneExpectedReady" : "EveryoneReady");
}
