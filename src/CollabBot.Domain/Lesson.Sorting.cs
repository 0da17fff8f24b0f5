namespace CollabBot.Domain;

/// <summary>A person's « +1 » to a lesson: one row, once a person; it is counted and nobody is named.</summary>
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

    /// <summary>The retrospective.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>The lesson.</summary>
    public LessonId Lesson { get; private set; }

    /// <summary>Who said it.</summary>
    public PersonId Person { get; private set; }
}

/// <summary>Where a lesson came from and where it went.</summary>
public sealed partial class Lesson
{
    /// <summary>Whether it was said in the room and typed by the facilitator.</summary>
    public bool IsFromRoom { get; private set; }

    /// <summary>The change that was made of it; as long as there is one, the lesson stands in no list.</summary>
    public ChangeId? CarriedTo { get; private set; }

    /// <summary>« +1 » that are counted without a person behind them: of an imported report, or once persons are forgotten.</summary>
    public int PlusOnesKept { get; private set; }

    /// <summary>Whether a person may rewrite or withdraw it: her own, or the room's as its facilitator.</summary>
    public bool BelongsTo(Actor actor) => IsFromRoom ? actor.IsFacilitator : Author == actor.Person;

    /// <summary>Counts « +1 » without a person behind them.</summary>
    public void KeepPlusOnes(int count) => PlusOnesKept += count;

    /// <summary>Nobody is its author any more; the words stay.</summary>
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
