using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of grouping, voting, the lessons, moves between steps and the live card.</summary>
internal sealed partial class Texts
{
    public string GroupTitle() => Say();

    public string GroupInvitation() => Say();

    public string GroupLeft(int count) => SayCount(count);

    public string GroupChanges() => Say();

    public string GroupIntoTheme() => Say();

    public string GroupIntoNew() => Say();

    public string GroupNewTheme() => Say();

    public string GroupLongLabel() => Say();

    public string GroupShortLabel() => Say();

    public string GroupDirection() => Say();

    public string GroupNote() => Say();

    public string Grouped(string label, int changes) => changes == 0 ? Say([label], "GroupedEmpty") : SayCount(changes, [label]);

    public string VoteTitle() => Say();

    public string VoteInvitation() => Say();

    public string VoteQuestion(int points, int perTheme) => Say([points, perTheme]);

    public string VoteLeft(int points) => SayCount(points);

    public string VotePrivacy() => Say();

    public string Voted(int left) => left == 0 ? Say("VotedAll") : SayCount(left);

    public string DeepenTitle() => Say();

    public string DeepenHead() => Say();

    public string DeepenInvitation(string theme) => Say([theme]);

    public string DeepenKind() => Say();

    public string DeepenText() => Say();

    public string DeepenItems() => Say();

    public string DeepenNote() => Say();

    public string DeepenTurn() => Say();

    public string Learnt(LessonKind kind) => Say($"{nameof(Learnt)}_{kind}");

    public string ThemeOpened(string theme) => Say([theme]);

    public string LiveHead(Phase phase) => Say(phase switch
    {
        Phase.Draft => "LiveHead_Draft",
        Phase.Closed => "LiveHead_Closed",
        _ => "LiveHead_Open",
    });

    public string LiveStep(int step, int of) => Say([step, of]);

    public string LiveSummary(string title, Phase phase) => Say([title, PhaseName(phase)]);

    public string LiveDraft() => Say();

    public string NameNoChangeQuestion() => Say();

    public string LiveGrouping() => Say();

    public string LiveDeepened(int opened, int retained) => SayCount(opened, [retained]);

    public string LiveClosed() => Say();

    public string LivePeople(int answered, int? expected, int done) => $"{Answered(answered, expected)} · {SayCount(done, "LiveDone")}";

    /// <summary>« 7 personnes sur 12 ont répondu », or « 7 personnes ont répondu » if it is not known how many are expected.</summary>
    public string Answered(int answered, int? expected) =>
        expected is { } all ? SayCount(answered, [all], "AnsweredOf") : SayCount(answered);

    public string CardReposted(string title) => Say([title]);

    public string CardJustReposted(string title) => Say([title]);

    /// <summary>The one line that stands where the live card was.</summary>
    public string OldCard() => Say();

    public string StatusPhase(string title, Phase phase) => Say([title, PhaseName(phase)]);

    public string RetainQuestion(int places) => SayCount(places);

    public string RetainSure() => Say();

    public string RetainLabel() => Say();

    public string DoneNoted() => Say();

    public string Moved(PhaseMoved moved) => Say($"{nameof(Moved)}_{moved.To}");

    public string MovedNotice(PhaseMoved moved) => Say($"{nameof(MovedNotice)}_{moved.To}");

    public string SummaryHead(bool isClosed) => Say(isClosed ? "SummaryHead" : "SummaryHeadSoFar");

    public string SummarySentence(string title, int themes, string directions) => SayCount(themes, [title, directions]);

    public string SummaryToggle(string label) => Say([label]);

    public string SummaryPosted() => Say();

    public string NothingYet() => Say();

    public string UngroupedHeading() => Say();

    public string Help() => Say();

    public string HelpNow(string title, Phase phase) => Say([title, PhaseName(phase)]);

    public string NothingToCancel() => Say();

    public string NotUnderstood() => Say();

    public string DidYouMean(string command) => Say([command]);

    public string QuestionOpen() => Say();

    public string Welcome() => Say();
}
