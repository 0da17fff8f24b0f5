using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>The words and signs of the directions, and how a typed one is read.</summary>
internal sealed partial class Texts
{
    public string DirectionWord(Direction direction) => Say($"Direction_{direction}");

    public string DirectionTile(Direction direction, int count) => SayCount(count, $"{nameof(DirectionTile)}_{direction}");

    public string DirectionHeading(Direction direction) => Say($"{nameof(DirectionHeading)}_{direction}");

    /// <summary>The direction for a word in either language, for its sign, or for both together; null if it is none.</summary>
    public static Direction? ReadDirection(string typed)
    {
        var text = typed.Trim();
        if (text.Length == 0) return null;
        if (ReadSign(text[0]) is not { } sign) return ReadWord(text);
        return text.Length == 1 || ReadWord(text[1..]) == sign ? sign : null;
    }

    /// <summary>
    /// The direction for a sign on a keyboard, for a dash that some keyboards type for a hyphen, or for an arrow that the product shows.
    /// </summary>
    public static Direction? ReadSign(char sign) => sign switch
    {
        '+' or '▲' => Direction.Positive,
        '-' or '−' or '–' or '—' or '▼' => Direction.Negative,
        '=' => Direction.NoChange,
        '?' => Direction.Unclear,
        _ => null,
    };

    private static Direction? ReadWord(string typed)
    {
        var word = Folding.Of(typed).Trim(' ', '.', '!');
        foreach (var direction in Enum.GetValues<Direction>())
        {
            if (All.SelectMany(texts => texts.DirectionWords(direction)).Any(known => Folding.Of(known) == word)) return direction;
        }

        return null;
    }

    /// <summary>All words for a direction in this language.</summary>
    private IEnumerable<string> DirectionWords(Direction direction) =>
        [DirectionWord(direction), DirectionHeading(direction), .. Say($"{nameof(DirectionWords)}_{direction}").Split('|')];
}
