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

/// <summary>Where a lesson came from, and what became of it.</summary>
public sealed partial class Lesson
{
    /// <summary>Whether it was said in the room and typed by the facilitator.</summary>
    public bool IsFromRoom { get; private set; }

    /// <summary>The change that was made from the lesson; null if there is none. While it is set, the lesson is in no list.</summary>
    public ChangeId? CarriedTo { get; private set; }

    /// <summary>
    /// The number of « +1 » counted without a person: from imported minutes, an anonymous closing, or a person whose link was erased.
    /// </summary>
    public int PlusOnesKept { get; private set; }

    /// <summary>Whether a person may rewrite or withdraw it: its author, or the facilitator if it is the room's.</summary>
    public bool BelongsTo(Actor actor) => IsFromRoom ? actor.IsFacilitator : Author == actor.Person;

    /// <summary>Adds « +1 » that are counted without a person.</summary>
    public void KeepPlusOnes(int count) => PlusOnesKept += count;

    /// <summary>Removes the link to its author; the words stay.</summary>
    public void Unlink() => Author = null;

    internal static Lesson OfRoom(LessonId id, RetrospectiveId retrospective, ThemeId theme, LessonDraft draft, int position) =>
        new(id, retrospective, theme, author: null, draft, position) { IsFromRoom = true };

    internal void Rewrite(LessonDraft draft)
    {
        Kind = draft.Kind;
        Text = draft.Text;
        items.Clear();
        items.AddRange(draft.Items.Select(item => item.Text));
    }

    internal void Carry(ChangeId? change) => CarriedTo = change;
}
