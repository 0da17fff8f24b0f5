using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of naming changes, of a person's own changes, and of changes entered for the room.</summary>
internal sealed partial class Texts
{
    public string EnterByText() => Say();

    public string NameNoChangeQuestion() => Say();

    public string NameTitle() => Say();

    public string NameInvitation() => Say();

    public string NameQuestion(Period? period) => period is null ? Say("NameQuestionNoPeriod") : Say([period], "NameQuestionPeriod");

    public string NameStatementLabel() => Say();

    public string NameDirectionLabel() => Say();

    public string NameThemeLabel() => Say();

    public string NameWhyLabel() => Say();

    public string NameExampleLabel() => Say();

    public string NameMore() => Say();

    public string NamePrivacy() => Say();

    public string Named() => Say();

    public string NamedAlone() => Say();

    public string NameStepGiven(string statement) => Say([statement]);

    public string NameStepProfile() => Say();

    public string NameOffer() => Say();

    public string OfferedText(string text) => Say([text]);

    public string TalkShort() => Say();

    public string NameCommandWith(string text) => Say([text]);

    public string NameStepResumed(string statement) => Say([statement]);

    public string NameStepStatement() => Say();

    public string NameStepDirection() => Say();

    public string NameStepDirectionAgain() => Say();

    public string NameStepTheme() => Say();

    public string NameStepWhy() => Say();

    public string NameStepExample() => Say();

    public string NameStepReviewUnquoted() => Say();

    public string NameStepReview(string statement, Direction direction, string? theme, string? why, string? example)
    {
        string?[] lines =
        [
            Say(),
            statement,
            DirectionWord(direction),
            Line(NameThemeLabel(), theme),
            Line(NameWhyLabel(), why),
            Line(NameExampleLabel(), example),
            Say("NameStepReviewQuestion"),
        ];
        return string.Join("\n\n", lines.Where(line => !string.IsNullOrEmpty(line)));

        static string? Line(string label, string? answer) => string.IsNullOrEmpty(answer) ? null : $"{label} — {answer}";
    }

    public string NameStepCorrection() => Say();

    public string[] NameStepCorrections() => Say().Split('|');

    public string AnswerYesOrNo() => Say();

    public string AnswerYes() => Say();

    public string AnswerNo() => Say();

    public string NamePurpose(string intention) => Say([intention]);

    public string NameKeeping(int years) => SayCount(years);

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

    public string NameThemeOther() => Say();

    public string NameStepThemes(string themes) => Say([themes]);

    public string MessageEmpty() => Say();

    public string MessageCut(int limit) => Say([limit]);

    public string MessageLinked() => Say();
}
