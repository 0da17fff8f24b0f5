using CollabBot.Domain;

namespace CollabBot.Minutes.Outline;

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

    public List<MinutesRemark> Remarks { get; } = [];

    public void Deepen(OutlineTheme theme) => theme.Deepened ??= ++deepened;

    public void Note(OutlineLine line)
    {
        var text = line.Marker == LineMarker.Bullet ? line.Text : line.Whole;
        Notes.Add(text);
        Remarks.Add(new MinutesRemark.Note(line.Number, text));
    }
}
