using System.Collections.ObjectModel;
using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes.Outline;

/// <summary>A theme while it is read, from the first part of the document (changes) or the second (lessons).</summary>
internal sealed class OutlineTheme(string label, Direction direction)
{
    public string Label { get; } = label;

    public string Key { get; } = LabelKey.Of(label);

    public Direction Direction { get; set; } = direction;

    /// <summary>Its label in the second part, if the first part gives one; else its label.</summary>
    public string ShortLabel { get; set; } = label;

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
