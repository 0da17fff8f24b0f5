namespace CollabBot.Features.Lessons;

/// <summary>Keys of the lessons: forms, buttons and inputs.</summary>
internal static class LessonKeys
{
    public const string LessonForm = "Deepen";
    public const string RoomLessonsForm = "RoomLessons";
    public const string Add = "learn";
    public const string OpenTheme = "open-theme";
    public const string RoomLessons = "room-lessons";
    public const string Lessons = "lessons";
    public const string Edit = "edit-lesson";
    public const string Change = "sort-lesson";
    public const string Lesson = "lessonId";
    public const string Act = "lessonAct";
    public const string Kind = "kind";
    public const string Text = "lesson";
    public const string Items = "items";
}
