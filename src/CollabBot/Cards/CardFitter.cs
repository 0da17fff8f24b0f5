using System.Globalization;
using AdaptiveCards;
using CollabBot.Messaging;

namespace CollabBot.Cards;

/// <summary>Keeps messages within the size that the channel accepts, whatever people typed.</summary>
internal static class CardFitter
{
    /// <summary>
    /// Maximum length of a card's JSON, in characters. A message may have 40,000 (80 KB in UTF-16), and its envelope takes some.
    /// </summary>
    public const int Limit = 37_000;

    private static readonly int[] Caps = [int.MaxValue, 60, 30, 15, 8, 5, 3, 2, 1];
    private static readonly int[] Readable = [1000, 400, 200];
    private static readonly int[] Short = [120, 60, 30];

    /// <summary>
    /// Draws the fullest version of a card that fits. Lines are first shortened to a readable length,
    /// then left out, and only then shortened further.
    /// </summary>
    /// <param name="draw">Draws the card; the arguments are the maximum number of lines per list and of characters per line.</param>
    public static AdaptiveCard Fullest(Func<int, int, AdaptiveCard> draw)
    {
        AdaptiveCard? card = null;
        foreach (var (cap, length) in Versions(Readable).Concat(Versions(Short)))
        {
            card = draw(cap, length);
            if (CardJson.Of(card).Length <= Limit) break;
        }

        return card!;
    }

    private static IEnumerable<(int Cap, int Length)> Versions(int[] lengths) =>
        Caps.SelectMany(cap => lengths.Select(length => (cap, length)));

    /// <summary>Shortens a text at a space and adds « … »; a grapheme is never split.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;

        var starts = StringInfo.ParseCombiningCharacters(text);
        var end = starts.Last(start => start <= length - 2);
        var space = text.LastIndexOf(' ', end);
        return text[..(space > length / 2 ? space : end)].TrimEnd() + " …";
    }

    /// <summary>
    /// The beginning of a text for places that may read markup, such as titles of choices. Markup characters and line breaks become spaces.
    /// </summary>
    public static string Label(string text, int length = 80)
    {
        var plain = new string([.. text.Select(c => "*_[]()<>`#~|\\\r\n\t".Contains(c) ? ' ' : c)]);
        return Cut(string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)), length);
    }
}
