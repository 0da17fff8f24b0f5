namespace CollabBot.Domain.Tests.Sequences;

/// <content>Requests about points and decisions.</content>
internal static partial class Playing
{
    private static Refusal? PlayVoting(this Meeting meeting, Gesture gesture, Actor actor, string word) => gesture switch
    {
        Gesture.Cast when meeting.People[gesture.Who].ArePointsUnlinked => new Refusal.PointsGivenUnlinked(),
        Gesture.Cast cast => meeting.Cast(actor.Person, [.. meeting.Themes.Zip(cast.Points)]).RefusalOrNull(),
        Gesture.Pool pool => meeting.PoolPoints(pool, actor),
        Gesture.Choose choose => meeting.Retrospective.Choose(
            actor,
            meeting.Tallies,
            [.. meeting.Themes.Where((_, index) => (choose.Themes >> index & 1) == 1).Select(theme => theme.Id)],
            choose.WithReason ? Wording.Of(word) : null).RefusalOrNull(),
        Gesture.NoteDissents note =>
            meeting.Retrospective.NoteDissents(actor, [.. Dissents(word, note.Count).Select(Wording.Of)]).RefusalOrNull(),
        _ => throw new ArgumentOutOfRangeException(nameof(gesture)),
    };

    public static IEnumerable<string> Dissents(string word, int count) =>
        Enumerable.Range(0, count).Select(index => $"{word}, note {index}");

    private static Refusal? PoolPoints(this Meeting meeting, Gesture.Pool gesture, Actor actor)
    {
        var pool = meeting.Pool ?? new RoomPool(meeting.Retrospective.Id);
        var points = meeting.Themes.Zip(gesture.Points).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        if (meeting.Retrospective.Pool(actor, pool, gesture.InRoom, points).RefusalOrNull() is { } refusal) return refusal;
        meeting.Pool = pool;
        return null;
    }
}
