using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Minutes.Outline;

/// <summary>Finds dates and periods in running text, in French and English.</summary>
internal static partial class OutlineDates
{
    private static readonly string[][] Months =
    [
        ["janvier", "january", "janv", "jan"], ["fevrier", "february", "fevr", "fev", "feb"], ["mars", "march", "mar"],
        ["avril", "april", "avr", "apr"], ["mai", "may"], ["juin", "june", "jun"], ["juillet", "july", "juil", "jul"],
        ["aout", "august", "aug"], ["septembre", "september", "sept", "sep"], ["octobre", "october", "oct"],
        ["novembre", "november", "nov"], ["decembre", "december", "dec"],
    ];

    /// <summary>A date that was found, and whether its day and month could also be read the other way round.</summary>
    public sealed record Found(DateOnly Date, bool IsAmbiguous);

    /// <summary>The first complete date in a text; null if there is none.</summary>
    public static Found? Date(string text, string language)
    {
        var folded = Folding.Of(text);
        var candidates = new List<(int At, Found Found)>();
        foreach (var match in DayMonthYear().Matches(folded).Concat(MonthDayYear().Matches(folded)))
        {
            if (Month(match.Groups["m"].Value) is not { } month) continue;
            if (Make(Int(match, "y"), month, Int(match, "d")) is { } date) candidates.Add((match.Index, new Found(date, false)));
        }

        foreach (Match match in YearMonthDay().Matches(folded))
        {
            if (Make(Int(match, "y"), Int(match, "m"), Int(match, "d")) is { } date) candidates.Add((match.Index, new Found(date, false)));
        }

        foreach (Match match in Figures().Matches(folded))
        {
            if (OfFigures(Int(match, "a"), Int(match, "b"), Int(match, "y"), language) is { } found) candidates.Add((match.Index, found));
        }

        return candidates.Count == 0 ? null : candidates.MinBy(candidate => candidate.At).Found;
    }

    /// <summary>The first period of years in a text; null if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLabelled">
    /// Whether a label says that the text is a period. Without it, two-digit years count only after a word such as « plan », and a single
    /// year does not count.
    /// </param>
    public static Period? Period(string text, bool isLabelled = false)
    {
        var folded = Folding.Of(text);
        var years = FourFigures().Matches(folded)
            .Concat(TwoFigures().Matches(folded).Where(match => isLabelled || HasContext(folded, match.Index)))
            .OrderBy(match => match.Index);
        foreach (var match in years)
        {
            var from = Year(match.Groups["f"].Value, null);
            var to = Year(match.Groups["t"].Value, from);
            if (Domain.Period.Between(from, to).TryGet(out var period, out _)) return period;
        }

        if (!isLabelled || LoneYear().Match(folded) is not { Success: true } lone) return null;
        return Domain.Period.Between(Year(lone.Value, null), Year(lone.Value, null)).Match(one => (Period?)one, _ => null);
    }

    private static bool HasContext(string folded, int at) => PeriodWord().IsMatch(folded[Math.Max(0, at - 45)..at]);

    private static int Year(string figures, int? after)
    {
        var year = int.Parse(figures, CultureInfo.InvariantCulture);
        if (figures.Length == 4) return year;
        var century = after is { } from ? from / 100 * 100 : year >= 70 ? 1900 : 2000;
        return century + year < after ? century + 100 + year : century + year;
    }

    private static Found? OfFigures(int a, int b, int year, string language)
    {
        var dayFirst = language != "en" || a > 12;
        var read = dayFirst ? Make(year, b, a) ?? Make(year, a, b) : Make(year, a, b) ?? Make(year, b, a);
        return read is { } date ? new Found(date, a != b && a <= 12 && b <= 12) : null;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int? Month(string name)
    {
        var index = Array.FindIndex(Months, names => names.Contains(name));
        return index < 0 ? null : index + 1;
    }

    private static int Int(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<d>\d{1,2})(?:er|re|e|st|nd|rd|th)?\s+(?:of\s+)?(?<m>[a-z]{3,9})\.?,?\s+(?<y>\d{4})\b")]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(?<m>[a-z]{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th|er)?,?\s+(?<y>\d{4})\b")]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"\b(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})\b")]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"\b(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>\d{4})\b")]
    private static partial Regex Figures();

    [GeneratedRegex(
        @"(?<![\d/.-])(?<f>\d{4})\s*"
        + @"(?:-|/|\ba\b|\bau\b|\bet\b|\bto\b|\band\b|\buntil\b|\bjusqu'a\b|\bjusqu'en\b|\bthrough\b)"
        + @"\s*(?<t>\d{4}|\d{2})(?![\d/]|[-.]\d)")]
    private static partial Regex FourFigures();

    [GeneratedRegex(@"(?<![\d/.-])'?(?<f>\d{2})\s*(?:-|/)\s*'?(?<t>\d{2})(?![\d/]|[-.]\d|\s*(?:h|ans|years|%))")]
    private static partial Regex TwoFigures();

    [GeneratedRegex(@"\b(?:19|20|21)\d{2}\b")]
    private static partial Regex LoneYear();

    [GeneratedRegex(@"\b(?:plan|plans|piq|periode|period|planification|planning|quartier|neighbou?rhood|strategique|strategic)\b")]
    private static partial Regex PeriodWord();
}
