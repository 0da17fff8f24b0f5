namespace CollabBot.Domain;

/// <summary>The hours of the day in which nobody is reminded.</summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end: at this time people may be reminded again. The same as <paramref name="From"/>: no hour is quiet.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>Whether a wall-clock time is quiet.</summary>
    public bool Cover(TimeOnly time) => From < To ? time >= From && time < To : From > To && (time >= From || time < To);
}
