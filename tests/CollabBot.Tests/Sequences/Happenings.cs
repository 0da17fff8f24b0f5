using CollabBot.Domain;

namespace CollabBot.Tests.Sequences;

/// <summary>Counts what really happened in the random meetings, so that no rule passes only because no sequence ever tested it.</summary>
internal sealed class Happenings
{
    private static readonly string[] Often = ["named", "theme made"];

    private static readonly string[] Each =
    [
        "withdrawn", "revised", "reclassified", "undone", "themes became fewer", "points given",
        "points taken back", "points of the room", "lesson given", "lesson moved", "lesson copied",
        "lesson withdrawn", "lesson carried to the changes", "lesson put back", "+1",
        "+1 taken back", "closed", "reopened", "erased", "only the name erased",
    ];

    private readonly Dictionary<string, int> met = [];

    public void Note(Snapshot then, Snapshot now, Deed deed)
    {
        foreach (var (id, state) in now.Retrospectives)
        {
            if (!then.Retrospectives.TryGetValue(id, out var old)) continue;
            if (state.Phase != old.Phase) Note($"to {state.Phase}", true);
            Note("closed", state.Phase == Phase.Closed && old.Phase != Phase.Closed);
            Note("reopened", state.Phase != Phase.Closed && old.Phase == Phase.Closed);
            NoteChanges(old, state, deed);
            NoteLessons(old, state);
            Note("theme made", state.Themes > old.Themes);
            Note("themes became fewer", state.Themes < old.Themes);
            Note(
                "undone",
                state.Phase == Phase.Grouping
                    && deed.What.Contains("défaire", StringComparison.Ordinal)
                    && state.Steps < old.Steps);
            Note("points given", state.PointsGiven > old.PointsGiven);
            Note(
                "points taken back",
                state.Phase == Phase.Prioritising && old.Phase == Phase.Prioritising && state.PointsGiven < old.PointsGiven);
            Note("points of the room", state.RoomPoints.Values.Sum() > old.RoomPoints.Values.Sum());
        }

        Note("another one begun", now.Retrospectives.Count > then.Retrospectives.Count && then.Retrospectives.Count > 0);
    }

    /// <summary>
    /// Fails if something happened too seldom in two hundred meetings. The limits are low: most things happen many times more often.
    /// </summary>
    public void ShouldGoEverywhere()
    {
        var seldom = Enum.GetValues<Phase>().Where(phase => phase > Phase.Draft && Count($"to {phase}") <= 5).Select(phase => $"to {phase}")
            .Concat(Often.Where(what => Count(what) <= 20))
            .Concat(Each.Where(what => Count(what) == 0));
        seldom.ShouldBeEmpty(string.Join(", ", met.Select(entry => $"{entry.Key} {entry.Value}")));
    }

    private void NoteChanges(State old, State state, Deed deed)
    {
        var gone = old.Changes.Keys.Except(state.Changes.Keys).ToList();
        var isErasing = deed.What.Contains("effacer", StringComparison.Ordinal) || deed.What.Contains("Effacer", StringComparison.Ordinal);
        Note("named", state.Changes.Keys.Except(old.Changes.Keys).Any());
        Note("withdrawn", gone.Count > 0 && old.Phase == Phase.Naming && !isErasing);
        Note(
            "revised",
            old.Changes.Any(change => state.Changes.TryGetValue(change.Key, out var kept) && kept.Latest != change.Value.Latest));
        Note(
            "reclassified",
            old.Changes.Any(change => state.Changes.TryGetValue(change.Key, out var kept) && kept.Direction != change.Value.Direction));
        Note("erased", isErasing && (gone.Count > 0 || old.Lessons.Count > state.Lessons.Count));
        Note(
            "only the name erased",
            isErasing && old.Changes.Any(change => change.Value.Owner is not null
                && state.Changes.TryGetValue(change.Key, out var kept)
                && kept.Owner is null));
    }

    private void NoteLessons(State old, State state)
    {
        var added = state.Lessons.Where(lesson => !old.Lessons.ContainsKey(lesson.Key)).Select(lesson => lesson.Value.Text).ToList();
        var kept = old.Lessons
            .Where(lesson => state.Lessons.ContainsKey(lesson.Key))
            .Select(lesson => (Old: lesson.Value, Now: state.Lessons[lesson.Key]))
            .ToList();
        Note("lesson given", added.Count > 0);
        Note("lesson copied", added.Exists(text => old.Lessons.Values.Any(lesson => lesson.Text == text)));
        Note("lesson withdrawn", old.Lessons.Count > kept.Count && state.Phase == Phase.Deepening);
        Note("lesson moved", kept.Exists(lesson => lesson.Old.Kind != lesson.Now.Kind));
        Note("lesson carried to the changes", kept.Exists(lesson => !lesson.Old.IsCarried && lesson.Now.IsCarried));
        Note("lesson put back", kept.Exists(lesson => lesson.Old.IsCarried && !lesson.Now.IsCarried));
        Note("+1", kept.Exists(lesson => lesson.Now.Supporters.Count > lesson.Old.Supporters.Count));
        Note(
            "+1 taken back",
            state.Phase == Phase.Deepening && kept.Exists(lesson => lesson.Now.Supporters.Count < lesson.Old.Supporters.Count));
    }

    private int Count(string what) => met.GetValueOrDefault(what);

    private void Note(string what, bool happened)
    {
        if (happened) met[what] = Count(what) + 1;
    }
}
