using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the data that is stored about a person, and of erasing it.</summary>
internal sealed partial class Texts
{
    public string MyDataTitle() => Say();

    public string MyDataInvitation() => Say();

    public string MyDataIntroduction() => Say();

    public string MyDataTraces() => Say();

    public string MyDataByText() => Say();

    public string MyDataFileName() => Say();

    public string MyDataGiven(string fileName, int messages) => SayCount(messages, [fileName]);

    public string MyDataCommand() => Say();

    public string MyDataOffer(string fileName) => Say([fileName]);

    public string MyDataOffered() => Say();

    public string MyDataSent(int messages) => SayCount(messages);

    public string MyDataOrganisation(string organisation) => Say([organisation]);

    public string MyDataLanguage(string language) => Say([LanguageName(language)]);

    public string MyDataOccupation(Occupation occupation) => Say([OccupationWord(occupation)]);

    public string MyDataTimeZone(string zone) => Say([zone]);

    public string MyDataNoReminders() => Say();

    public string MyDataChat() => Say();

    public string MyDataKept(Phase phase, int years) => SayCount(years, [PhaseName(phase)]);

    public string MyDataKeptUntil(DateOnly date) => Say([Date(date)]);

    public string MyDataUnlinked() => Say();

    public string MyDataLastChance() => Say();

    public string MyDataRole(Role role) => Say($"{nameof(MyDataRole)}_{role}");

    public string MyDataName(string name) => Say([name]);

    public string MyDataChanges(int count) => SayCount(count);

    public string MyDataOriginal(string statement) => Say([statement]);

    public string MyDataTyped(int count) => SayCount(count);

    public string MyDataPoints(string points) => Say([points]);

    public string MyDataPointsUnlinked() => Say();

    public string MyDataLessons(int count) => SayCount(count);

    public string MyDataPlusOnes(int count) => SayCount(count);

    public string EraseTitle() => Say();

    public string EraseWhich() => Say();

    public string EraseAll() => Say();

    public string EraseHow() => Say();

    public string EraseHowChoice(ErasureHow how) => Say($"{nameof(EraseHowChoice)}_{how}");

    public string EraseNote() => Say();

    public string EraseByText() => Say();

    public string EraseQuestion(ErasureHow how) => Say($"{nameof(EraseQuestion)}_{how}");

    public string EraseQuestionAll(ErasureHow how) => Say($"{nameof(EraseQuestionAll)}_{how}");

    public string EraseConfirmNote() => Say();

    public string EraseLastFacilitator() => Say();

    public string EraseConfirmByText() => Say();

    public string NothingToConfirm() => Say();

    /// <summary>For example « 2 changements · 1 idée · 5 points · 1 « +1 » »; if there is nothing, a sentence that says so.</summary>
    public string ErasedCounts(Erased erased) => erased.IsNothing
        ? Say("ErasedNothing")
        : string.Join(" · ", Counts(erased));

    public string ErasedSentence(Erased erased, ErasureHow how, bool isAll) =>
        $"{Say($"ErasedDone_{how}")} {ErasedCounts(erased)}.\n\n{Say(isAll ? "ErasedAllNote" : "ErasedNote")}";

    private IEnumerable<string> Counts(Erased erased)
    {
        if (erased.Changes > 0) yield return ChangeCount(erased.Changes);
        if (erased.Lessons > 0) yield return SayCount(erased.Lessons, "ErasedLessons");
        if (erased.Points > 0) yield return PointCount(erased.Points);
        if (erased.PlusOnes > 0) yield return SayCount(erased.PlusOnes, "ErasedPlusOnes");
    }
}
