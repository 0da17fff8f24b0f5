using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Finds a date, a time of day or both in a text, in French and English. What lacks a year or is a weekday means two days,
/// the last and the next one; an hour of a clock without its half of the day means two times.
/// </summary>
internal static partial class Dates
{
    private const string Months =
        "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|"
        + "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|avr|juil";

    private const string Weekdays =
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";

    // Nearer words stand behind those that contain them.
    private static readonly (string Words, int Days)[] Relative =
    [
        ("day after tomorrow", 2), ("apres-demain", 2), ("apres demain", 2), ("day before yesterday", -2), ("avant-hier", -2), ("avant hier", -2),
        ("tomorrow", 1), ("demain", 1), ("yesterday", -1), ("hier", -1), ("today", 0), ("aujourd'hui", 0), ("aujourd’hui", 0),
    ];

    private static readonly string[] MonthStarts = ["jan", "fe", "mar", "a[pv]r", "ma[iy]", "juin|jun", "juil|jul", "a[ou][ug]", "sep", "oct", "nov", "dec"];

    /// <param name="text">What was said.</param>
    /// <param name="locale">Its language, which decides about the order in 3/4/2026.</param>
    /// <param name="today">The day on which it was said.</param>
    /// <returns>All that it may mean; empty if there is no date and no time in it.</returns>
    public static List<DateTimeResolution> Find(string text, string locale, DateOnly today)
    {
        var said = Folding.Fold(text);
        var date = DateIn(said, locale, today);

        // The digits of a date are no time.
        var times = TimesIn(date is null ? said : said.Remove(date.Start, date.Length).Insert(date.Start, " "));

        return (date, times) switch
        {
            (null, _) => [.. times.Select(time => Resolution(Timex(time), Clock(time)))],
            (_, []) => [.. date.Days.Select(day => Resolution(date.Timex, Calendar(day)))],
            _ => [.. times.SelectMany(time => date.Days.Select(day => Resolution(date.Timex + Timex(time), $"{Calendar(day)} {Clock(time)}")))],
        };
    }

    private static Day? DateIn(string said, string locale, DateOnly today)
    {
        foreach (var form in new[] { Iso(), DayFirst(), MonthFirst(), Slashes() })
        {
            if (form.Match(said) is { Success: true } match)
            {
                return Written(match, locale, today);
            }
        }

        foreach (var (words, days) in Relative)
        {
            if (said.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at)
            {
                var day = today.AddDays(days);
                return new Day(at, words.Length, Calendar(day), [day]);
            }
        }

        if (Weekday().Match(said) is not { Success: true } name)
        {
            return null;
        }

        // Monday is 1 and Sunday 7, in the list as in the expression.
        var number = (Array.IndexOf(Weekdays.Split('|'), name.Value) % 7) + 1;
        var next = today.AddDays((number - (int)today.DayOfWeek + 7) % 7);
        return new Day(name.Index, name.Length, $"XXXX-WXX-{number}", [next.AddDays(-7), next]);
    }

    private static Day? Written(Match match, string locale, DateOnly today)
    {
        var day = Number(match, "day");
        var month = match.Groups["name"].Success
            ? Array.FindIndex(MonthStarts, start => Regex.IsMatch(match.Groups["name"].Value, $"^(?:{start})")) + 1
            : Number(match, "month");
        if (match.Groups["slash"].Success && locale.Equals("en-us", StringComparison.OrdinalIgnoreCase))
        {
            (day, month) = (month, day);
        }

        if (match.Groups["year"].Success)
        {
            return On(Number(match, "year"), month, day) is { } exact ? new Day(match.Index, match.Length, Calendar(exact), [exact]) : null;
        }

        // The 29th of February may be years away.
        const int LeapGap = 8;
        var next = Enumerable.Range(today.Year, LeapGap + 1).Select(year => On(year, month, day)).FirstOrDefault(found => found >= today);
        var last = Enumerable.Range(1, LeapGap).Select(back => On((next?.Year ?? today.Year) - back, month, day)).FirstOrDefault(found => found is not null);
        return (last, next) is ({ } before, { } after)
            ? new Day(match.Index, match.Length, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}"), [before, after])
            : null;
    }

    private static List<TimeOnly> TimesIn(string said)
    {
        if (Clocks().Match(said) is { Success: true } match)
        {
            var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
            if (hour > 24 || minute > 59 || second > 59)
            {
                return [];
            }

            var time = new TimeOnly(hour % 24, minute, second);
            return match.Groups["half"].Value switch
            {
                ['a', ..] when hour <= 12 => [time.AddHours(hour == 12 ? -12 : 0)],
                ['p', ..] when hour <= 12 => [time.AddHours(hour == 12 ? 0 : 12)],

                // In French the day has 24 hours.
                "" when hour is > 0 and <= 12 && !match.Groups["french"].Success => [time.AddHours(hour == 12 ? -12 : 0), time.AddHours(hour == 12 ? 0 : 12)],
                _ => [time],
            };
        }

        return NamedTime().Match(said) switch
        {
            { Success: false } => [],
            { Value: "noon" or "midi" } => [new TimeOnly(12, 0)],
            _ => [TimeOnly.MinValue],
        };
    }

    private static DateOnly? On(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Calendar(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Timex(TimeOnly time) => time.ToString(
        time switch { { Second: > 0 } => "'T'HH:mm:ss", { Minute: > 0 } => "'T'HH:mm", _ => "'T'HH" },
        CultureInfo.InvariantCulture);

    private static DateTimeResolution Resolution(string timex, string value) => new() { Timex = timex, Value = value };

    [GeneratedRegex(@"\b(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?![0-9])")]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(?:st|nd|rd|th|er|e)?\s+(?:of\s+)?(?<name>" + Months + @")\b\.?(?:,?\s+(?<year>[0-9]{4})\b)?")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b(?<name>" + Months + @")\.?\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<year>[0-9]{4})\b)?")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(?<slash>/)(?<month>[0-9]{1,2})(?:/(?<year>[0-9]{4}))?\b")]
    private static partial Regex Slashes();

    [GeneratedRegex(@"\b(?:" + Weekdays + @")\b")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?<![0-9:])(?<hour>[0-9]{1,2})(?::(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?(?:\s*(?<half>[ap])\.?m\b)?|\s*(?<half>[ap])\.?m\b|\s*o\W?\s?clock\b|\s*(?<french>h|heures?)(?:\s*(?<minute>[0-9]{2})?)(?![0-9a-z]))")]
    private static partial Regex Clocks();

    [GeneratedRegex(@"\b(?:noon|midi|midnight|minuit)\b")]
    private static partial Regex NamedTime();

    /// <summary>A date as it stands in a text, and the days that it may mean.</summary>
    private sealed record Day(int Start, int Length, string Timex, DateOnly[] Days);
}
