using System.Globalization;
using CollabBot.Domain;

namespace CollabBot.Settings;

/// <summary>Reads section <c>Reminders</c>, and says what is wrong with it.</summary>
internal static class ReminderOptions
{
    public static ReminderSettings Read(IConfiguration configuration, List<string> wrong)
    {
        var usual = new ReminderSettings();
        return new ReminderSettings
        {
            Zone = Zone(configuration["Reminders:TimeZone"], usual.Zone, wrong),
            MaxPerPhase = Most(configuration["Reminders:MostPerPhase"], usual.MaxPerPhase, wrong),
            Quiet = new QuietHours(
                Time(configuration, "Reminders:QuietFrom", usual.Quiet.From, wrong),
                Time(configuration, "Reminders:QuietTo", usual.Quiet.To, wrong)),
        };
    }

    private static TimeZoneInfo Zone(string? value, TimeZoneInfo otherwise, List<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(value)) return otherwise;
        if (Zones.Find(value) is { } zone) return zone;

        wrong.Add(
            $"Reminders:TimeZone is '{value}'. It is the IANA name of a time zone that this machine knows, for example America/Toronto.");
        return otherwise;
    }

    private static int Most(string? value, int otherwise, List<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(value)) return otherwise;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most <= ReminderTimes.MaxReminders)
            return most;

        wrong.Add($"Reminders:MostPerPhase is '{value}'. It can be 0 (no reminders), 1 or {ReminderTimes.MaxReminders}.");
        return otherwise;
    }

    private static TimeOnly Time(IConfiguration configuration, string key, TimeOnly otherwise, List<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(configuration[key])) return otherwise;
        if (TimeOnly.TryParseExact(configuration[key], "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;

        wrong.Add(
            $"{key} is '{configuration[key]}'. It is a time of day, "
            + $"for example {otherwise.ToString("HH:mm", CultureInfo.InvariantCulture)}.");
        return otherwise;
    }
}
