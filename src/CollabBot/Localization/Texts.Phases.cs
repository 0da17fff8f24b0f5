using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of moves between steps.</summary>
internal sealed partial class Texts
{
    public string RevealTo() => Say();

    /// <summary>
    /// The name of a step as a choice. Closing is named as an act, because its name as a step says that it has been done.
    /// </summary>
    public string StepChoice(Phase phase) => phase == Phase.Closed ? Say("StepChoice_Closed") : PhaseName(phase);

    public string RevealToByText(Phase to) => Say([Say($"StepWord_{to}")]);

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
