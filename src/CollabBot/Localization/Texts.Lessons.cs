using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the lessons and of deepening.</summary>
internal sealed partial class Texts
{
    public string LearntByText(LessonKind kind, int number, string theme) => Say([number, theme], $"{nameof(LearntByText)}_{kind}");

    public string AvoidTitle() => Say();

    public string AvoidQuestion() => Say();

    public string RoomLessonsTitle() => Say();

    /// <summary>The signs at the beginning of a line for the room: enabler, wish, pitfall.</summary>
    private static readonly string[] RoomSigns = ["+", "*", "-", "!"];

    public string RoomLessonsHow() => Say(RoomSigns);

    public string RoomLessonsLines() => Say();

    public string RoomLessonsExample() => Say();

    public string RoomLessonsNote() => Say();

    public string RoomLessonsInvitation() => Say();

    public string RoomLessonsNoted(int lessons) => SayCount(lessons);

    public string Understood(IEnumerable<string> counts) => Say([string.Join(", ", counts)]);

    public string RoomLineWrong(int line, string text, string wrong) => Say([line, text, wrong]);

    public string LessonsTitle() => Say();

    public string LessonsNone() => Say();

    public string LessonsByText() => Say();

    public string PlusOneMine() => Say();

    public string LessonsChoose() => Say();

    public string LessonsCarried() => Say();

    public string PageOf(int page, int pages) => Say([page, pages]);

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

    public string DeepenByText() => Say();

    public string RoomLessonsByText() => Say();

    public string DeepenTitle() => Say();

    public string DeepenHead() => Say();

    public string DeepenInvitation(string theme) => Say([theme]);

    public string DeepenKind() => Say();

    public string DeepenText() => Say();

    public string DeepenItems() => Say();

    public string DeepenNote() => Say();

    public string DeepenTurn() => Say();

    public string Learnt(LessonKind kind) => Say($"{nameof(Learnt)}_{kind}");

    public string AllDeepened() => Say();

    public string AvoidAsk() => Say();

    public string AvoidPassed() => Say();

    public string AvoidNoted(int number) => Say([number]);

    public string LessonKept(int number, string theme) => Say([number, theme]);

    public string ThemeOpened(string theme) => Say([theme]);
}
