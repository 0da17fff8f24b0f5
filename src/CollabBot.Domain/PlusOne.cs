namespace CollabBot.Domain;

/// <summary>A person's « +1 » to a lesson; there is at most one per person and lesson. Only the count is shown, never the person.</summary>
public sealed class PlusOne
{
    private PlusOne()
    {
    }

    internal PlusOne(RetrospectiveId retrospective, LessonId lesson, PersonId person)
    {
        Retrospective = retrospective;
        Lesson = lesson;
        Person = person;
    }

    /// <summary>The retrospective it belongs to.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>The lesson it supports.</summary>
    public LessonId Lesson { get; private set; }

    /// <summary>The person who gave it.</summary>
    public PersonId Person { get; private set; }
}
