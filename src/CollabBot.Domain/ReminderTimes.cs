namespace CollabBot.Domain;

/// <summary>The occasions on which people are reminded of a deadline.</summary>
public enum ReminderOccasion
{
    /// <summary>One day before the deadline, at the same local time in the time zone of the retrospective.</summary>
    DayBefore,

    /// <summary>At the deadline.</summary>
    AtDeadline,
}

/// <summary>Computes when reminders are due.</summary>
public static class ReminderTimes
{
    /// <summary>The most reminders one person gets in one step: one per occasion.</summary>
    public const int MaxReminders = 2;

    /// <summary>How long after the deadline a reminder may still be sent: enough for quiet hours and an outage of one day.</summary>
    public static readonly TimeSpan Lateness = TimeSpan.FromDays(2);

    /// <summary>The instant of an occasion.</summary>
    public static DateTimeOffset When(ReminderOccasion occasion, DateTimeOffset deadline, TimeZoneInfo zone) =>
        occasion == ReminderOccasion.DayBefore ? LocalTimes.Days(deadline, -1, zone) : deadline;

    /// <summary>
    /// The occasion for which reminders are due now; null if none. After an outage only the latest occasion counts, and an occasion from
    /// before the step began or the deadline was set is skipped.
    /// </summary>
    /// <param name="deadline">The deadline of the step.</param>
    /// <param name="since">When the step began or its deadline was last changed; null if unknown.</param>
    /// <param name="now">The current time.</param>
    /// <param name="zone">The time zone of the retrospective.</param>
    public static ReminderOccasion? Due(DateTimeOffset deadline, DateTimeOffset? since, DateTimeOffset now, TimeZoneInfo zone)
    {
        var occasion = now >= deadline ? ReminderOccasion.AtDeadline : ReminderOccasion.DayBefore;
        var when = When(occasion, deadline, zone);
        if (now < when || now - deadline > Lateness) return null;
        return since is { } start && when < start ? null : occasion;
    }
}
