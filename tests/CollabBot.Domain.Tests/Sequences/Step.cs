using CsCheck;

namespace CollabBot.Domain.Tests.Sequences;

/// <summary>One request of a sequence and its result.</summary>
/// <param name="Restored">
/// For an undo, the state before the move it undoes, if only grouping requests were accepted since that move; otherwise null.
/// </param>
internal sealed record Step(
    Meeting Meeting,
    Witness Witness,
    Gesture Gesture,
    Actor Actor,
    Phase Before,
    bool WasGroupingByAll,
    Refusal? Refusal,
    string StateBefore,
    string State,
    string? Restored)
{
    private MinutesContent? minutes;

    public MinutesContent Minutes => minutes ??= Meeting.Minutes;

    /// <summary>Plays random sequences, each in its own meeting, and checks an invariant after every request.</summary>
    public static void Each(Action<Step> law) =>
        Gestures.Sequence.Sample(gestures => Play(gestures, law), iter: Playthrough.Sequences, print: Print);

    public static string Print(Gesture[] gestures) => string.Join(Environment.NewLine, gestures.Select(gesture => gesture.ToString()));

    public static void Play(Gesture[] gestures, Action<Step> law)
    {
        var meeting = new Meeting(retained: 2, points: 5);
        for (var who = 0; who < Gesture.People; who++) meeting.People.Add(new Participant(meeting.Retrospective.Id, Playing.PersonOf(who)));
        meeting.People[0].Lead();

        var witness = new Witness();
        var undoable = new Stack<string>();
        var state = States.Of(meeting);
        foreach (var (index, gesture) in gestures.Index())
        {
            var (before, stateBefore, wasByAll) = (meeting.Phase, state, meeting.Retrospective.GroupingByAll);
            var (word, steps) = ($"mot {index}", meeting.Moves.Count == 0 ? 0 : meeting.Moves[^1].Number);
            var chosen = meeting.Choose(gesture);
            var refusal = meeting.Play(gesture, chosen, word);
            string? restored = null;
            if (refusal is null)
            {
                witness.Note(meeting, gesture, chosen, word, before);
                if (gesture is Gesture.Undo) undoable.TryPop(out restored);
                else if (gesture is not Gesture.Grouping) undoable.Clear();
                else if (meeting.Moves.Count > 0 && meeting.Moves[^1].Number > steps) undoable.Push(stateBefore);
                state = States.Of(meeting);
            }

            // After a refusal the state is computed again, because one invariant says that a refusal changes nothing.
            var now = refusal is null ? state : States.Of(meeting);
            law(new Step(meeting, witness, gesture, chosen.Actor, before, wasByAll, refusal, stateBefore, now, restored));
        }
    }
}
