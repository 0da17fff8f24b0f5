namespace CollabBot.Domain;

/// <summary>Converts between local times of a time zone and instants, correctly on the days on which clocks change.</summary>
public static class LocalTimes
{
    /// <summary>
    /// The instant, in UTC, of a local time. A time skipped in spring is moved forward by the length of the gap (2:30 becomes 3:30); a time
    /// that occurs twice in autumn means its first occurrence.
    /// </summary>
    /// <param name="local">The local time; its <see cref="DateTime.Kind"/> is ignored.</param>
    /// <param name="zone">The time zone of the local time.</param>
    public static DateTimeOffset At(DateTime local, TimeZoneInfo zone)
    {
        var shown = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(shown))
        {
            // Using the offset from before the gap moves the time forward by the length of the gap.
            var before = zone.GetUtcOffset(shown.AddHours(-3));
            return new DateTimeOffset(shown, before).ToUniversalTime();
        }

        var offset = zone.IsAmbiguousTime(shown) ? zone.GetAmbiguousTimeOffsets(shown).Max() : zone.GetUtcOffset(shown);
        return new DateTimeOffset(shown, offset).ToUniversalTime();
    }

    /// <summary>The local time of an instant.</summary>
    public static DateTime Shown(DateTimeOffset instant, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>The instant that many days later (earlier if negative), at the same local time of day.</summary>
    public static DateTimeOffset Days(DateTimeOffset instant, int days, TimeZoneInfo zone) => At(Shown(instant, zone).AddDays(days), zone);
}
