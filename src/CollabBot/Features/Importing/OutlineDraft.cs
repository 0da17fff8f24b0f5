using System.Collections.ObjectModel;
using CollabBot.Domain;

namespace CollabBot.Features.Importing;

/// <summary>A theme while it is being read, from either part.</summary>
internal sealed class OutlineTheme(string label, Direction direction)
{
    public string Label { get; } = label;

    public string Key { get; } = OutlineFolding.Key(label);

    public Direction Direction { get; set; } = direction;

    /// <summary>Whether it only stands in for a label that the document does not give.</summary>
    public bool IsStandIn { get; init; }

    public List<MinutesChange> Changes { get; } = [];

    public List<OutlineLesson> Lessons { get; } = [];

    /// <summary>Its place among the themes that have lists, from 1.</summary>
    public int? Deepened { get; set; }
}

/// <summary>The themes of one part, in order.</summary>
internal sealed class OutlineThemes : KeyedCollection<string, OutlineTheme>
{
    public OutlineTheme? Find(string key) => TryGetValue(key, out var theme) ? theme : null;

    protected override string GetKeyForItem(OutlineTheme item) => item.Key;
}

/// <summary>A lesson while it is being read.</summary>
internal sealed record OutlineLesson(LessonKind Kind, string Text)
{
    public List<string> Items { get; } = [];
}

/// <summary>All that has been read so far.</summary>
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
