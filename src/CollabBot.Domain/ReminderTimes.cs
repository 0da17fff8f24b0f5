namespace CollabBot.Domain;

/// <summary>The occasions on which people are reminded of a deadline.</summary>
public enum ReminderOccasion
{
    /// <summary>One day before it, by the wall clock of the retrospective.</summary>
    DayBefore,

    /// <summary>At the deadline.</summary>
    AtDeadline,
}

/// <summary>When people are reminded.</summary>
public static class ReminderTimes
{
    /// <summary>The most reminders of one phase that one person gets, as there are so many occasions.</summary>
    public const int Most = 2;

    /// <summary>How long after the deadline somebody is still reminded of it: quiet hours and a day's outage, and no more.</summary>
    public static readonly TimeSpan Lateness = TimeSpan.FromDays(2);

    /// <summary>When an occasion of a deadline comes.</summary>
    public static DateTimeOffset When(ReminderOccasion occasion, DateTimeOffset deadline, TimeZoneInfo zone) =>
        occasion == ReminderOccasion.DayBefore ? LocalTimes.Days(deadline, -1, zone) : deadline;

    /// <summary>
    /// The occasion that people are to be reminded on now: the latest that has come, so that after an outage nobody gets both. One that came before the phase began or before the
    /// deadline was set reminds of nothing that anybody could have missed.
    /// </summary>
    /// <param name="deadline">The deadline of the phase.</param>
    /// <param name="since">Since when the phase has had this deadline; nothing where that is not known.</param>
    /// <param name="now">Now.</param>
    /// <param name="zone">The zone of the retrospective.</param>
    public static ReminderOccasion? Due(DateTimeOffset deadline, DateTimeOffset? since, DateTimeOffset now, TimeZoneInfo zone)
    {
        var occasion = now >= deadline ? ReminderOccasion.AtDeadline : ReminderOccasion.DayBefore;
        var when = When(occasion, deadline, zone);
        if (now < when || now - deadline > Lateness) return null;
        return since is { } start && when < start ? null : occasion;
    }
}
