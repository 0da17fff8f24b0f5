namespace CollabBot.Domain;

/// <summary>The hours of the day, in local time, in which no reminders are sent. They may span midnight.</summary>
/// <param name="From">The first quiet minute.</param>
/// <param name="To">The first minute after the quiet hours; equal to <paramref name="From"/> if there are none.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>Whether a local time is within the quiet hours.</summary>
    public bool Cover(TimeOnly time) => From < To ? time >= From && time < To : From > To && (time >= From || time < To);
}
