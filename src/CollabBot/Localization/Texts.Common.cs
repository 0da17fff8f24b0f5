using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts that several features use: lists, steps, dates, buttons, answers in words.</summary>
internal sealed partial class Texts
{
    public string LessonKindHeading(LessonKind kind) => Say($"{nameof(LessonKindHeading)}_{kind}");

    public string LessonKindChoice(LessonKind kind) => Say($"{nameof(LessonKindChoice)}_{kind}");

    public string LessonCount(LessonKind kind, int count) => SayCount(count, $"{nameof(LessonCount)}_{kind}");

    public string LessonTile(LessonKind kind, int count) => SayCount(count, $"{nameof(LessonTile)}_{kind}");

    public string RetainedTile(int count) => SayCount(count);

    public string StatementCount(int count) => SayCount(count);

    public string ChangeCount(int count) => SayCount(count);

    public string ThemeCount(int count) => SayCount(count);

    public string PointCount(int count) => SayCount(count);

    public string AndOthers(int count) => SayCount(count);

    public string PhaseName(Phase phase) => Say($"Phase_{phase}");

    /// <summary>A date, for example « 30 octobre 2018 », « 1er mai 2018 » or "October 30, 2018".</summary>
    public string Date(DateOnly date) => Language == "fr"
        ? date.ToString(date.Day == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy", Culture)
        : date.ToString("MMMM d, yyyy", Culture);

    public string PlanPeriod(Period period) => Say([period]);

    public string HeldOnLine(DateOnly date) => Say([Date(date)]);

    public string Button(ButtonTitle title) => Say($"{nameof(Button)}_{title}");

    public string Failure(string reference) => Say([reference]);

    public static bool IsYes(string answer) => answer.Trim().TrimEnd('.').ToUpperInvariant() is "OUI" or "YES" or "O" or "Y" or "OK";

    public string EditedUnread() => Say();

    public string QuestionOpen() => Say();

    public string TakenAsAnswer(string text) => Say([text]);

    public string RatherCommand(string command) => Say([command]);

    public string QuestionLapsed(Phase now) => Say([PhaseName(now)]);

    public string QuestionGone() => Say();

    /// <param name="here">Whether the draft can be taken up again in the present step.</param>
    public string DraftKept(string draft, bool here) => Say([draft], here ? "DraftKeptHere" : "DraftKept");

    /// <summary>The word that skips an optional question.</summary>
    public string SkipWord() => Say("Skip");

    /// <summary>Whether an answer skips an optional question, in either language.</summary>
    public static bool IsSkip(string answer) =>
        All.Any(language => string.Equals(answer.Trim(), language.Say("Skip"), StringComparison.OrdinalIgnoreCase));

    /// <summary>Words of one kind of short answer, as a person may write them.</summary>
    public string[] Words(AnswerWords kind) => Say($"{nameof(Words)}_{kind}").Split('|');

    public string FormElsewhere() => Say();

    public string AnsweredPrivately() => Say();

    /// <summary>Whether an answer is no, in either language.</summary>
    public static bool IsNo(string answer) => answer.Trim().TrimEnd('.').ToUpperInvariant() is "NON" or "NO";

    public string GlossaryShow() => Say();

    public string GlossaryHeading() => Say();

    public string LanguageName(string language) => Say($"{nameof(LanguageName)}_{language}");
}

/// <summary>A kind of short answer.</summary>
internal enum AnswerWords
{
    /// <summary>Passes an optional question.</summary>
    Pass,
    Yes,
    No,
    Greeting,
    Thanks,
}

internal enum ButtonTitle
{
    Name,
    Group,
    Vote,
    Deepen,
    NextTheme,
    PlusOne,
    PlusOneBack,
    OpenLesson,
    PutBack,
    Done,
    Back,
    Reopen,
    ToNaming,
    ToGrouping,
    ToVoting,
    ToDeepening,
    Close,
    Cancel,
    Return,
    TakeOver,
    PostSummary,
    PostToChannel,
    NotNow,
    Details,
    Report,
    Save,
    Start,
    Retain,
    RetainAndClose,
    Change,
    Organisation,
    SeeSummary,
    NextPage,
    PreviousPage,
    Filter,
    Undo,
    Themes,
    EditTheme,
    MergeThemes,
    RemoveTheme,
    SplitTheme,
    ToChanges,
    ToChange,
    NoChange,
    Mine,
    Edit,
    Withdraw,
    WithdrawNow,
    KeepAnyway,
    Enter,
    Following,
    RoomPoints,
    Decision,
    Lessons,
    RoomLessons,
    Copy,
    Carry,
    Skip,
    More,
    StepByStep,
    Language,
    OtherStep,
    Settings,
    GoThere,
    RemindersOff,
    RemindersOn,
    CloseUnlinked,
    MyData,
    GetData,
    EraseData,
    EraseNext,
    EraseNow,
    Look,
    Status,
    Help,
    SeeMessage,
    Download,
    Another,
    SaveAndAnother,
    NothingToReport,
}
