namespace CollabBot.Domain;

/// <summary>What a person enters under a theme.</summary>
/// <param name="Kind">The list it belongs to.</param>
/// <param name="Text">The lesson, in the person's words.</param>
/// <param name="Items">Sub-items, in order.</param>
public sealed record LessonDraft(LessonKind Kind, Wording Text, IReadOnlyList<Wording> Items);

/// <summary>A lesson under a theme: what helped, what people wish for, or what to avoid.</summary>
public sealed partial class Lesson
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

    /// <summary>Moves the lesson to another theme, when its theme is merged into that one or the merge is undone.</summary>
    internal void Follow(ThemeId theme) => Theme = theme;
}
