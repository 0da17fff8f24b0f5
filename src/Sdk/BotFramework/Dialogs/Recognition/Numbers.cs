using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Finds numbers in a text, in digits as its language writes them and in French or English words.</summary>
internal static partial class Numbers
{
    // Words that may stand beside « un » or "one" for it to be a number and not an article or a pronoun.
    private static readonly HashSet<string> Fillers =
    [
        "le", "la", "l", "les", "the", "numero", "number", "no", "option", "choix", "choice", "reponse", "answer", "theme", "et", "ou", "and", "or",
        "je", "prends", "choisis", "veux", "i", "pick", "choose", "take", "want", "s", "il", "te", "vous", "plait", "svp", "stp", "please", "merci", "thanks",
    ];

    // Written right behind a number they do not make it another word, as the letters of "2nd" or « B2B » do.
    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "km", "hm", "m", "dm", "cm", "mm", "mi", "ft", "in", "yd", "kg", "g", "mg", "lb", "lbs", "oz", "t", "l", "ml", "cl", "dl",
        "C", "F", "K", "s", "min", "h", "hr", "hrs", "j", "d", "w", "an", "ans", "y", "yr", "yrs", "ko", "kb", "Mo", "mb", "go", "gb",
        "usd", "cad", "eur", "gbp", "chf",
    };

    /// <summary>Numbers of any kind, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">Language of the text.</param>
    /// <param name="measured">Whether a unit may be written right behind a number, as in « 5km ».</param>
    public static List<Spotted> Find(string text, string? locale, bool measured = false)
    {
        var comma = HasDecimalComma(locale);
        var digits = (comma ? DigitsWithComma() : DigitsWithPoint()).Matches(text)
            .Where(match => !match.Groups["unit"].Success || (measured && Units.Contains(match.Groups["unit"].Value)))
            .Select(match => (digits: match.Groups["number"], value: Parse(match.Groups["number"].Value, comma)))
            .Where(entry => entry.value is not null)
            .Select(entry => Spotted.In(text, entry.digits.Index, entry.digits.Index + entry.digits.Length - 1, entry.value!.Value));
        return [.. digits.Concat(NumberWords.Find(text)).OrderBy(number => number.Start)];
    }

    /// <summary>Numbers that can stand for a place in a list, in the order of the text.</summary>
    public static IEnumerable<Spotted> FindCounts(string text, string? locale)
    {
        var numbers = Find(text, locale);
        var counted = numbers.SelectMany(number => Enumerable.Range(number.Start, number.End - number.Start + 1)).ToHashSet();
        var told = Folding.Words(text).Exists(word => !counted.Contains(word.Token.Start) && !Fillers.Contains(word.Word));
        return numbers.Where(number => number.Value > 0 && !(told && IsArticle(number)));
    }

    private static bool IsArticle(Spotted number) => number.Value == 1 && !number.Text.Any(char.IsDigit);

    private static decimal? Parse(string digits, bool comma)
    {
        var plain = Space().Replace(digits, string.Empty).Replace('\u2212', '-');
        plain = comma ? plain.Replace(',', '.') : WithPoint(plain);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    // In English a comma before three digits sets thousands apart. Before more or less of them it is a decimal comma, which
    // people use who live with both languages.
    private static string WithPoint(string digits)
    {
        const int Group = 4;
        var last = digits.LastIndexOf(',');
        var isDecimal = last >= 0 && digits.Length - last != Group && !digits.Contains('.', StringComparison.Ordinal);
        var thousands = isDecimal ? digits[..last] : digits;
        return thousands.Replace(",", string.Empty, StringComparison.Ordinal) + (isDecimal ? "." + digits[(last + 1)..] : string.Empty);
    }

    private static bool HasDecimalComma(string? locale)
    {
        var language = PromptCultureModels.Language((locale ?? string.Empty).ToLowerInvariant());
        return language is "fr" or "de" or "es" or "it" or "pt" or "nl" or "sv" or "bg" or "tr";
    }

    [GeneratedRegex(@"(?<![\w.,])(?<number>[-+\u2212]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+)(?:[.,]\d+(?![.,]\d))?)(?<unit>[^\W\d_]{1,4})?(?!\w)")]
    private static partial Regex DigitsWithComma();

    [GeneratedRegex(@"(?<![\w.,])(?<number>[-+\u2212]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:[.,]\d+(?![.,]\d))?)(?<unit>[^\W\d_]{1,4})?(?!\w)")]
    private static partial Regex DigitsWithPoint();

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();
}
