using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Features.Setup;

/// <summary>Parses typed deadlines such as « vendredi 16 h » or « 2026-12-04 16:00 », and writes them back as text.</summary>
/// <param name="Zone">The time zone of the deadlines.</param>
/// <param name="Now">The present time; a new deadline that is already over is refused.</param>
/// <param name="Before">The deadlines set until now, which may stay even if they are over; null in a new set-up.</param>
internal sealed partial record DeadlineReading(TimeZoneInfo Zone, DateTimeOffset Now, PhaseDeadlines? Before)
{
    private static readonly TimeOnly Usual = new(17, 0);

    /// <summary>The present day in the time zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(LocalTimes.Shown(Now, Zone));

    public Outcome<PhaseDeadlines> Read(StartFields fields)
    {
        if (!Read(fields.NamingDeadline, Phase.Naming).TryGet(out var naming, out var refusal)) return refusal;
        if (!Read(fields.GroupingDeadline, Phase.Grouping).TryGet(out var grouping, out refusal)) return refusal;
        if (!Read(fields.PrioritisingDeadline, Phase.Prioritising).TryGet(out var prioritising, out refusal)) return refusal;
        if (!Read(fields.DeepeningDeadline, Phase.Deepening).TryGet(out var deepening, out refusal)) return refusal;

        var deadlines = new PhaseDeadlines(naming, grouping, prioritising, deepening, Now);
        return deadlines.Guard(Before) is { } wrong ? wrong : deadlines;
    }

    /// <summary>A deadline as a form contains it; null if there is none.</summary>
    public static string? Write(DateTimeOffset? deadline, TimeZoneInfo? zone) => deadline is { } due && zone is not null
        ? LocalTimes.Shown(due, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : null;

    private Outcome<DateTimeOffset?> Read(string? text, Phase phase)
    {
        var typed = Folding.Of(text ?? "").Trim();
        if (typed.Length == 0 || None().IsMatch(typed)) return (DateTimeOffset?)null;

        var match = Time().Match(typed);
        var time = match.Success ? TimeOf(match) : Usual;
        if (time is null || TypedDay.Read(match.Success ? typed[..match.Index] : typed, Today, isToCome: true) is not { } day)
            return new Refusal.DeadlineUnreadable(phase);

        var due = LocalTimes.At(day.Date.ToDateTime(time.Value), Zone);
        return day.IsNextWeekday && due <= Now ? LocalTimes.At(day.Date.AddDays(7).ToDateTime(time.Value), Zone) : due;
    }

    /// <summary>« 16:00 », « 16 h », « 16 h 30 », « midi », "4 pm", "4:30 p.m."; null if there is no such time.</summary>
    private static TimeOnly? TimeOf(Match match)
    {
        if (match.Groups["noon"].Success) return new TimeOnly(12, 0);

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"].Success)
        {
            if (hour is < 1 or > 12) return null;
            hour = (hour % 12) + (match.Groups["half"].Value[0] == 'p' ? 12 : 0);
        }

        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    /// <summary>
    /// A time at the end of a folded text. A number alone is one only after « à » or after a date in figures: in « 3 décembre 16 » it could
    /// be a year.
    /// </summary>
    [GeneratedRegex(
        @"(?:,? ?|(?<=\d)t)(?:\b(?:a|at) )?\b(?:(?<noon>midi|noon)"
        + @"|(?<hour>\d{1,2})(?: ?[:h] ?(?<minute>\d{2})(?::00)?| ?h)? ?(?<half>[ap]\.? ?m\.?)"
        + @"|(?<hour>\d{1,2})(?: ?[:h] ?(?<minute>\d{2})(?::00)?| ?h)"
        + @"|(?<=\b(?:a|at) |^\d{4}-\d{2}-\d{2},? )(?<hour>\d{1,2}))$")]
    private static partial Regex Time();

    [GeneratedRegex("^(?:-|aucune|none)$")]
    private static partial Regex None();
}
