namespace CollabBot.Localization;

/// <summary>Texts of a person's own changes, of entering for the room, and of the questions and notes around naming.</summary>
internal sealed partial class Texts
{
    public string FormElsewhere() => Say();

    public string AnsweredPrivately() => Say();

    public string AnswerYesOrNo() => Say();

    public string ForRoom(int count) => SayCount(count);

    public string NamePurpose(string intention) => Say([intention]);

    public string NameKeeping(int years) => SayCount(years);

    public string NameNoChangeNote() => Say();

    public string NameNoChangeInvitation() => Say();

    public string NameStepAbsence() => Say();

    public string NameAbsenceSkipped() => Say();

    public string NameRepetition(string statement) => $"{Say([statement])}\n\n{Say("NameRepetitionQuestion")}";

    public string NameRepetitionUnquoted() => Say();

    public string[] NameStepCorrectionVerbs() => Say().Split('|');

    public string[] NameStepCorrectionArticles() => Say().Split('|');

    public string ReviseTitle() => Say();

    public string Revised(bool isRevealed) => Say(isRevealed ? "RevisedRevealed" : "Revised");

    public string MyChangesTitle() => Say();

    public string MyChangesHead() => Say();

    public string MyChangesInvitation() => Say();

    public string MyChangesWhich() => Say();

    public string MyChangesByText() => Say();

    public string MyChangesRevised() => Say();

    /// <summary>
    /// The number of a change that was entered for the room; a letter distinguishes it from the numbers of a person's own changes.
    /// </summary>
    public string RoomNumber(string number) => Say([number]);

    public string WithdrawTitle() => Say();

    public string WithdrawQuestion() => Say();

    public string WithdrawNote(bool isRevealed) => Say(isRevealed ? "WithdrawNoteRevealed" : "WithdrawNote");

    public string WithdrawStepUnquoted(string number) => Say([number]);

    public string WithdrawLeft() => Say();

    public string Withdrawn() => Say();

    public string EnterTitle() => Say();

    public string EnterInvitation() => Say();

    public string EnterLines() => Say();

    public string EnterPlaceholder() => Say();

    public string EnterSigns() => Say();

    public string EnterPrivacy() => Say();

    public string Entered(int count) => SayCount(count);

    public string EnterRefused(int count) => SayCount(count);

    public string EnterLine(int number) => Say([number]);

    public string EnteredSoFar(int count) => SayCount(count);

    /// <summary>Whether an answer is no, in either language.</summary>
    public static bool IsNo(string answer) => answer.Trim().TrimEnd('.').ToUpperInvariant() is "NON" or "NO";
}
