namespace CollabBot.Domain;

/// <summary>What a person says under a theme.</summary>
/// <param name="Kind">Which list it goes to.</param>
/// <param name="Text">The lesson, in her words.</param>
/// <param name="Items">Sub-items, in order.</param>
public sealed record LessonDraft(LessonKind Kind, Wording Text, IReadOnlyList<Wording> Items);

/// <summary>What helped, what is wished or what to avoid, under a theme.</summary>
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

    /// <summary>Its name.</summary>
    public LessonId Id { get; private set; }

    /// <summary>The retrospective.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>The theme it belongs to.</summary>
    public ThemeId Theme { get; private set; }

    /// <summary>Who gave it; nothing in an imported report.</summary>
    public PersonId? Author { get; private set; }

    /// <summary>Which list it is in.</summary>
    public LessonKind Kind { get; private set; }

    /// <summary>The lesson, exactly as typed.</summary>
    public Wording Text { get; private set; } = null!;

    /// <summary>Its place in the order of giving.</summary>
    public int Position { get; private set; }

    /// <summary>Sub-items, exactly as typed.</summary>
    public IReadOnlyList<string> Items => items;

    /// <summary>Its theme was merged into another, or that was undone.</summary>
    internal void Follow(ThemeId theme) => Theme = theme;
}
