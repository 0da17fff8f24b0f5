using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Settings;

namespace CollabBot.Features.Setup;

/// <summary>Parses typed deadlines such as « 2026-12-04 16:00 », and writes them back as text.</summary>
/// <param name="Zone">The time zone of the deadlines.</param>
/// <param name="Now">The present time; a new deadline that is already over is refused.</param>
/// <param name="Before">The deadlines set until now, which may stay even if they are over; null in a new set-up.</param>
internal sealed partial record DeadlineReading(TimeZoneInfo Zone, DateTimeOffset Now, PhaseDeadlines? Before)
{
    private static readonly TimeOnly Usual = new(17, 0);

    public Outcome<PhaseDeadlines> Read(StartFields fields)
    {
        if (!Read(fields.NamingDeadline, Phase.Naming).TryGet(out var naming, out var refusal)) return refusal;
        if (!Read(fields.GroupingDeadline, Phase.Grouping).TryGet(out var grouping, out refusal)) return refusal;
        if (!Read(fields.PrioritisingDeadline, Phase.Prioritising).TryGet(out var prioritising, out refusal)) return refusal;
        if (!Read(fields.DeepeningDeadline, Phase.Deepening).TryGet(out var deepening, out refusal)) return refusal;

        var deadlines = new PhaseDeadlines(naming, grouping, prioritising, deepening, Now);
        return deadlines.Guard(Before) is { } past ? past : deadlines;
    }

    /// <summary>A deadline as a person would type it; null if there is none.</summary>
    public static string? Write(Retrospective retrospective, Phase phase) =>
        retrospective.Deadlines.Of(phase) is { } deadline && Zones.Find(retrospective.TimeZone) is { } zone
            ? LocalTimes.Shown(deadline, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : null;

    private Outcome<DateTimeOffset?> Read(string? text, Phase phase)
    {
        var typed = text?.Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim() ?? "";
        if (typed.Length == 0 || None().IsMatch(typed)) return (DateTimeOffset?)null;

        if (Typed().Match(typed) is not { Success: true } match
            || !DateOnly.TryParseExact(
                match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || Time(match) is not { } time)
        {
            return new Refusal.DeadlineUnreadable(phase);
        }

        return LocalTimes.At(day.ToDateTime(time), Zone);
    }

    /// <summary>« 16:00 », « 16 h », « 16 h 30 », "4 pm", "4:30 p.m."; 17:00 if no time was typed; null if the time is invalid.</summary>
    private static TimeOnly? Time(Match match)
    {
        if (!match.Groups["hour"].Success) return Usual;

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"].Success)
        {
            if (hour is < 1 or > 12) return null;
            hour = (hour % 12) + (match.Groups["half"].Value[0] is 'p' or 'P' ? 12 : 0);
        }

        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(
        @"^(?<day>\d{4}-\d{2}-\d{2})"
        + @"(?:(?:\s*,|\s+à|\s+at|T)?\s*(?<hour>\d{1,2})(?:\s*(?::|h)\s*(?<minute>\d{2})(?::00)?|\s*h)?\s*(?<half>[ap]\.?\s?m\.?)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Typed();

    [GeneratedRegex("^(?:-|–|—|aucune|none)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();
}
