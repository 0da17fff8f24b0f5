using System.Collections.Concurrent;
using System.Reflection;
using CsCheck;

namespace CollabBot.Domain.Tests.Sequences;

/// <summary>
/// Ten thousand random sequences, played once for all invariants, because playing takes most of the time. A broken invariant is then
/// checked again alone, so that the shortest failing sequence is reported.
/// </summary>
internal sealed class Playthrough
{
    public const int Sequences = 10_000;

    private static readonly Lazy<Playthrough> Shared = new(() => new Playthrough());

    private readonly Dictionary<string, Action<Step>> laws = typeof(Laws)
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .ToDictionary(law => law.Name, law => law.CreateDelegate<Action<Step>>());

    private readonly ConcurrentDictionary<string, string> broken = [];
    private readonly ConcurrentDictionary<string, int> met = [];

    private Playthrough() => Gestures.Sequence.Sample(
        gestures =>
        {
            Dictionary<string, int> here = [];
            Step.Play(gestures, step =>
            {
                foreach (var (name, law) in laws)
                {
                    if (broken.ContainsKey(name)) continue;
                    try
                    {
                        law(step);
                    }
                    catch (Exception failure)
                    {
                        broken[name] = $"{failure.Message}\n{Step.Print(gestures)}";
                    }
                }

                foreach (var what in Met(step)) here[what] = here.GetValueOrDefault(what) + 1;
            });
            foreach (var (what, count) in here) met.AddOrUpdate(what, count, (_, before) => before + count);
        },
        iter: Sequences);

    public static Playthrough Once => Shared.Value;

    /// <summary>How often each event happened in all sequences.</summary>
    public IReadOnlyDictionary<string, int> Happenings => met;

    public void Holds(Action<Step> law)
    {
        if (!laws.ContainsKey(law.Method.Name)) throw new InvalidOperationException($"{law.Method.Name} is not among the laws.");
        if (!broken.TryGetValue(law.Method.Name, out var how)) return;

        Step.Each(law);
        Assert.Fail(how);
    }

    private static IEnumerable<string> Met(Step step)
    {
        yield return step.Refusal is null ? $"{step.Gesture.GetType().Name} accepted" : step.Refusal.GetType().Name;
        if (step.Meeting.Phase != step.Before) yield return $"{step.Before} to {step.Meeting.Phase}";
        if (step.Refusal is not null) yield break;
        if (step is { Before: Phase.Naming, Gesture: Gesture.Name } && step.Witness.Changes.Exists(change => change.IsPublic))
            yield return "named after a reveal";
        if (step.Restored is not null) yield return "undone at once";
        if (step.Gesture is Gesture.Undo && step.Restored is null) yield return "undone later";
        if (step is { Gesture: Gesture.Merge } && step.Meeting.Ballots.Exists(ballot => ballot.Returned > 0))
            yield return "merged with points that went back";
        if (step is { Gesture: Gesture.Merge, Meeting: { Pool.Spent: > 0 } }) yield return "merged with the room’s points";
        if (step is { Gesture: Gesture.Revise, Meeting: { } meeting } && meeting.Changes.Exists(change => change.Revision is not null))
            yield return "revised after the reveal";
        if (step is { Gesture: Gesture.Choose, Meeting.Retrospective.OverrideReason: not null }) yield return "retained against the points";
        if (step is { Gesture: Gesture.Grouping, Actor.IsFacilitator: false }) yield return "grouped by all";
        if (step is { Gesture: not Gesture.Take and not Gesture.Erase, Actor.IsFacilitator: true } && !step.Meeting.People[0].IsFacilitator)
            yield return "led by another";
    }
}
