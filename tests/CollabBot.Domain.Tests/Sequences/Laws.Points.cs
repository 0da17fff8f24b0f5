namespace CollabBot.Domain.Tests.Sequences;

/// <content>Points, ranks and references between objects.</content>
internal static partial class Laws
{
    public static void BudgetsAreNeverExceeded(Step step)
    {
        var budget = step.Meeting.Retrospective.PointsPerPerson;
        foreach (var ballot in step.Meeting.Ballots)
        {
            Holds(ballot.Spent <= budget, "a budget is exceeded");
            Holds(ballot.Votes.All(vote => vote.Points is >= 1 and <= 3), "a theme got too many points, or too few");
        }

        if (step.Meeting.Pool is not { } pool) return;
        Holds(pool.Spent <= pool.People * budget, "the room’s budget is exceeded");
        Holds(
            pool.Votes.All(vote => vote.Points >= 1 && vote.Points <= pool.People * 3),
            "a theme got too many points of the room, or too few");
    }

    public static void PointsAreWhatPeopleLastGave(Step step)
    {
        var (meeting, witness) = (step.Meeting, step.Witness);
        Holds(meeting.Ballots.Count == witness.Ballots.Count, "a ballot is lost, or nobody’s");
        foreach (var ballot in meeting.Ballots)
        {
            Holds(Same(ballot.Votes, witness.Ballots.GetValueOrDefault(ballot.Voter) ?? []), "a ballot is not what was accepted");
            Holds(
                ballot.Returned == witness.Returned.GetValueOrDefault(ballot.Voter),
                "the voter is told of other points than those that came back");
        }

        Holds(
            Same(meeting.Pool?.Votes ?? [], witness.Pool) && (meeting.Pool?.People ?? 0) == witness.InRoom,
            "the room’s points are not what was accepted");
        Holds(
            meeting.Themes.All(theme => theme.PointsKept == witness.PointsOfNobody.GetValueOrDefault(theme.Id)),
            "points without a person do not count any more");
    }

    public static void NoObjectRefersToARemovedOne(Step step)
    {
        var meeting = step.Meeting;
        var themes = meeting.Themes.Select(theme => theme.Id).ToHashSet();
        Holds(
            themes.Count == meeting.Themes.Count && meeting.Themes.DistinctBy(theme => theme.Position).Count() == themes.Count,
            "two themes are one, or in one place");
        Holds(meeting.Themes.DistinctBy(theme => theme.LongLabel.Text).Count() == themes.Count, "two themes have one name");
        Holds(
            meeting.Changes.All(change => change.Theme is not { } theme || themes.Contains(theme)),
            "a change stands in a theme that is gone");
        Holds(meeting.Lessons.All(lesson => themes.Contains(lesson.Theme)), "a lesson stands under a theme that is gone");
        Holds(
            meeting.Ballots.SelectMany(ballot => ballot.Votes).Concat(meeting.Pool?.Votes ?? []).All(vote => themes.Contains(vote.Theme)),
            "points stand on a theme that is gone");
        Holds(meeting.PlusOnes.All(plus => meeting.Lessons.Exists(lesson => lesson.Id == plus.Lesson)), "a « +1 » stands on nothing");
        Holds(
            meeting.Lessons.All(lesson => lesson.CarriedTo is not { } made || meeting.Changes.Exists(change => change.Id == made)),
            "a lesson is in no list, and no change was made of it");
    }

    public static void UndoRestoresTheStateBefore(Step step)
    {
        if (step is not { Refusal: null, Gesture: Gesture.Undo }) return;

        Holds(!step.Witness.HasLostByUndo, "points or notes disappeared, or came from nowhere");
        if (step.Restored is { } restored && restored != step.State)
            Assert.Fail($"undone at once, it is not as it was:\n{restored}\nbut\n{step.State}");
    }

    public static void RanksRunFromOneAndTheOrderOfDeepeningStays(Step step)
    {
        var (meeting, witness) = (step.Meeting, step.Witness);
        var themes = meeting.Themes;
        List<Theme> opened = [.. themes.Where(theme => theme.DeepeningRank is not null).OrderBy(theme => theme.DeepeningRank)];
        Holds(
            opened.DistinctBy(theme => theme.DeepeningRank).Count() == opened.Count, "two themes have one place in the order of deepening");
        Holds(opened.Select(theme => theme.Id).SequenceEqual(witness.Opened), "the order of deepening changed");
        Holds(themes.All(theme => theme.IsRetained || theme.Rank is null), "a rank without a place");
        if (meeting.Phase < Phase.Deepening) return;

        List<Theme> retained = [.. themes.Where(theme => theme.IsRetained).OrderBy(theme => theme.Rank)];
        Holds(retained.Index().All(ranked => ranked.Item.Rank == ranked.Index + 1), "a gap in the ranks");
        Holds(retained.Zip(retained.Skip(1)).All(pair => pair.First.Points >= pair.Second.Points), "a rank against the points");
        if (themes.Count == 0) return;

        Holds(retained.Count > 0, "nothing is retained");
        Holds(
            meeting.Retrospective.OverrideReason is not null || retained.Count == Math.Min(witness.Places, themes.Count),
            "not as many retained as there are places");
        Holds(retained.Any(theme => theme.Id == meeting.Retrospective.CurrentTheme), "the current theme is not retained");
    }

    private static bool Same(IReadOnlyCollection<Vote> votes, Dictionary<ThemeId, int> expected) =>
        votes.Count == expected.Count && votes.All(vote => expected.GetValueOrDefault(vote.Theme) == vote.Points);
}
