using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Recognizes ordinals as positions, in French and English: « la deuxième », « 2e », "third", « l'avant-dernier ».</summary>
internal static partial class Ordinals
{
    private static readonly string[][] Series =
    [
        [
            "premier", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme", "neuvieme", "dixieme",
            "onzieme", "douzieme", "treizieme", "quatorzieme", "quinzieme", "seizieme", "dixseptieme", "dixhuitieme", "dixneuvieme",
            "vingtieme",
        ],
        ["premiere", "seconde"],
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth",
        ],
    ];

    private static readonly Dictionary<string, int> Words = Series
        .SelectMany(words => words.Select((word, index) => (word, index)))
        .ToDictionary(entry => entry.word, entry => entry.index + 1);

    private static readonly (string[] Words, int Value)[] FromTheEnd =
    [
        (["avant", "dernier"], -2),
        (["avant", "derniere"], -2),
        (["second", "to", "last"], -2),
        (["second", "last"], -2),
        (["next", "to", "last"], -2),
        (["dernier"], -1),
        (["derniere"], -1),
        (["last"], -1),
    ];

    /// <summary>The ordinals, in the order of the text.</summary>
    public static IEnumerable<Position> Find(string text)
    {
        var words = Word.Of(text);
        for (var at = 0; at < words.Count;)
        {
            var (length, value) = ReadAt(words, at);
            if (length > 0) yield return new Position(words[at].Start, words[at + length - 1].End, value);
            at += Math.Max(length, 1);
        }
    }

    private static (int Length, int Value) ReadAt(List<Word> words, int at)
    {
        foreach (var (end, value) in FromTheEnd)
        {
            if (words.Skip(at).Take(end.Length).Select(word => word.Folded).SequenceEqual(end)) return (end.Length, value);
        }

        // « dix-septième » is two words here.
        var first = words[at].Folded;
        if (first == "dix" && at + 1 < words.Count && Words.TryGetValue("dix" + words[at + 1].Folded, out var teen)) return (2, teen);
        if (Words.TryGetValue(first, out var known)) return (1, known);

        return Digits().Match(first) is { Success: true } match
            && int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var number) && number > 0
            ? (1, number)
            : (0, 0);
    }

    [GeneratedRegex("^([0-9]{1,6})(?:st|nd|rd|th|er|ere|re|e|eme|ieme|d|de|nde)$")]
    private static partial Regex Digits();
}
