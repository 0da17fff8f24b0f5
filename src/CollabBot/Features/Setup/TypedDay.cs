using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Setup;

/// <summary>A day as people write it: « 3 décembre 2026 », « vendredi », "Dec 3", « demain », « 2026-12-03 ».</summary>
/// <param name="Date">The day.</param>
/// <param name="IsNextWeekday">Whether only the weekday was written, so that a week later may be meant as well.</param>
internal sealed partial record TypedDay(DateOnly Date, bool IsNextWeekday = false)
{
    /// <summary>Null for a text that is no day, that could be two days (« 03/04/2026 »), or whose weekday and date do not fit.</summary>
    /// <param name="typed">The text, folded.</param>
    /// <param name="today">The day on which it was written.</param>
    /// <param name="isToCome">Whether a day without a year is one to come; otherwise it is the nearest, before or after.</param>
    public static TypedDay? Read(string typed, DateOnly today, bool isToCome)
    {
        var text = Opening().Replace(typed, "").Trim(' ', ',', '.');
        if (Offset(text) is { } days) return new TypedDay(today.AddDays(days));
        if (Weekday(text) is { } weekday)
            return new TypedDay(today.AddDays((weekday - (int)today.DayOfWeek + 7) % 7), IsNextWeekday: true);

        Match[] matches = [DayFirst().Match(text), MonthFirst().Match(text), YearFirst().Match(text), Figures().Match(text)];
        return matches.FirstOrDefault(match => match.Success) is { } found && DateOf(found, today, isToCome) is { } date
            ? new TypedDay(date)
            : null;
    }

    private static DateOnly? DateOf(Match found, DateOnly today, bool isToCome)
    {
        var day = Int(found, "d");
        var month = found.Groups["m"].Success ? Month(found.Groups["m"].Value) : Int(found, "n");
        if (found.Groups["either"].Success && day != month)
        {
            // Only a number above 12 says which of the two is the day.
            if (day <= 12 == month <= 12) return null;
            if (month > 12) (day, month) = (month.Value, day);
        }

        int[] years = found.Groups["y"].Success ? [Int(found, "y")] : [today.Year - 1, today.Year, today.Year + 1];
        int? weekday = found.Groups["w"].Success ? Weekday(found.Groups["w"].Value) ?? -1 : null;
        var dates = years
            .Where(year => month is >= 1 and <= 12 && year is >= 1900 and <= 2200)
            .Where(year => day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value))
            .Select(year => new DateOnly(year, month!.Value, day))
            .Where(date => weekday is null || (int)date.DayOfWeek == weekday)
            .Where(date => years.Length == 1 || !isToCome || date >= today)
            .OrderBy(date => Math.Abs(date.DayNumber - today.DayNumber))
            .ToList();
        return dates.Count == 0 ? null : dates[0];
    }

    private static int? Offset(string text) => text switch
    {
        "aujourd'hui" or "today" => 0,
        "demain" or "tomorrow" => 1,
        "apres-demain" or "apres demain" => 2,
        _ => null,
    };

    /// <summary>The number of a weekday, 0 for Sunday.</summary>
    private static int? Weekday(string word) => Named(word, format => format.DayNames);

    private static int? Month(string word) => Named(word, format => format.MonthNames) + 1;

    /// <summary>The index of the only name that begins with a word of three letters or more, in either language.</summary>
    private static int? Named(string word, Func<DateTimeFormatInfo, string[]> names)
    {
        if (word.Length < 3) return null;

        var found = Texts.All
            .SelectMany(texts => names(texts.Culture.DateTimeFormat).Select((name, index) => (Name: Folding.Of(name), Index: index)))
            .Where(entry => entry.Name.StartsWith(word, StringComparison.Ordinal))
            .Select(entry => entry.Index)
            .Distinct()
            .ToList();
        return found is [var only] ? only : null;
    }

    private static int Int(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:(?:le|the|on|ce|this) )+")]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"^(?:(?<w>[a-z]{3,9})\.?,? )?(?<d>\d{1,2})(?:er|e|st|nd|rd|th)? (?:of |de )?(?<m>[a-z]{3,9})\.?(?:,? (?<y>\d{4}))?$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?:(?<w>[a-z]{3,9})\.?,? )?(?<m>[a-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>\d{4}))?$")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<n>\d{1,2})[-/.](?<d>\d{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<either>(?<d>\d{1,2})[-/.](?<n>\d{1,2}))[-/.](?<y>\d{4})$")]
    private static partial Regex Figures();
}
