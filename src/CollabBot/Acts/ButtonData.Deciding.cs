namespace CollabBot.Acts;

/// <summary>What the buttons and forms of prioritising, deciding, deepening and moving carry.</summary>
internal static partial class ButtonData
{
    /// <summary>The phase to move to.</summary>
    public const string To = "to";

    /// <summary>The lesson it is about.</summary>
    public const string Lesson = "lessonId";

    /// <summary>What is done with a lesson.</summary>
    public const string LessonAct = "lessonAct";

    /// <summary>Prefix of an input that says why one theme was retained.</summary>
    public const string Because = "because-";

    public static partial class Acts
    {
        public const string RoomPoints = "room-points";
        public const string Decide = "decide";
        public const string Lessons = "lessons";
        public const string EditLesson = "edit-lesson";
        public const string SortLesson = "sort-lesson";
        public const string RoomLessons = "room-lessons";
    }

    public static partial class Inputs
    {
        public const string People = "people";
        public const string Reason = "reason";
        public const string Dissents = "dissents";
    }
}
