using System.Globalization;
using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of deadlines, of expected people and of reminders.</summary>
internal sealed partial class Texts
{
    /// <summary>A deadline, for example « vendredi 4 décembre à 16 h » or "Friday, December 4 at 4:00 p.m."</summary>
    public string Deadline(DateTime due) => Say([
        due.ToString(Language == "fr" ? due.Day == 1 ? "dddd d'er' MMMM" : "dddd d MMMM" : "dddd, MMMM d", Culture),
        Language == "fr" ? due.ToString(due.Minute == 0 ? "%H'\u00A0h'" : "%H'\u00A0h\u00A0'mm", Culture) : EnglishTime(due)]);

    public string DeadlineLine(DateTime due) => Say([Deadline(due)]);

    /// <param name="so">A sentence that says how the retrospective stands.</param>
    public string DeadlinePassed(string so) => Say([so]);

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

    /// <summary>
    /// The command for what the step asks; except in grouping, also the command that says that the person has nothing to add.
    /// </summary>
    public string ReminderByText(Phase phase)
    {
        var word = Say($"ReminderWord_{(PhaseDeadlines.Phases.Contains(phase) ? phase : Phase.Naming)}");
        return Say([word], phase == Phase.Grouping ? "ReminderByWord" : "ReminderByText");
    }

    public string ReminderPrivacy() => Say();

    public string RemindersSet(bool wanted) => Say(wanted ? "RemindersSet_on" : "RemindersSet_off");

    public string RemindersNow(bool wanted) => Say(wanted ? "RemindersNow_on" : "RemindersNow_off");

    private static string EnglishTime(DateTime time) =>
        time.ToString("h:mm", CultureInfo.InvariantCulture) + (time.Hour < 12 ? "\u00A0a.m." : "\u00A0p.m.");
}
