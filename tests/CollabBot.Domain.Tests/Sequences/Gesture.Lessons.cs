namespace CollabBot.Domain.Tests.Sequences;

/// <content>Lessons, and operations on them.</content>
internal abstract partial record Gesture
{
    internal abstract record Deepening(int Who) : Gesture(Who)
    {
        internal override Phase[] Needed => [Phase.Deepening];
    }

    internal sealed record Deepen(int Who, int Theme) : Deepening(Who), IAboutTheme
    {
        internal override bool Leads => true;
    }

    internal sealed record Explain(int Who, int Theme, bool TakesBack) : Deepening(Who), IAboutTheme
    {
        internal override bool Leads => true;
    }

    internal sealed record Learn(int Who, int Theme, LessonKind Kind, int Items) : Deepening(Who), IAboutTheme;

    internal sealed record LearnFromRoom(int Who, int Theme, LessonKind Kind, int Items) : Deepening(Who), IAboutTheme
    {
        internal override bool Leads => true;
    }

    internal sealed record Support(int Who, int Lesson) : Deepening(Who), IAboutLesson;

    internal sealed record Unsupport(int Who, int Lesson) : Deepening(Who), IAboutLesson;

    /// <summary>Moves the lesson to another list without changing its words.</summary>
    internal sealed record Sort(int Who, int Lesson, LessonKind Kind) : Deepening(Who), IAboutLesson;

    internal sealed record Reword(int Who, int Lesson, int Items) : Deepening(Who), IAboutLesson;

    internal sealed record Copy(int Who, int Lesson, LessonKind Kind) : Deepening(Who), IAboutLesson;

    internal sealed record WithdrawLesson(int Who, int Lesson) : Deepening(Who), IAboutLesson;

    internal sealed record CarryBack(int Who, int Lesson) : Deepening(Who), IAboutLesson
    {
        internal override bool Leads => true;
    }

    internal sealed record PutBack(int Who, int Lesson) : Deepening(Who), IAboutLesson
    {
        internal override bool Leads => true;
    }
}
