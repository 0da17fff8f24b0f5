using CollabBot.Acts;
using CollabBot.Domain;

namespace CollabBot.Features;

/// <summary>By which clock times are shown: where one person reads alone by hers, as far as her client has said it; where others read along by that of the retrospective.</summary>
internal sealed class OwnClock(PersonRows people, ReminderSettings settings)
{
    public async Task<TimeZoneInfo> OfAsync(TurnInfo turn, Retrospective retrospective, CancellationToken cancellationToken) =>
        (turn.IsShared && turn.Door == Door.Message ? null : Zones.Find(turn.TimeZone ?? (await people.FindAsync(turn, cancellationToken))?.TimeZone)) ?? settings.ZoneOf(retrospective);

    /// <summary>
    /// The day of an instant. What is kept to the day alone, as everything of an anonymous retrospective once it is closed, stays that day: it has no time that a clock could show.
    /// </summary>
    public static DateOnly Day(DateTimeOffset instant, TimeZoneInfo? zone) =>
        DateOnly.FromDateTime(zone is null || instant.UtcDateTime.TimeOfDay == TimeSpan.Zero ? instant.UtcDateTime : LocalTimes.Shown(instant, zone));
}
