using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Acts;

/// <summary>How people are reminded. Section <c>Reminders</c>.</summary>
internal sealed record ReminderSettings
{
    /// <summary>The zone of a retrospective whose starter's client names none.</summary>
    public TimeZoneInfo Zone { get; init; } = Zones.Find("America/Toronto") ?? TimeZoneInfo.Utc;

    /// <summary>The most reminders of one phase that a person gets; 0 sends none.</summary>
    public int MostPerPhase { get; init; } = ReminderTimes.Most;

    /// <summary>When nobody is reminded, in the zone of the person.</summary>
    public QuietHours Quiet { get; init; } = new(new TimeOnly(20, 0), new TimeOnly(8, 0));

    /// <summary>The clock of a retrospective.</summary>
    public TimeZoneInfo ZoneOf(Retrospective retrospective) => Zones.Find(retrospective.TimeZone) ?? Zone;
}

/// <summary>Time zones by their IANA names, as clients and settings give them.</summary>
internal static partial class Zones
{
    /// <summary>A name comes from outside and is looked up among files: it is let through only if it looks like one.</summary>
    public static TimeZoneInfo? Find(string? name) =>
        name is { Length: > 0 and <= 64 } && Name().IsMatch(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_+\-]*(?:/[A-Za-z0-9][A-Za-z0-9_+\-]*)*\z")]
    private static partial Regex Name();
}
