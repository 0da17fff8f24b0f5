using System.Collections.ObjectModel;
using CollabBot.Domain;

namespace CollabBot.Features.Import;

/// <summary>A theme while it is read, from the first part of the document (changes) or the second (lessons).</summary>
internal sealed class OutlineTheme(string label, Direction direction)
{
    public string Label { get; } = label;

    public string Key { get; } = OutlineFolding.Key(label);

    public Direction Direction { get; set; } = direction;

    /// <summary>Whether the document gives no label for this theme, so that the title or last heading is used as its label.</summary>
    public bool IsStandIn { get; init; }

    public List<MinutesChange> Changes { get; } = [];

    public List<OutlineLesson> Lessons { get; } = [];

    /// <summary>Its position among the themes that have lists of lessons, from 1; null if it has none.</summary>
    public int? Deepened { get; set; }
}

/// <summary>The themes of one part of the document, in order.</summary>
internal sealed class OutlineThemes : KeyedCollection<string, OutlineTheme>
{
    public OutlineTheme? Find(string key) => TryGetValue(key, out var theme) ? theme : null;

    protected override string GetKeyForItem(OutlineTheme item) => item.Key;
}

/// <summary>A lesson while it is read.</summary>
internal sealed record OutlineLesson(LessonKind Kind, string Text)
{
    public List<string> Items { get; } = [];
}

/// <summary>Everything that has been read so far.</summary>
internal sealed class OutlineDraft
{
    private int deepened;

    public string? Title { get; set; }

    public List<string> Intention { get; } = [];

    public Period? Period { get; set; }

    public DateOnly? HeldOn { get; set; }

    public string? Place { get; set; }

    public int Lean { get; set; }

    public List<string> Notes { get; } = [];

    public OutlineThemes First { get; } = new();

    public OutlineThemes Second { get; } = new();

    public List<MinutesChange> Ungrouped { get; } = [];

    public List<OutlineRemark> Remarks { get; } = [];

    public void Deepen(OutlineTheme theme) => theme.Deepened ??= ++deepened;

    public void Note(OutlineLine line)
    {
        var text = line.Marker == LineMarker.Bullet ? line.Text : line.Whole;
        Notes.Add(text);
        Remarks.Add(new OutlineRemark.Note(line.Number, text));
    }
}
