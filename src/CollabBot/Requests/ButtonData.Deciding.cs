using CollabBot.Cards;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>Keys of the buttons and forms of voting, of the decision, of the lessons and of moves between steps.</summary>
internal static partial class ButtonData
{
    /// <summary>The step to move to.</summary>
    public const string To = "to";

    /// <summary>The id of the lesson.</summary>
    public const string Lesson = "lessonId";

    /// <summary>What to do with the lesson: the name of a <see cref="CollabBot.Requests.LessonAct"/>.</summary>
    public const string LessonAct = "lessonAct";

    /// <summary>Prefix of the input for the reason why a theme is retained; the id of the theme follows.</summary>
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
