namespace CollabBot.Domain;

/// <summary>Between wall clocks and instants, over the days on which clocks are moved.</summary>
public static class LocalTimes
{
    /// <summary>
    /// The instant at which a wall clock shows a time. A time that the clock passes over when it is put forward is taken as far after the gap as it lies in it (2:30 becomes 3:30); of a
    /// time that it shows twice when it is put back, the first is meant.
    /// </summary>
    /// <param name="local">What the clock shows; its kind does not count.</param>
    /// <param name="zone">Where it hangs.</param>
    public static DateTimeOffset At(DateTime local, TimeZoneInfo zone)
    {
        var shown = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(shown))
        {
            // With the offset from before the gap the instant is that of the same distance after it.
            var before = zone.GetUtcOffset(shown.AddHours(-3));
            return new DateTimeOffset(shown, before).ToUniversalTime();
        }

        var offset = zone.IsAmbiguousTime(shown) ? zone.GetAmbiguousTimeOffsets(shown).Max() : zone.GetUtcOffset(shown);
        return new DateTimeOffset(shown, offset).ToUniversalTime();
    }

    /// <summary>What a wall clock shows at an instant.</summary>
    public static DateTime Shown(DateTimeOffset instant, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>The same wall-clock time so many days before or after.</summary>
    public static DateTimeOffset Days(DateTimeOffset instant, int days, TimeZoneInfo zone) => At(Shown(instant, zone).AddDays(days), zone);
}
