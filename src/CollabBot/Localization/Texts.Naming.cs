using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the set-up and of naming.</summary>
internal sealed partial class Texts
{
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

    public string NameOffer() => Say();

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

    /// <summary>Whether an answer skips an optional question, in either language.</summary>
    public static bool IsSkip(string answer) =>
        All.Any(language => string.Equals(answer.Trim(), language.Say("Skip"), StringComparison.OrdinalIgnoreCase));

    public string Cancelled() => Say();
}
