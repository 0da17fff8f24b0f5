namespace CollabBot.Domain;

/// <summary>What a person enters under a theme.</summary>
/// <param name="Kind">The list it belongs to.</param>
/// <param name="Text">The lesson, in the person's words.</param>
/// <param name="Items">Sub-items, in order.</param>
public sealed record LessonDraft(LessonKind Kind, Wording Text, IReadOnlyList<Wording> Items);

/// <summary>A lesson under a theme: what helped, what people wish for, or what to avoid.</summary>
public sealed class Lesson
{
    private readonly List<string> items = [];

    private Lesson()
    {
    }

    internal Lesson(LessonId id, RetrospectiveId retrospective, ThemeId theme, PersonId? author, LessonDraft draft, int position)
    {
        Id = id;
        Retrospective = retrospective;
        Theme = theme;
        Author = author;
        Kind = draft.Kind;
        Text = draft.Text;
        Position = position;
        items.AddRange(draft.Items.Select(item => item.Text));
    }

    /// <summary>The identifier; random.</summary>
    public LessonId Id { get; private set; }

    /// <summary>The retrospective it belongs to.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>The theme it belongs to.</summary>
    public ThemeId Theme { get; private set; }

    /// <summary>The person who gave it; null if it was imported, typed for the room, or unlinked from its author.</summary>
    public PersonId? Author { get; private set; }

    /// <summary>The list it is in.</summary>
    public LessonKind Kind { get; private set; }

    /// <summary>The lesson, exactly as typed.</summary>
    public Wording Text { get; private set; } = null!;

    /// <summary>Its number in the retrospective, in the order in which lessons were added.</summary>
    public int Position { get; private set; }

    /// <summary>The sub-items, exactly as typed.</summary>
    public IReadOnlyList<string> Items => items;

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

    /// <summary>Moves the lesson to another theme, when its theme is merged into that one or the merge is undone.</summary>
    internal void Follow(ThemeId theme) => Theme = theme;
}
