namespace CollabBot.Domain.Tests.Sequences;

/// <content>Points and decisions.</content>
internal sealed partial class Witness
{
    public Dictionary<PersonId, Dictionary<ThemeId, int>> Ballots { get; } = [];

    /// <summary>Points that were returned to people since their last vote.</summary>
    public Dictionary<PersonId, int> Returned { get; } = [];

    /// <summary>Points that are counted without a voter.</summary>
    public Dictionary<ThemeId, int> PointsOfNobody { get; } = [];

    public Dictionary<ThemeId, int> Pool { get; private set; } = [];

    public int InRoom { get; private set; }

    public List<string> Dissents { get; } = [];

    /// <summary>The themes in the order in which they were opened for deepening.</summary>
    public List<ThemeId> Opened { get; } = [];

    /// <summary>Whether an undo made points or notes disappear or appear from nowhere.</summary>
    public bool HasLostByUndo { get; private set; }

    private void NoteVoting(Meeting meeting, Gesture gesture, Chosen chosen, string word)
    {
        switch (gesture)
        {
            case Gesture.Cast cast:
                Ballots[chosen.Actor.Person] = Given(meeting, cast.Points);
                Returned.Remove(chosen.Actor.Person);
                break;
            case Gesture.Pool pool:
                Pool = Given(meeting, pool.Points);
                InRoom = pool.InRoom;
                break;
            case Gesture.Choose:
                Places = meeting.Retrospective.RetainedCount;
                break;
            case Gesture.NoteDissents note:
                Dissents.Clear();
                Dissents.AddRange(Playing.Dissents(word, note.Count));
                break;
            case Gesture.Explain explain:
                if (explain.TakesBack) Whys.Remove(chosen.Theme!.Id);
                else Whys[chosen.Theme!.Id] = [word];
                break;
        }
    }

    private static Dictionary<ThemeId, int> Given(Meeting meeting, int[] points) =>
        meeting.Themes.Zip(points).Where(pair => pair.Second > 0).ToDictionary(pair => pair.First.Id, pair => pair.Second);

    /// <summary>A theme keeps at most three points per person after a merge; the rest is returned to the person.</summary>
    private void MergePoints(ThemeId kept, ThemeId gone)
    {
        foreach (var (voter, points) in Ballots)
        {
            points.Remove(gone, out var more);
            var sum = points.GetValueOrDefault(kept) + more;
            if (sum > 0) points[kept] = Math.Min(3, sum);
            if (sum > 3) Returned[voter] = Returned.GetValueOrDefault(voter) + sum - 3;
        }

        Pool.Remove(gone, out var pooled);
        var together = Math.Min(InRoom * 3, Pool.GetValueOrDefault(kept) + pooled);
        if (together > 0) Pool[kept] = together;
    }

    private void GiveBack(ThemeId gone)
    {
        Opened.Remove(gone);
        PointsOfNobody.Remove(gone);
        Pool.Remove(gone);
        foreach (var (voter, points) in Ballots)
        {
            if (points.Remove(gone, out var back)) Returned[voter] = Returned.GetValueOrDefault(voter) + back;
        }
    }

    private void TakePointsAsUndone(Meeting meeting)
    {
        foreach (var ballot in meeting.Ballots)
        {
            var had = Ballots.GetValueOrDefault(ballot.Voter)?.Values.Sum() + Returned.GetValueOrDefault(ballot.Voter);
            HasLostByUndo |= had != ballot.Spent + ballot.Returned;
            Ballots[ballot.Voter] = ballot.Votes.ToDictionary(vote => vote.Theme, vote => vote.Points);
            Returned[ballot.Voter] = ballot.Returned;
        }

        HasLostByUndo |= PointsOfNobody.Values.Sum() > meeting.Themes.Sum(theme => theme.PointsKept);
        PointsOfNobody.Clear();
        foreach (var theme in meeting.Themes.Where(theme => theme.PointsKept > 0)) PointsOfNobody[theme.Id] = theme.PointsKept;
        HasLostByUndo |= Pool.Values.Sum() > (meeting.Pool?.Spent ?? 0);
        Pool = meeting.Pool?.Votes.ToDictionary(vote => vote.Theme, vote => vote.Points) ?? [];
    }
}
