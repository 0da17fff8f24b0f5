namespace CollabBot.Domain;

/// <summary>The hours of the day in which nobody is reminded.</summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end: at this time people may be reminded again. The same as <paramref name="From"/>: no hour is quiet.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>Whether a wall-clock time is quiet.</summary>
    public bool Cover(TimeOnly time) => From < To ? time >= From && time < To : From > To && (time >= From || time < To);

    /// <summary>The first instant from one on that is not quiet where somebody lives.</summary>
    /// <param name="instant">From when on.</param>
    /// <param name="zone">Where she lives.</param>
    public DateTimeOffset After(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var shown = LocalTimes.Shown(instant, zone);
        if (!Cover(TimeOnly.FromDateTime(shown))) return instant;

        // Hours that go over midnight end on the next day for those who are in their evening.
        var day = From > To && TimeOnly.FromDateTime(shown) >= From ? shown.Date.AddDays(1) : shown.Date;
        var end = LocalTimes.At(day + To.ToTimeSpan(), zone);

        // Where the clock is put back within them, the end may seem to lie behind: it is then the second time that it shows this.
        return end > instant ? end : end + (instant - end) + TimeSpan.FromMinutes(1);
    }
}
