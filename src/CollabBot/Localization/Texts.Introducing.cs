using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>
/// Texts of the set-up dialog, of a person's role, of choosing a step, and of the hints how to do by text what a form does.
/// </summary>
internal sealed partial class Texts
{
    public string SetupStep(int number, int of, string question) => Say([number, of, question]);

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

    public string SetupNameGroupingByAll() => Say();

    public string SetupAskGroupingByAll() => Say();

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

    public static bool IsYes(string answer) => answer.Trim().TrimEnd('.').ToUpperInvariant() is "OUI" or "YES" or "O" or "Y" or "OK";

    public string OccupationWord(Occupation occupation) => Say($"{nameof(OccupationWord)}_{occupation}");

    public string OccupationLabel() => Say();

    public string OccupationUnsaid() => Say();

    public string OccupationSet(Occupation occupation) => Say([OccupationWord(occupation)]);

    public string OccupationCleared() => Say();

    public string Introduced() => Say();

    public string LanguageTitle() => Say();

    public string LanguageLabel() => Say();

    public string LanguageInvitation() => Say();

    public string StepsTitle() => Say();

    public string StepsLabel() => Say();

    public string StepsByText() => Say();

    public string SetupByText() => Say();

    public string EnterByText() => Say();

    public string GroupByText() => Say();

    public string DeepenByText() => Say();

    public string RoomPointsByText() => Say();

    public string RoomLessonsByText() => Say();

    /// <summary>The role for a word in either language; null if it is none.</summary>
    public static Occupation? ReadOccupation(string typed)
    {
        var word = Folding.Of(typed.Trim().TrimEnd('.'));
        foreach (var occupation in Enum.GetValues<Occupation>())
        {
            if (All.Any(language => language
                .Say($"OccupationWords_{occupation}")
                .Split('|')
                .Any(name => Folding.Of(name) == word))) return occupation;
        }

        return null;
    }
}
