using System.Globalization;
using System.Text;
using CsCheck;

namespace CollabBot.Domain.Tests.Sequences;

/// <summary>One gesture of a sequence and what came of it.</summary>
internal sealed record Step(Meeting Meeting, Witness Witness, Gesture Gesture, Phase Before, Refusal? Refusal, string StateBefore, string State)
{
    /// <summary>Plays random sequences, each in a meeting of its own, and holds every step of them to a law.</summary>
    public static void Each(Action<Step> law) => Gestures.Sequence.Sample(
        gestures =>
        {
            var meeting = new Meeting(retained: 2, points: 5);
            var witness = new Witness();
            var state = StateOf(meeting);
            foreach (var gesture in gestures)
            {
                var (before, stateBefore) = (meeting.Phase, state);
                var refusal = meeting.Play(gesture);
                if (refusal is null) witness.Note(meeting, gesture, before);
                state = StateOf(meeting);
                law(new Step(meeting, witness, gesture, before, refusal, stateBefore, state));
            }
        },
        iter: 10_000,
        print: gestures => string.Join(Environment.NewLine, gestures.Select(gesture => gesture.ToString())));

    private static string StateOf(Meeting meeting)
    {
        var state = new StringBuilder();
        var culture = CultureInfo.InvariantCulture;
        state.Append(culture, $"{meeting.Phase} {meeting.Retrospective.CurrentTheme} {meeting.Retrospective.ClosedAt} {meeting.Retrospective.Anonymity}\n");
        foreach (var change in meeting.Changes)
        {
            state.Append(culture, $"{change.Statement} {change.Direction} {change.Author} {change.Theme} {change.IsRevealed}\n");
        }

        foreach (var theme in meeting.Themes)
        {
            state.Append(culture, $"{theme.LongLabel} {theme.Direction} {theme.IsRetained} {theme.Rank} {theme.DeepeningRank} {theme.Points}\n");
        }

        foreach (var ballot in meeting.Ballots)
        {
            state.Append(culture, $"{ballot.Voter}");
            foreach (var vote in ballot.Votes) state.Append(culture, $" {vote.Theme}:{vote.Points}");
            state.Append('\n');
        }

        foreach (var lesson in meeting.Lessons) state.Append(culture, $"{lesson.Theme} {lesson.Kind} {lesson.Text} {lesson.Items.Count}\n");
        return state.ToString();
    }
}
