namespace CollabBot.Domain.Tests.Sequences;

/// <summary>The invariants, checked after every request. Every public method is one invariant.</summary>
internal static partial class Laws
{
    public static void RequestsOutsideTheirStepAreRefused(Step step)
    {
        if (step.Gesture.Needed.Length == 0 || step.Gesture.Needed.Contains(step.Before)) return;

        Holds(step.Refusal is not null, "it was accepted");
        Holds(step.State == step.StateBefore, "it changed something");
    }

    public static void FacilitatorRequestsAreRefusedToOthers(Step step)
    {
        if (step.Actor.IsFacilitator || !(step.Gesture.Leads || (step.Gesture.Groups && !step.WasGroupingByAll))) return;

        Holds(
            step.Refusal
                is Refusal.FacilitatorOnly
                or Refusal.ThemeUnknown
                or Refusal.LessonUnknown
                or Refusal.ChangeUnknown
                or Refusal.WrongPhase,
            "it was accepted");
        Holds(step.State == step.StateBefore, "it changed something");
    }

    public static void ARefusalChangesNothing(Step step) =>
        Holds(step.Refusal is null || step.State == step.StateBefore, "a refusal changed something");

    public static void AMoveLeadsToItsTarget(Step step)
    {
        var expected = step is { Refusal: null, Gesture: Gesture.Move move }
            ? move.To ?? step.Before + (move.Forward ? 1 : -1)
            : step.Before;

        Holds(step.Meeting.Phase == expected, "the phase is not where it was moved to");
        Holds(
            step.Meeting.Phase == step.Before
                || step.Gesture is Gesture.Move { Forward: var forward } && forward == step.Meeting.Phase > step.Before,
            "it moved the other way");
        Holds(
            step.Meeting.Retrospective.ClosedAt.HasValue == (step.Meeting.Phase == Phase.Closed),
            "closed without a time, or open with one");
    }

    public static void ThereIsAlwaysAFacilitator(Step step) =>
        Holds(step.Meeting.People.Exists(person => person.IsFacilitator), "nobody can lead it any more");

    public static void AnonymityOnlyBecomesStricter(Step step)
    {
        Holds(!step.Witness.IsBetrayed, "it became looser after people had relied on it");
        Holds(step.Meeting.Retrospective.Anonymity == step.Witness.Level, "it is not what was last accepted");
    }

    public static void AfterAnAnonymousClosingNoObjectHasAPerson(Step step)
    {
        var meeting = step.Meeting;
        if (meeting.Phase != Phase.Closed || step.Witness.Level != Anonymity.Anonymous) return;

        Holds(
            meeting.Changes.All(change => change.Author is null && change.Typist is null)
                && meeting.Lessons.All(lesson => lesson.Author is null),
            "somebody is left");
        Holds(meeting.Ballots.Count + meeting.PlusOnes.Count + meeting.Moves.Count == 0, "somebody’s points, « +1 » or steps are left");
        Holds(meeting.Retrospective is { IsUnlinked: true, ClosedAt: { TimeOfDay.Ticks: 0 } }, "a time is left");
    }

    private static void Holds(bool law, string otherwise)
    {
        if (!law) Assert.Fail(otherwise);
    }
}
