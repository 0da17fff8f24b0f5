using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Settings;

/// <summary>Settings of the reminders. Section <c>Reminders</c>.</summary>
internal sealed record ReminderSettings
{
    /// <summary>The time zone of a retrospective that has none, because the client of the person who started it sent none.</summary>
    public TimeZoneInfo Zone { get; init; } = Zones.Find("America/Toronto") ?? TimeZoneInfo.Utc;

    /// <summary>The maximum number of reminders of one step for one person; 0 sends none.</summary>
    public int MaxPerPhase { get; init; } = ReminderTimes.MaxReminders;

    /// <summary>The hours in which no reminder is sent, in the time zone of the person.</summary>
    public QuietHours Quiet { get; init; } = new(new TimeOnly(20, 0), new TimeOnly(8, 0));

    /// <summary>The time zone of the retrospective, else the default.</summary>
    public TimeZoneInfo ZoneOf(Retrospective retrospective) => Zones.Find(retrospective.TimeZone) ?? Zone;
}

/// <summary>Time zones by their IANA names, as clients and settings give them.</summary>
internal static partial class Zones
{
    /// <summary>The zones that were asked for, because the system's own search is slow. There are only some hundred names.</summary>
    private static readonly ConcurrentDictionary<string, TimeZoneInfo> Found = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns null for an unknown name. Names come from outside and are looked up as files, so
    /// only text in the form of a name is looked up.
    /// </summary>
    public static TimeZoneInfo? Find(string? name)
    {
        if (name is null) return null;
        if (Found.TryGetValue(name, out var known)) return known;
        if (name.Length is 0 or > 64 || !Name().IsMatch(name) || !TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)) return null;

        Found[name] = zone;
        return zone;
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_+\-]*(?:/[A-Za-z0-9][A-Za-z0-9_+\-]*)*\z")]
    private static partial Regex Name();
}
