using CollabBot.Domain;

namespace CollabBot.Features.Searching;

/// <summary>Something that may be shown and was looked for: a change, a theme or a lesson.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Theme">The theme it stands under; of a theme its short name.</param>
internal sealed record Finding(Retrospective Retrospective, string Text, string? Theme)
{
    public Direction? Direction { get; init; }

    public LessonKind? Kind { get; init; }

    public bool IsTheme { get; init; }

    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Whether every word looked for stands somewhere in it, whatever its case and accents.</summary>
    public bool Fits(IReadOnlyList<string> words)
    {
        if (words.Count == 0) return true;
        var text = Folding.Of(string.Join('\n', Items.Append(Text).Append(Theme ?? "")));
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
