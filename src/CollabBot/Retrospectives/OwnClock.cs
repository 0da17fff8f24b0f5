using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Settings;

namespace CollabBot.Retrospectives;

/// <summary>
/// The time zone in which times are shown: the person's own, if their client has reported one, where only they read the answer; the
/// retrospective's where others read it too.
/// </summary>
internal sealed class OwnClock(ReminderSettings settings)
{
    public async Task<TimeZoneInfo> OfAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken) =>
        (turn.IsShared && turn.Surface == Surface.Message
            ? null
            : Zones.Find(turn.TimeZone))
        ?? settings.ZoneOf(retrospective);

    /// <summary>
    /// The day of an instant in a time zone. An instant at midnight UTC was stored as a date only (as for a closed anonymous
    /// retrospective), so its day is not converted.
    /// </summary>
    public static DateOnly Day(DateTimeOffset instant, TimeZoneInfo? zone) => DateOnly.FromDateTime(
        zone is null || instant.UtcDateTime.TimeOfDay == TimeSpan.Zero ? instant.UtcDateTime : LocalTimes.Shown(instant, zone));
}
