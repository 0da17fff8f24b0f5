using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Finds numbers in a text, in digits as its language writes them and in French or English words.</summary>
internal static partial class Numbers
{
    // Words that may stand beside « un » or "one" for it to be a number and not an article or a pronoun.
    private static readonly HashSet<string> Fillers =
    [
        "le", "la", "l", "les", "the", "numero", "number", "no", "option", "choix", "choice", "reponse", "answer", "theme",
        "je", "prends", "choisis", "veux", "i", "pick", "choose", "take", "want", "s", "il", "te", "vous", "plait", "svp", "stp", "please", "merci", "thanks",
    ];

    /// <summary>Numbers of any kind, in the order of the text.</summary>
    public static List<Spotted> Find(string text, string? locale)
    {
        var comma = HasDecimalComma(locale);
        var digits = (comma ? DigitsWithComma() : DigitsWithPoint()).Matches(text)
            .Select(match => (match, value: Parse(match.Value, comma)))
            .Where(entry => entry.value is not null)
            .Select(entry => Spotted.In(text, entry.match.Index, entry.match.Index + entry.match.Length - 1, entry.value!.Value));
        return [.. digits.Concat(NumberWords.Find(text)).OrderBy(number => number.Start)];
    }

    /// <summary>Numbers that can stand for a place in a list, in the order of the text.</summary>
    public static IEnumerable<Spotted> FindCounts(string text, string? locale)
    {
        var told = Folding.Words(text).Where(word => !Fillers.Contains(word.Word)).Select(word => word.Token.Start).Take(2).ToList();
        return Find(text, locale).Where(number => number.Value > 0 && !(IsArticle(number) && told.Exists(start => start != number.Start)));
    }

    private static bool IsArticle(Spotted number) => number.Value == 1 && !number.Text.Any(char.IsDigit);

    private static decimal? Parse(string digits, bool comma)
    {
        var plain = Space().Replace(digits, string.Empty).Replace('\u2212', '-');
        plain = comma ? plain.Replace(',', '.') : plain.Replace(",", string.Empty, StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool HasDecimalComma(string? locale)
    {
        var language = (locale ?? string.Empty).Split('-', '_')[0].ToLowerInvariant();
        return language is "fr" or "de" or "es" or "it" or "pt" or "nl" or "sv" or "bg" or "tr";
    }

    [GeneratedRegex(@"(?<![\w.,])[-+\u2212]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?(?![\w])")]
    private static partial Regex DigitsWithComma();

    [GeneratedRegex(@"(?<![\w.,])[-+\u2212]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?![\w])")]
    private static partial Regex DigitsWithPoint();

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();
}
