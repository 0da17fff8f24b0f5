using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Recognizes whole numbers as positions: in digits, or up to 99 in French or English words.</summary>
internal static partial class Numbers
{
    private static readonly string[] French =
    [
        "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
        "quinze", "seize",
    ];

    private static readonly string[] FrenchTens = ["vingt", "trente", "quarante", "cinquante", "soixante"];

    private static readonly string[] English =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, int> Spoken = Enumerable.Range(1, 99)
        .SelectMany(number => new[] { InFrench(number), InEnglish(number) }.Distinct().Select(words => (words, number)))
        .Append(("une", 1))
        .ToDictionary(entry => entry.Item1, entry => entry.Item2);

    // With one of these words a number is above 99.
    private static readonly HashSet<string> Large = ["cent", "cents", "hundred", "mille", "thousand", "million", "millions"];

    // Words that may stand beside « un » or "one" if it is a number; beside others it is an article or a pronoun.
    private static readonly HashSet<string> Fillers =
    [
        "le", "la", "l", "les", "the", "numero", "number", "no", "option", "choix", "choice", "reponse", "answer", "theme", "et", "ou",
        "and", "or", "je", "prends", "choisis", "veux", "i", "pick", "choose", "take", "want", "s", "il", "te", "vous", "plait", "svp",
        "stp", "please", "merci", "thanks",
    ];

    /// <summary>The numbers above 0, in the order of the text.</summary>
    public static IEnumerable<Position> Find(string text)
    {
        var digits = Digits().Matches(text)
            .Select(match => new Position(match.Index, match.Index + match.Length - 1, Whole(match.Value)))
            .Where(number => number.Value > 0);
        return digits.Concat(InWords(Word.Of(text))).OrderBy(number => number.Start);
    }

    private static List<Position> InWords(List<Word> words)
    {
        const int Longest = 4;
        var found = new List<Position>();
        if (words.Exists(word => Large.Contains(word.Folded))) return found;

        for (var at = 0; at < words.Count; at++)
        {
            for (var length = Math.Min(Longest, words.Count - at); length > 0; length--)
            {
                var phrase = string.Join(' ', words.Skip(at).Take(length).Select(word => word.Folded));
                if (!Spoken.TryGetValue(phrase, out var number)) continue;

                found.Add(new Position(words[at].Start, words[at + length - 1].End, number));
                at += length - 1;
                break;
            }
        }

        var hasOtherWords = words.Exists(word => !Fillers.Contains(word.Folded)
            && !word.Folded.All(char.IsAsciiDigit)
            && !found.Exists(number => number.Start <= word.Start && word.End <= number.End));
        return hasOtherWords ? found.FindAll(number => number.Value != 1) : found;
    }

    private static int Whole(string digits) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string InFrench(int number) => number switch
    {
        < 17 => French[number],
        < 20 => $"dix {French[number - 10]}",
        71 => "soixante et onze",
        >= 62 and < 80 => $"soixante {InFrench(number - 60)}",
        80 => "quatre vingts",
        > 80 => $"quatre vingt {InFrench(number - 80)}",
        _ => FrenchTens[(number / 10) - 2] + (number % 10) switch { 0 => "", 1 => " et un", var unit => $" {French[unit]}" },
    };

    private static string InEnglish(int number) =>
        number < English.Length ? English[number] : EnglishTens[(number / 10) - 2] + (number % 10 == 0 ? "" : $" {English[number % 10]}");

    // Also matches what only looks like a whole number, such as 2.5 or 1 234, so that no part of it is found.
    [GeneratedRegex(@"(?<![\w.,])[-+\u2212]?\d+(?:[ \u00A0\u202F]\d{3}(?!\d))*(?:[.,]\d+)*(?!\w)")]
    private static partial Regex Digits();
}
