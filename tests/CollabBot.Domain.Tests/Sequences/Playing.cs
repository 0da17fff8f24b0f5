namespace CollabBot.Domain.Tests.Sequences;

/// <summary>Does a gesture in a meeting, as the product's handlers do it.</summary>
internal static class Playing
{
    private static readonly Meeting _elsewhere = new Meeting().GoTo(Phase.Naming);
    private static readonly Change _foreignChange = _elsewhere.Name("D'ailleurs").ShouldBeAccepted();
    private static readonly Theme _foreignTheme = _elsewhere.GoTo(Phase.Grouping).AddTheme("D'ailleurs").ShouldBeAccepted();

    /// <returns>Nothing when it was accepted.</returns>
    public static Refusal? Play(this Meeting meeting, Gesture gesture) => gesture switch
    {
        Gesture.Move move => Move(meeting, move),
        Gesture.SetLevel set => meeting.SetLevel(set.Level, set.Actor).RefusalOrNull(),
        Gesture.Name name => meeting.Name($"changement {meeting.Changes.Count}", name.Direction, name.Actor).RefusalOrNull(),
        Gesture.AddTheme add => meeting.AddTheme($"thème {add.Label}", add.Direction, add.Actor).RefusalOrNull(),
        Gesture.Assign assign => meeting.Retrospective.Assign(assign.Actor, meeting.Pick(assign), meeting.Target(assign)).RefusalOrNull(),
        Gesture.Cast cast => meeting.Cast(cast.Actor.Person, [.. meeting.Themes.Zip(cast.Points)]).RefusalOrNull(),
        Gesture.Deepen deepen => meeting.Theme(deepen.Theme) is { } theme
            ? meeting.Retrospective.Deepen(deepen.Actor, theme, meeting.Themes).RefusalOrNull()
            : new Refusal.ThemeUnknown(),
        Gesture.Learn learn => meeting.Theme(learn.Theme) is { } theme
            ? meeting.Learn(theme, learn.Kind, Lesson(meeting.Lessons.Count), Items(learn), learn.Actor).RefusalOrNull()
            : new Refusal.ThemeUnknown(),
        _ => throw new ArgumentOutOfRangeException(nameof(gesture)),
    };

    public static List<Change> Pick(this Meeting meeting, Gesture.Assign assign) =>
        [.. meeting.Changes.Where((_, index) => (assign.Changes >> (index % 8) & 1) == 1), .. Foreigners(assign)];

    public static Theme? Target(this Meeting meeting, Gesture.Assign assign) => assign.Foreign == Foreign.Theme ? _foreignTheme : meeting.Theme(assign.Theme);

    public static Theme? Theme(this Meeting meeting, int index) => meeting.Themes.ElementAtOrDefault(index);

    public static string Lesson(int index) => $"leçon {index}";

    public static string[] Items(Gesture.Learn learn) => [.. Enumerable.Range(0, learn.Items).Select(index => $"sous-point {index}")];

    private static Change[] Foreigners(Gesture.Assign assign) => assign.Foreign == Foreign.Change ? [_foreignChange] : [];

    private static Refusal? Move(Meeting meeting, Gesture.Move move)
    {
        Phase? seen = move.Drawn switch { Drawn.Typed => null, Drawn.Now => meeting.Phase, _ => move.Other };
        var settles = move.Forward && move.Actor.IsFacilitator && meeting.Phase == Phase.Prioritising && (seen ?? meeting.Phase) == meeting.Phase;
        if (settles)
        {
            ThemeId[] chosen = [.. meeting.Themes.Where((_, index) => (move.Chosen >> index & 1) == 1).Select(theme => theme.Id)];
            if (meeting.Retain(chosen).RefusalOrNull() is { } undecided) return undecided;
        }

        var refusal = meeting.Move(move.Actor, move.Forward, seen, move.Confirmed).RefusalOrNull();
        if (refusal is null && meeting.Phase == Phase.Closed && meeting.Unlink([])) meeting.Ballots.Clear();
        return refusal;
    }
}
