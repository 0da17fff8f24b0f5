namespace CollabBot.Domain.Tests.Sequences;

/// <summary>Someone who writes down what was accepted, and knows the rules only as they are told to people.</summary>
internal sealed class Witness
{
    private readonly List<string> _sinceTheReveal = [];

    public List<(string Text, Direction Direction, PersonId? Author)> Named { get; } = [];

    public HashSet<string> Public { get; } = [];

    public Dictionary<string, ThemeId?> PutInto { get; } = [];

    public List<(string Label, Direction Direction)> Themes { get; } = [];

    public Dictionary<PersonId, Dictionary<ThemeId, int>> Ballots { get; } = [];

    public List<(ThemeId Theme, LessonKind Kind, string Text, string Items)> Lessons { get; } = [];

    public List<ThemeId> Opened { get; } = [];

    /// <summary>The level that was last accepted.</summary>
    public Anonymity Level { get; private set; } = Anonymity.OrganisationOnly;

    /// <summary>Whether it has left the draft once: from then on people rely on the level.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Whether people were shown more than they had been told.</summary>
    public bool IsBetrayed { get; private set; }

    public void Note(Meeting meeting, Gesture gesture, Phase before)
    {
        switch (gesture)
        {
            case Gesture.Move { Forward: true } when before == Phase.Naming:
                Public.UnionWith(_sinceTheReveal);
                _sinceTheReveal.Clear();
                break;
            case Gesture.SetLevel set:
                IsBetrayed |= HasBegun && set.Level < Level;
                Level = set.Level;
                break;
            case Gesture.Name name:
                var text = $"changement {Named.Count}";
                Named.Add((text, name.Direction, name.Actor.Person));
                _sinceTheReveal.Add(text);
                PutInto[text] = null;
                break;
            case Gesture.AddTheme add:
                Themes.Add(($"thème {add.Label}", add.Direction));
                break;
            case Gesture.Assign assign:
                foreach (var change in meeting.Pick(assign)) PutInto[change.Statement.Text] = meeting.Target(assign)?.Id;
                break;
            case Gesture.Cast cast:
                Ballots[cast.Actor.Person] = meeting.Themes.Zip(cast.Points).Where(pair => pair.Second > 0).ToDictionary(pair => pair.First.Id, pair => pair.Second);
                break;
            case Gesture.Learn learn:
                Lessons.Add((meeting.Themes[learn.Theme].Id, learn.Kind, Playing.Lesson(Lessons.Count), string.Join('|', Playing.Items(learn))));
                break;
        }

        HasBegun |= meeting.Phase != Phase.Draft;
        if (gesture is Gesture.Move && meeting.Phase == Phase.Closed && Level == Anonymity.Anonymous) Forget();
        if (meeting.Retrospective.CurrentTheme is { } current && !Opened.Contains(current)) Opened.Add(current);
    }

    /// <summary>Closed in anonymous mode, nobody knows any more whose anything was.</summary>
    private void Forget()
    {
        for (var i = 0; i < Named.Count; i++) Named[i] = Named[i] with { Author = null };
        Ballots.Clear();
    }
}
