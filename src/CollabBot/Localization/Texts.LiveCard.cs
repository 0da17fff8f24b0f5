using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the live card and of its personal views.</summary>
internal sealed partial class Texts
{
    public string InRoom(int people) => SayCount(people);

    public string LessonsFromRoom(int lessons) => SayCount(lessons);

    public string LiveHead(Phase phase) => Say(phase switch
    {
        Phase.Draft => "LiveHead_Draft",
        Phase.Closed => "LiveHead_Closed",
        _ => "LiveHead_Open",
    });

    public string LiveStep(int step, int of) => Say([step, of]);

    public string LiveSummary(string title, Phase phase) => Say([title, PhaseName(phase)]);

    public string LiveDraft() => Say();

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

    public string ForRoom(int count) => SayCount(count);

    public string StatusReminded(int count) => SayCount(count);

    public string LiveMineNamed(int count) => count == 0 ? Say("LiveMineNamedNothing") : SayCount(count);

    public string LiveMinePoints(int count) => SayCount(count);

    public string LiveMineGiven(int count) => count == 0 ? Say("LiveMineGivenNothing") : SayCount(count);

    public string LiveMineDone() => Say();
}
