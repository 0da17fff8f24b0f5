using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of moves between steps.</summary>
internal sealed partial class Texts
{
    /// <summary>What a move shows to everybody or leaves behind, a sentence each; the first says what it does.</summary>
    public IReadOnlyList<string> MoveFacts(Refusal.MoveUnconfirmed fact)
    {
        var left = fact.Progress;
        List<string> facts = [Say($"MoveQuestion_{fact.To}")];
        if (fact.Reveals) facts.Add(left.Named == 0 ? Say("MoveNothingNamed") : SayCount(left.Named, "MoveReveals"));
        if (fact.To > Phase.Grouping && left.Themes == 0) facts.Add(MoveNoTheme());
        else if (fact.To > Phase.Grouping && left.Ungrouped > 0) facts.Add(MoveUngrouped(left.Ungrouped));
        if (fact.To == Phase.Closed && left.Lessons == 0) facts.Add(MoveNoLesson());
        if (fact.From != Phase.Grouping && left.NotDone > 0)
            facts.Add(fact.From == Phase.Prioritising ? MoveNotVoted(left.NotDone) : MoveNotDone(left.NotDone));
        if (fact.Unlinks) facts.Add(PartingQuestion());
        return facts;
    }

    /// <summary>How to confirm a move by text.</summary>
    public string MoveByText(Refusal.MoveUnconfirmed fact) =>
        fact.To == fact.From + 1 ? Say("MoveByText") : Say([Say($"StepWord_{fact.To}")], "MoveToByText");

    public string MoveNoTheme() => Say();

    public string MoveNoLesson() => Say();

    public string MoveUngrouped(int count) => SayCount(count);

    public string MoveNotVoted(int count) => SayCount(count);

    public string MoveNotDone(int count) => SayCount(count);

    public string EveryoneReady(int people, bool expected) => SayCount(people, expected ? "EveryoneExpectedReady" : "EveryoneReady");

    public string PartingQuestion() => Say();

    public string PartingNotice() => Say();

    public string StepsTitle() => Say();

    public string StepsLabel() => Say();

    public string StepsByText() => Say();

    public string RetainQuestion(int places) => SayCount(places);

    public string RetainSure() => Say();

    public string RetainLabel() => Say();

    public string DoneNoted() => Say();

    public string Moved(PhaseMoved moved) => Say($"{nameof(Moved)}_{moved.To}");

    public string MovedNotice(PhaseMoved moved) => Say($"{nameof(MovedNotice)}_{moved.To}");
}
