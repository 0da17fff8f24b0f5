using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Finds places in a list, in French and English: « la deuxième », « 2e », "third", « l'avant-dernier ».</summary>
internal static partial class Ordinals
{
    private static readonly Dictionary<string, int> Words = Places(
        ["premier", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme", "neuvieme", "dixieme",
            "onzieme", "douzieme", "treizieme", "quatorzieme", "quinzieme", "seizieme", "dixseptieme", "dixhuitieme", "dixneuvieme", "vingtieme"],
        ["premiere", "second"],
        ["prems", "seconde"],
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"]);

    private static readonly (string[] Words, int Place)[] FromTheEnd =
    [
        (["avant", "dernier"], -2),
        (["avant", "derniere"], -2),
        (["second", "to", "last"], -2),
        (["second", "last"], -2),
        (["next", "to", "last"], -2),
        (["penultimate"], -2),
        (["dernier"], -1),
        (["derniere"], -1),
        (["last"], -1),
    ];

    public static IEnumerable<Spotted> Find(string text)
    {
        var words = Folding.Words(text);
        var spoken = words.ConvertAll(word => word.Word);
        for (var at = 0; at < words.Count;)
        {
            var (length, place) = ReadAt(spoken, at);
            if (length > 0)
            {
                yield return Spotted.In(text, words[at].Token.Start, words[at + length - 1].Token.End, place);
            }

            at += Math.Max(length, 1);
        }
    }

    private static (int Length, int Place) ReadAt(List<string> words, int at)
    {
        foreach (var (end, place) in FromTheEnd)
        {
            if (words.Skip(at).Take(end.Length).SequenceEqual(end))
            {
                return (end.Length, place);
            }
        }

        // « dix-septième » is two words to the tokenizer.
        if (words[at] == "dix" && at + 1 < words.Count && Words.TryGetValue("dix" + words[at + 1], out var teen))
        {
            return (2, teen);
        }

        if (Words.TryGetValue(words[at], out var known))
        {
            return (1, known);
        }

        return Digits().Match(words[at]) is { Success: true } match && int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var counted) && counted > 0
            ? (1, counted)
            : (0, 0);
    }

    private static Dictionary<string, int> Places(params string[][] series) => series
        .SelectMany(words => words.Select((word, index) => (word, place: index + 1)))
        .DistinctBy(entry => entry.word)
        .ToDictionary(entry => entry.word, entry => entry.place);

    [GeneratedRegex("^([0-9]{1,6})(?:st|nd|rd|th|er|ere|re|e|eme|ieme|d|de|nde)$")]
    private static partial Regex Digits();
}
