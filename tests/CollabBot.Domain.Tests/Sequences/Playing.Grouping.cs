namespace CollabBot.Domain.Tests.Sequences;

/// <content>Grouping requests; the last ten moves are stored so that they can be undone.</content>
internal static partial class Playing
{
    public static string Label(int label) => $"thème {label}";

    private static Refusal? PlayGrouping(this Meeting meeting, Gesture gesture, Chosen chosen)
    {
        var work = new Regrouping(
            meeting.Retrospective,
            chosen.Actor,
            meeting.Themes,
            [.. meeting.Changes.Where(change => change.IsRevealed)],
            meeting.Lessons,
            meeting.Ballots,
            meeting.Moves.Count == 0 ? 0 : meeting.Moves[^1].Number)
        { Pool = meeting.Pool };
        if (!Step(work, meeting, gesture, chosen).TryGet(out var move, out var refusal)) return refusal;

        meeting.Themes.Clear();
        meeting.Themes.AddRange(work.Themes);
        if (gesture is Gesture.Undo) meeting.Moves.RemoveAt(meeting.Moves.Count - 1);
        else if (!move.Trace.IsEmpty) meeting.Moves.Add(move);
        if (meeting.Moves.Count > GroupingMove.Kept) meeting.Moves.RemoveAt(0);
        return null;
    }

    private static Outcome<GroupingMove> Step(Regrouping work, Meeting meeting, Gesture gesture, Chosen chosen) => gesture switch
    {
        Gesture.Make make => work.Create(new ThemeId(Guid.NewGuid()), Draft(make.Label, make.Direction), chosen.Changes),
        Gesture.TakeOut => work.TakeOut(chosen.Changes),
        Gesture.Split split => work.Split(new ThemeId(Guid.NewGuid()), Draft(split.Label, Direction.Unclear), chosen.Changes),
        Gesture.Undo when meeting.Retrospective.GuardGrouping(chosen.Actor) is { } refusal => refusal,
        Gesture.Undo => meeting.Moves.Count == 0 ? new Refusal.NothingToUndo() : work.Undo(meeting.Moves[^1]),
        _ when chosen.Theme is not { } theme => new Refusal.ThemeUnknown(),
        Gesture.Put => work.Put(chosen.Changes, chosen.Theme),
        Gesture.Rename rename => work.Revise(chosen.Theme, Draft(rename.Label, rename.Direction)),
        Gesture.Place place => work.Place(chosen.Theme, place.At),
        Gesture.Remove => work.Remove(chosen.Theme),
        _ when chosen.Other is null => new Refusal.ThemeUnknown(),
        Gesture.Merge merge => work.Merge([chosen.Theme, chosen.Other], merge.Label is { } label ? Draft(label, Direction.Unclear) : null),
        _ => throw new ArgumentOutOfRangeException(nameof(gesture)),
    };

    private static ThemeDraft Draft(int label, Direction direction) => new(Wording.Of(Label(label)), Wording.Of(Label(label)), direction);
}
