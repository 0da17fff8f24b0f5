using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of setting up a retrospective, by form and step by step, and of its anonymity level.</summary>
internal sealed partial class Texts
{
    public string AnonymityLabel() => Say();

    public string AnonymityNote() => Say();

    public string AnonymityChoice(Anonymity level) => Say($"{nameof(AnonymityChoice)}_{level}");

    public string AnonymityName(Anonymity level) => AnonymityWords(level)[0];

    /// <summary>The words for a level that can be typed; the first is its name.</summary>
    public string[] AnonymityWords(Anonymity level) => Say($"{nameof(AnonymityWords)}_{level}").Split('|');

    public string AnonymityLine(Anonymity level) => Say($"{nameof(AnonymityLine)}_{level}");

    public string AnonymityMeaning(Anonymity level) => Say($"{nameof(AnonymityMeaning)}_{level}");

    public string AnonymityTightened(Anonymity level) => Say([AnonymityName(level), AnonymityLine(level)]);

    public string SetupKeepOthers() => Say();

    public string SetupKeepYes() => Say();

    public string SetupKeepSee() => Say();

    public string SetupKeepUnclear() => Say();

    /// <summary>Whether an answer asks to see the other settings, in either language.</summary>
    public static bool IsSeen(string answer)
    {
        var typed = Folding.Of(answer).Trim(' ', '.');
        return All.SelectMany(language => language.Say("SetupKeepSeeWords").Split('|')).Any(words => Folding.Of(words) == typed);
    }

    public string SetupStepNow(string shown) => Say([shown]);

    public string SetupStepKeep() => Say();

    public string SetupStepSkip() => Say();

    public string SetupStepTitle() => Say();

    public string SetupReview() => Say();

    public string SetupReviewLine(string name, string shown) => Say([name, shown]);

    public string SetupReviewNothing() => Say();

    public string SetupReviewStart() => Say();

    public string SetupReviewSave() => Say();

    public string SetupReviewWhich() => Say();

    public string SetupReviewUnclear() => Say();

    public string SetupReviewKept() => Say();

    public string SetupNameTitle() => Say();

    public string SetupAskTitle() => Say();

    public string SetupNameIntention() => Say();

    public string SetupAskIntention() => Say();

    public string SetupNamePeriod() => Say();

    public string SetupAskPeriod() => Say();

    public string SetupNameHeldOn() => Say();

    public string SetupAskHeldOn() => Say();

    public string SetupNamePlace() => Say();

    public string SetupAskPlace() => Say();

    public string SetupNameRetainedCount() => Say();

    public string SetupAskRetainedCount() => Say();

    public string SetupNamePointsPerPerson() => Say();

    public string SetupAskPointsPerPerson() => Say();

    public string SetupNameLanguage() => Say();

    public string SetupAskLanguage() => Say();

    public string SetupNamePresetThemes() => Say();

    public string SetupAskPresetThemes() => Say();

    public string SetupNameGlossary() => Say();

    public string SetupAskGlossary() => Say();

    public string SetupPointsTitle() => Say();

    public string SetupPointsLabel() => Say();

    public string SetupNameGroupingByAll() => Say();

    public string SetupAskGroupingByAll() => Say();

    public string SetupNameShowsPoints() => Say();

    public string SetupAskShowsPoints() => Say();

    public string SetupNameExpectedPartners() => Say();

    public string SetupAskExpectedPartners() => Say();

    public string SetupNameAnonymity() => Say();

    public string SetupAskAnonymity() => Say();

    public string SetupNameDeadline(Phase phase) => Say([PhaseName(phase).ToLower(Culture)]);

    public string SetupAskDeadline(Phase phase) => Say([PhaseName(phase)]);

    public string YesOrNo(bool yes) => Say(yes ? "Yes" : "No");

    /// <summary>Whether an answer keeps the present value, in either language.</summary>
    public static bool IsKept(string answer) =>
        IsSkip(answer) || All.Any(language => string.Equals(answer.Trim(), language.Say("Keep"), StringComparison.OrdinalIgnoreCase));

    public string SetupByText() => Say();

    public string SetupFieldUnknown(IEnumerable<string> names) => Say([string.Join(", ", names)]);

    public string SetupTimeByText() => Say();

    public string StartTitle() => Say();

    public string StartTitleLabel() => Say();

    public string StartTitleMissing() => Say();

    public string StartIntentionLabel() => Say();

    public string StartFromLabel() => Say();

    public string StartToLabel() => Say();

    public string StartHeldOnLabel() => Say();

    public string StartPlaceLabel() => Say();

    public string StartRetainedLabel() => Say();

    public string StartPointsLabel() => Say();

    public string StartNote() => Say();

    public string StartInvitation() => Say();

    public string DefaultIntention() => Say();

    public string Started(string title) => Say([title]);

    public string SetupTitle() => Say();

    public string SetupInvitation() => Say();

    public string SetupOpen(string title) => Say([title]);

    public string SetupNote() => Say();

    public string SetupMore() => Say();

    public string SetupChanged() => Say();

    public string SetupLanguageLabel() => Say();

    public string SetupThemesLabel() => Say();

    public string SetupGlossaryLabel() => Say();

    public string SetupGlossaryExample() => Say();

    public string SetupGroupingLabel() => Say();

    public string SetupGroupingTitle() => Say();

    public string SetupExpectedLabel() => Say();

    public string SetupDeadlineNote() => Say();

    public string SetupDeadlineDay(Phase phase) => Say([PhaseName(phase)]);

    public string SetupDeadlineTime() => Say();
}
