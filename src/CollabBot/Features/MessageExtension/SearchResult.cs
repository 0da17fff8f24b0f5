using CollabBot.Domain;

namespace CollabBot.Features.MessageExtension;

/// <summary>A change, theme or lesson that a search may show.</summary>
/// <param name="Text">The typed text.</param>
/// <param name="Theme">The short label of its theme, or of the theme itself.</param>
internal sealed record SearchResult(Retrospective Retrospective, string Text, string? Theme)
{
    public Direction? Direction { get; init; }

    public LessonKind? Kind { get; init; }

    public bool IsTheme { get; init; }

    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Whether it contains every word, ignoring case and accents.</summary>
    public bool Fits(IReadOnlyList<string> words)
    {
        if (words.Count == 0) return true;
        var text = Folding.Of(string.Join('\n', Items.Append(Text).Append(Theme ?? "")));
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
