using System.Globalization;
using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Messaging;

namespace CollabBot.Cards;

/// <summary>Keeps messages within the size that the channel accepts, whatever people typed.</summary>
internal static class CardFitter
{
    /// <summary>
    /// Maximum length of a card's JSON, in characters. A message may have 40,000 (80 KB in UTF-16), and its envelope takes some.
    /// </summary>
    public const int Limit = 37_000;

    /// <summary>The most lines that a card within the limit can hold. It takes the place of « no limit » as the first cap.</summary>
    private const int MaxLines = Limit / CardSize.Line;

    /// <summary>The first of the characters that join the one before them.</summary>
    private const char FirstCombining = '\u0300';

    private static readonly int[] Caps = [MaxLines, 60, 30, 15, 8, 5, 3, 2, 1];
    private static readonly int[] Readable = [1000, 400, 200];
    private static readonly int[] Short = [120, 60, 30];

    /// <summary>
    /// Draws the fullest version of a card that fits. Lines are first shortened to a readable length,
    /// then left out, and only then shortened further.
    /// </summary>
    /// <param name="draw">Draws the card; the arguments are the maximum number of lines per list and of characters per line.</param>
    /// <param name="lines">
    /// The least number of lines in all lists together, for a maximum per list. With it, versions that cannot fit are not even drawn.
    /// </param>
    public static AdaptiveCard Fullest(Func<int, int, AdaptiveCard> draw, Func<int, int>? lines = null)
    {
        int[] caps = lines is null ? Caps : [.. Caps.Where(cap => lines(cap) <= MaxLines)];

        // Nearly all cards fit as they are, so that version comes before the search.
        if (caps.Contains(MaxLines) && draw(MaxLines, Readable[0]) is var whole && Fits(whole)) return whole;

        return caps.Select(cap => Longest(length => draw(cap, length), Readable))
            .Concat(caps.Select(cap => Longest(length => draw(cap, length), Short)))
            .FirstOrDefault(card => card is not null)
            ?? draw(Caps[^1], Short[^1]);
    }

    /// <summary>Draws the fullest version of a card without lists that could be left out: lines are only shortened.</summary>
    /// <param name="draw">Draws the card; the argument is the maximum number of characters per line.</param>
    public static AdaptiveCard Fullest(Func<int, AdaptiveCard> draw) =>
        draw(Readable[0]) is var whole && Fits(whole) ? whole : Longest(draw, Readable) ?? Longest(draw, Short) ?? draw(Short[^1]);

    /// <summary>The version with the longest lines that fits; null if none fits. Longer lines never make a smaller card.</summary>
    private static AdaptiveCard? Longest(Func<int, AdaptiveCard> draw, int[] lengths)
    {
        var shortest = draw(lengths[^1]);
        return Fits(shortest) ? lengths[..^1].Select(draw).FirstOrDefault(Fits) ?? shortest : null;
    }

    private static bool Fits(AdaptiveCard card) => CardSize.AtLeast(card) <= Limit && CardJson.Of(card).Length <= Limit;

    /// <summary>Shortens a text at a space and adds « … »; a grapheme is never split.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return Bidirectional.Close(text);

        var end = LastStart(text, length - 2);
        var space = text.LastIndexOf(' ', end);
        return Bidirectional.Close(text[..(space > length / 2 ? space : end)].TrimEnd()) + " …";
    }

    /// <summary>The start of the last grapheme that begins at an index or before it.</summary>
    private static int LastStart(string text, int index)
    {
        // No grapheme has two characters below the combining ones, except a line break.
        if (index > 0 && text[index - 1] < FirstCombining && text[index] < FirstCombining && text[index] != '\n') return index;

        // The character after the index may be the other half of a surrogate pair.
        return StringInfo.ParseCombiningCharacters(text[..(index + 2)]).Last(start => start <= index);
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
