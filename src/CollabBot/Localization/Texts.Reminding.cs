using System.Globalization;
using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>The words of deadlines, of who is expected, and of reminders.</summary>
internal sealed partial class Texts
{
    /// <summary>« vendredi 4 décembre à 16 h », "Friday, December 4 at 4:00 p.m."</summary>
    public string Deadline(DateTime due) => Say([
        due.ToString(Language == "fr" ? due.Day == 1 ? "dddd d'er' MMMM" : "dddd d MMMM" : "dddd, MMMM d", Culture),
        Language == "fr" ? due.ToString(due.Minute == 0 ? "%H'\u00A0h'" : "%H'\u00A0h\u00A0'mm", Culture) : EnglishTime(due)]);

    public string DeadlineLine(DateTime due) => Say([Deadline(due)]);

    /// <param name="so">How things stand.</param>
    public string DeadlinePassed(string so) => Say([so]);

    public string SetupDeadlineNote() => Say();

    public string SetupDeadlineDay(Phase phase) => Say([PhaseName(phase)]);

    public string SetupDeadlineTime() => Say();

    public string StatusReminded(int count) => SayCount(count);

    public string ExpectedCount(ExpectedBy by, int count) => SayCount(count, $"{nameof(ExpectedCount)}_{by}");

    public string ExpectedAnnounced(int count) => SayCount(count);

    public string ExpectedAdded(string name) => Say([name]);

    public string ExpectedRemoved(string name) => Say([name]);

    public string ExpectedHow() => Say();

    public string ExpectedUnreached(int count) => SayCount(count);

    public string ExpectedUnreachedNames(string names) => Say([names]);

    public string ExpectedUnreachedWhere() => Say();

    public string ReminderHead() => Say();

    public string ReminderSummary(string title) => Say([title]);

    public string ReminderWhen(ReminderOccasion occasion, DateTime due) => Say([Deadline(due)], $"{nameof(ReminderWhen)}_{occasion}");

    public string ReminderGrouping() => Say();

    public string ReminderDeepening() => Say();

    /// <summary>The word that does the same; where it can be said, also that one has nothing to add.</summary>
    public string ReminderByText(Phase phase)
    {
        var word = Say($"ReminderWord_{(PhaseDeadlines.Phases.Contains(phase) ? phase : Phase.Naming)}");
        return Say([word], phase == Phase.Grouping ? "ReminderByWord" : "ReminderByText");
    }

    public string ReminderPrivacy() => Say();

    public string RemindersSet(bool wanted) => Say(wanted ? "RemindersSet_on" : "RemindersSet_off");

    public string RemindersNow(bool wanted) => Say(wanted ? "RemindersNow_on" : "RemindersNow_off");

    private static string EnglishTime(DateTime time) => time.ToString("h:mm", CultureInfo.InvariantCulture) + (time.Hour < 12 ? "\u00A0a.m." : "\u00A0p.m.");
}
