namespace CollabBot.Domain.Tests;

/// <summary>A retrospective with all its objects in lists, which stand in for the product's storage.</summary>
internal sealed class Meeting
{
    public static readonly DateTimeOffset Opened = new(2024, 6, 12, 13, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Later = Opened.AddHours(3);
    public static readonly Actor Facilitator = new(new PersonId("animation"), IsFacilitator: true);
    public static readonly Actor Partner = new(new PersonId("partenaire"), IsFacilitator: false);

    public Meeting(
        int retained = RetrospectiveSettings.DefaultRetainedCount,
        int points = RetrospectiveSettings.DefaultPointsPerPerson,
        bool groupingByAll = false)
    {
        var settings = new RetrospectiveSettings(
            Wording.Of("Bilan du plan"), null, null, null, null, "fr", retained, points, GroupingByAll: groupingByAll);
        Retrospective = Retrospective.Open(new RetrospectiveId(Guid.NewGuid()), "19:canal", settings, Opened);
    }

    public Retrospective Retrospective { get; }

    public List<Change> Changes { get; } = [];

    public List<Theme> Themes { get; } = [];

    public List<Ballot> Ballots { get; } = [];

    public List<Lesson> Lessons { get; } = [];

    public List<PlusOne> PlusOnes { get; } = [];

    /// <summary>The room's points; null until some are entered.</summary>
    public RoomPool? Pool { get; set; }

    /// <summary>The people whose roles matter; empty unless the test needs them.</summary>
    public List<Participant> People { get; } = [];

    /// <summary>The grouping moves that can be undone, the latest last.</summary>
    public List<GroupingMove> Moves { get; } = [];

    public Phase Phase => Retrospective.Phase;

    public Progress Progress => new(
        Changes.Count(change => !change.IsRevealed),
        NotDone: 0,
        Themes.Count,
        Changes.Count(change => change.Theme is null),
        Lessons.Count);

    public MinutesContent Minutes => MinutesContent.Of(
        Retrospective,
        Themes,
        Changes,
        Lessons,
        PlusOnes.GroupBy(plus => plus.Lesson).ToDictionary(plus => plus.Key, plus => plus.Count()));

    public IReadOnlyCollection<ThemeTally> Tallies =>
    [
        .. Themes.Select(theme => new ThemeTally(
            theme, theme.PointsKept + Ballots.Sum(ballot => ballot.On(theme.Id)) + (Pool?.On(theme.Id) ?? 0)))
    ];

    public Meeting GoTo(Phase phase)
    {
        while (Phase != phase) Move(Facilitator, forward: phase > Phase, seen: null, confirmed: true).ShouldBeAccepted();
        return this;
    }

    public Outcome<PhaseMoved> Move(Actor actor, bool forward, Phase? seen, bool confirmed, Phase? to = null)
    {
        var outcome = Retrospective.Move(actor, forward, seen, confirmed, Progress, Later, to, parting: confirmed);
        if (outcome.TryGet(out var moved, out _) && moved.Reveals)
        {
            foreach (var change in Changes) change.Reveal();
        }

        return outcome;
    }

    /// <summary>Moves to a step and closes from there.</summary>
    public Outcome<PhaseMoved> Close(bool parting, Phase from) =>
        GoTo(from).Retrospective.Move(Facilitator, forward: true, seen: null, confirmed: true, Progress, Later, Phase.Closed, parting);

    /// <summary>Changes only the anonymity level of the set-up.</summary>
    public Outcome<Retrospective> SetLevel(Anonymity level, Actor? by = null) => Retrospective.ChangeSetup(
        by ?? Facilitator,
        new RetrospectiveSettings(
            Retrospective.Title,
            null,
            null,
            null,
            null,
            "fr",
            Retrospective.RetainedCount,
            Retrospective.PointsPerPerson,
            GroupingByAll: Retrospective.GroupingByAll,
            Anonymity: level),
        mostGiven: 0);

    public bool Unlink(IReadOnlyCollection<PlusOne> plusOnes) => Retrospective.Unlink(Themes, Changes, Lessons, Ballots, plusOnes);

    public Outcome<Change> Name(string statement, Direction direction = Direction.Positive, Actor? by = null)
    {
        var draft = new ChangeDraft(Wording.Of(statement), direction);
        return Kept(Changes, Retrospective.NameChange(new ChangeId(Guid.NewGuid()), (by ?? Partner).Person, draft, Changes.Count));
    }

    public Outcome<Theme> AddTheme(string label, Direction direction = Direction.Positive, Actor? by = null, string? shortLabel = null)
    {
        var draft = new ThemeDraft(Wording.Of(label), Wording.Of(shortLabel ?? label), direction);
        return Kept(Themes, Retrospective.AddTheme(by ?? Facilitator, new ThemeId(Guid.NewGuid()), draft, Themes.Count, Themes));
    }

    public Outcome<Ballot> Cast(PersonId voter, params (Theme Theme, int Points)[] points)
    {
        var ballot = BallotOf(voter) ?? new Ballot(Retrospective.Id, voter);
        var outcome = Retrospective.Cast(ballot, points.ToDictionary(pair => pair.Theme.Id, pair => pair.Points));
        if (!Ballots.Contains(ballot)) Kept(Ballots, outcome);
        return outcome;
    }

    public Ballot? BallotOf(PersonId voter) => Ballots.Find(ballot => ballot.Voter == voter);

    public Outcome<IReadOnlyList<ThemeTally>> Retain(params ThemeId[]? chosen) =>
        Retrospective.Retain(Tallies, chosen is { Length: > 0 } ? chosen : null);

    public Outcome<Lesson> Learn(Theme theme, LessonKind kind, string text, string[]? items = null, Actor? by = null)
    {
        var draft = new LessonDraft(kind, Wording.Of(text), [.. (items ?? []).Select(Wording.Of)]);
        return Kept(Lessons, Retrospective.Learn(new LessonId(Guid.NewGuid()), (by ?? Partner).Person, theme, draft, Lessons.Count));
    }

    private static Outcome<T> Kept<T>(List<T> units, Outcome<T> outcome)
    {
        if (outcome.TryGet(out var made, out _)) units.Add(made);
        return outcome;
    }
}
