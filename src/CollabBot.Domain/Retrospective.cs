namespace CollabBot.Domain;

/// <summary>The settings of a retrospective.</summary>
/// <param name="Title">Its title, in the group's words.</param>
/// <param name="Intention">Why the group meets; null if not said.</param>
/// <param name="Period">The plan period it looks back on; null if not said.</param>
/// <param name="HeldOn">The day of the meeting; null if not said.</param>
/// <param name="Place">Where it is held; null if not said.</param>
/// <param name="Language">The language of what everybody sees: <c>fr</c> or <c>en</c>.</param>
/// <param name="RetainedCount">How many themes are retained for deepening.</param>
/// <param name="PointsPerPerson">How many points each person may give.</param>
/// <param name="PresetThemes">Themes suggested while changes are named; null for none.</param>
/// <param name="Glossary">The group's jargon, explained; null for none.</param>
/// <param name="GroupingByAll">Whether everybody may group, not only facilitators.</param>
/// <param name="ExpectedPartners">The number of partners expected, including people without an account; null if not said.</param>
/// <param name="Deadlines">The deadlines of the steps; null leaves them unchanged.</param>
/// <param name="Anonymity">What grouping and exports show about the person who named a change.</param>
/// <param name="ShowsPoints">Whether the result of the vote shows the points of the themes.</param>
public sealed record RetrospectiveSettings(
    Wording Title,
    Wording? Intention,
    Period? Period,
    DateOnly? HeldOn,
    Wording? Place,
    string Language,
    int RetainedCount = RetrospectiveSettings.DefaultRetainedCount,
    int PointsPerPerson = RetrospectiveSettings.DefaultPointsPerPerson,
    IReadOnlyList<Wording>? PresetThemes = null,
    IReadOnlyList<GlossaryEntry>? Glossary = null,
    bool GroupingByAll = false,
    int? ExpectedPartners = null,
    PhaseDeadlines? Deadlines = null,
    Anonymity Anonymity = RetrospectiveSettings.DefaultAnonymity,
    bool ShowsPoints = true)
{
    /// <summary>
    /// The default level: no names are shown, and people can still get and erase what they contributed after closing, which is impossible
    /// at the strictest level.
    /// </summary>
    public const Anonymity DefaultAnonymity = Anonymity.OrganisationOnly;

    /// <summary>The default number of retained themes.</summary>
    public const int DefaultRetainedCount = 5;

    /// <summary>The default number of points per person.</summary>
    public const int DefaultPointsPerPerson = 5;

    /// <summary>The most points a person may give to one theme.</summary>
    public const int PointsPerTheme = 3;

    /// <summary>The most themes of one retrospective: as many as a ballot form can show.</summary>
    public const int MaxThemes = 60;

    /// <summary>The highest accepted number of retained themes and of points per person.</summary>
    public const int MaxCount = 20;
}

/// <summary>The person who acts, and whether they are a facilitator of this retrospective.</summary>
public sealed record Actor(PersonId Person, bool IsFacilitator);

/// <summary>What a move forward shows to everybody or leaves behind, in numbers.</summary>
/// <param name="Named">The changes that are named but not yet shown to everybody.</param>
/// <param name="NotDone">The awaited people who have not finished the present step; in voting, who have not voted either.</param>
/// <param name="Themes">All themes.</param>
/// <param name="Ungrouped">The changes without a theme.</param>
/// <param name="Lessons">All lessons.</param>
public sealed record Progress(int Named = 0, int NotDone = 0, int Themes = 0, int Ungrouped = 0, int Lessons = 0);

/// <summary>A completed move between steps; <paramref name="Reveals"/> is true if it makes the named changes visible to all.</summary>
public sealed record PhaseMoved(Phase From, Phase To, bool Reveals);

/// <summary>
/// A retrospective of one conversation: its settings and its present step. It creates and checks changes, themes, ballots and lessons but
/// does not contain them, so that the cost of one person's act does not grow with what others contributed.
/// </summary>
public sealed partial class Retrospective
{
    private readonly List<string> notes = [];

    private Retrospective()
    {
    }

    private Retrospective(RetrospectiveId id, string conversation, RetrospectiveSettings settings, DateTimeOffset now)
    {
        Id = id;
        Conversation = conversation;
        OpenedAt = now;
        Apply(settings);
    }

    /// <summary>The identifier, used in the database and in buttons.</summary>
    public RetrospectiveId Id { get; private set; }

    /// <summary>The id of the conversation it belongs to, without a thread suffix.</summary>
    public string Conversation { get; private set; } = "";

    /// <summary>Its title.</summary>
    public Wording Title { get; private set; } = null!;

    /// <summary>Why the group meets; null if not said.</summary>
    public Wording? Intention { get; private set; }

    /// <summary>The plan period it looks back on; null if not said.</summary>
    public Period? Period { get; private set; }

    /// <summary>The day of the meeting; null if not said.</summary>
    public DateOnly? HeldOn { get; private set; }

    /// <summary>Where it is held; null if not said.</summary>
    public Wording? Place { get; private set; }

    /// <summary>The language of what everybody sees: <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "fr";

    /// <summary>How many themes are retained for deepening.</summary>
    public int RetainedCount { get; private set; }

    /// <summary>How many points each person may give.</summary>
    public int PointsPerPerson { get; private set; }

    /// <summary>The present step.</summary>
    public Phase Phase { get; private set; }

    /// <summary>The theme that is being deepened; null before the first one.</summary>
    public ThemeId? CurrentTheme { get; private set; }

    /// <summary>When it was set up; shortened to the day by an anonymous closing.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When it was closed; null while it is open, shortened to the day by an anonymous closing.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Lines of imported minutes that belong to no list.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>Creates a retrospective in the <see cref="Phase.Draft"/> step.</summary>
    public static Retrospective Open(RetrospectiveId id, string conversation, RetrospectiveSettings settings, DateTimeOffset now) =>
        new(id, conversation, settings, now);

    /// <summary>
    /// Creates a closed retrospective from imported minutes. <paramref name="closed"/> is the day it was closed; the present time is used
    /// if it is null or in the future.
    /// </summary>
    public static Retrospective Imported(
        RetrospectiveId id,
        string conversation,
        RetrospectiveSettings settings,
        IEnumerable<string> notes,
        DateTimeOffset now,
        DateTimeOffset? closed = null)
    {
        var retrospective = new Retrospective(id, conversation, settings, now)
        {
            Phase = Phase.Closed,
            ClosedAt = closed is { } time && time < now ? time : now,
            HasBegun = true
        };
        retrospective.notes.AddRange(notes);
        return retrospective;
    }

    /// <summary>Checks whether an act of a step may be done now.</summary>
    /// <returns>Null, or <see cref="Refusal.WrongPhase"/>.</returns>
    public Refusal? Guard(Phase needed) => Phase == needed ? null : new Refusal.WrongPhase(Phase, needed);

    /// <summary>Checks whether a person may group now: facilitators may, and everyone if <see cref="GroupingByAll"/> is set.</summary>
    /// <returns>Null, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>.</returns>
    public Refusal? GuardGrouping(Actor actor) => GroupingByAll ? Guard(Phase.Grouping) : GuardLeading(actor, Phase.Grouping);

    /// <summary>Moves to the next or previous step, or to a named later or earlier one.</summary>
    /// <param name="actor">The person who asks; must be a facilitator.</param>
    /// <param name="forward">True for a move to a later step, false for a move back.</param>
    /// <param name="seen">The step in which the button was made; null for a typed command.</param>
    /// <param name="confirmed">Whether the person has confirmed the move, knowing what it shows or leaves behind.</param>
    /// <param name="progress">What the move shows or leaves behind.</param>
    /// <param name="now">The current time.</param>
    /// <param name="to">The step to go to; null for the next or previous one.</param>
    /// <param name="parting">
    /// Whether the person has confirmed that closing removes the links between people and their contributions.
    /// </param>
    /// <returns>The move, or a refusal of <see cref="GuardMove"/>.</returns>
    public Outcome<PhaseMoved> Move(
        Actor actor,
        bool forward,
        Phase? seen,
        bool confirmed,
        Progress progress,
        DateTimeOffset now,
        Phase? to = null,
        bool parting = false)
    {
        if (GuardMove(actor, forward, seen, confirmed, progress, to, parting) is { } refusal) return refusal;

        var moved = new PhaseMoved(Phase, Target(forward, to), Reveals(forward, to));
        HasBegun |= forward;
        Phase = moved.To;
        RemindsSince = now;
        ClosedAt = Phase == Phase.Closed ? now : null;
        return moved;
    }

    /// <summary>Creates a change that a person names; private until it is revealed.</summary>
    /// <returns>The change, or <see cref="Refusal.WrongPhase"/>.</returns>
    public Outcome<Change> NameChange(ChangeId id, PersonId author, ChangeDraft draft, int position) =>
        Guard(Phase.Naming) is { } refusal ? refusal : new Change(id, Id, author, draft, position);

    /// <summary>Creates a theme, for those whom <see cref="GuardGrouping"/> allows to group.</summary>
    /// <returns>
    /// The theme, or <see cref="Refusal.TooManyThemes"/>, <see cref="Refusal.LabelTaken"/>, or a refusal of <see cref="GuardGrouping"/>.
    /// </returns>
    public Outcome<Theme> AddTheme(Actor actor, ThemeId id, ThemeDraft draft, int position, IReadOnlyCollection<Theme> others)
    {
        if (GuardGrouping(actor) is { } refusal) return refusal;
        if (others.Count >= RetrospectiveSettings.MaxThemes) return new Refusal.TooManyThemes(RetrospectiveSettings.MaxThemes);
        if (others.Any(other => other.LongLabel.ReadsLike(draft.LongLabel))) return new Refusal.LabelTaken(draft.LongLabel.Text);

        return new Theme(id, Id, draft, position);
    }

    /// <summary>
    /// Moves revealed changes into a theme, or out of their themes if it is null, for those whom <see cref="GuardGrouping"/> allows to
    /// group. If one change is refused, none is moved.
    /// </summary>
    /// <returns>
    /// The number of changes, or <see cref="Refusal.ChangeUnknown"/>, <see cref="Refusal.ThemeUnknown"/>, or a refusal of
    /// <see cref="GuardGrouping"/>.
    /// </returns>
    public Outcome<int> Assign(Actor actor, IReadOnlyCollection<Change> changes, Theme? theme)
    {
        if (GuardGrouping(actor) is { } refusal) return refusal;
        if (changes.Any(change => change.Retrospective != Id || !change.IsRevealed)) return new Refusal.ChangeUnknown();
        if (theme is not null && theme.Retrospective != Id) return new Refusal.ThemeUnknown();

        foreach (var change in changes) change.PutInto(theme?.Id);
        return changes.Count;
    }

    /// <summary>Replaces the points of a person's ballot, within the budget and the limit per theme.</summary>
    /// <returns>
    /// The ballot, or <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.PointsKept"/>, <see cref="Refusal.PointsUnreadable"/>,
    /// <see cref="Refusal.OverThemeLimit"/>, <see cref="Refusal.OverBudget"/>.
    /// </returns>
    public Outcome<Ballot> Cast(Ballot ballot, IReadOnlyDictionary<ThemeId, int> points)
    {
        if (Guard(Phase.Prioritising) is { } refusal) return refusal;
        if (ArePointsKept) return new Refusal.PointsKept();
        if (ballot.Retrospective != Id) throw new ArgumentException("A ballot belongs to one retrospective.", nameof(ballot));
        if (points.Values.Any(given => given < 0)) return new Refusal.PointsUnreadable();
        if (points.Values.FirstOrDefault(given => given > RetrospectiveSettings.PointsPerTheme) is > 0 and var tooMany)
        {
            return new Refusal.OverThemeLimit(tooMany, RetrospectiveSettings.PointsPerTheme);
        }

        var sum = points.Values.Sum();
        if (sum > PointsPerPerson) return new Refusal.OverBudget(sum, PointsPerPerson);

        ballot.Cast(points);
        return ballot;
    }

    /// <summary>
    /// Decides which themes are retained for deepening, and opens the first if the present theme is not retained. Without
    /// <paramref name="chosen"/>, an earlier override or decision of a tie by the facilitator still applies.
    /// </summary>
    /// <returns>
    /// The retained themes, best first, or <see cref="Refusal.NoTheme"/>, <see cref="Refusal.RetentionTied"/>,
    /// <see cref="Refusal.RetentionCount"/>.
    /// </returns>
    public Outcome<IReadOnlyList<ThemeTally>> Retain(IReadOnlyCollection<ThemeTally> tallies, IReadOnlyCollection<ThemeId>? chosen)
    {
        var (decision, reason) = chosen is null ? Standing(tallies) : (Retention.Decide(tallies, RetainedCount, chosen), null);
        if (!decision.TryGet(out var retained, out var refusal)) return refusal;

        Settle(tallies, retained, reason);
        return decision;
    }

    private void Settle(IReadOnlyCollection<ThemeTally> tallies, IReadOnlyList<ThemeTally> retained, Wording? reason)
    {
        OverrideReason = reason;
        foreach (var tally in tallies)
        {
            var index = retained.ToList().FindIndex(kept => kept.Theme.Id == tally.Theme.Id);
            tally.Theme.Settle(index >= 0, index >= 0 ? index + 1 : null, tally.Points);
        }

        if (CurrentTheme is null || retained.All(kept => kept.Theme.Id != CurrentTheme))
        {
            OpenTheme(retained[0].Theme, [.. tallies.Select(tally => tally.Theme)]);
        }
    }

    /// <summary>Makes a retained theme the one being deepened. Only a facilitator may do this, in Deepening.</summary>
    /// <returns>
    /// The theme, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.ThemeUnknown"/>,
    /// <see cref="Refusal.NotRetained"/>.
    /// </returns>
    public Outcome<Theme> Deepen(Actor actor, Theme theme, IReadOnlyCollection<Theme> all)
    {
        if (GuardLeading(actor, Phase.Deepening) is { } refusal) return refusal;
        if (theme.Retrospective != Id) return new Refusal.ThemeUnknown();
        if (!theme.IsRetained) return new Refusal.NotRetained();

        OpenTheme(theme, all);
        return theme;
    }

    /// <summary>Adds a lesson under a retained theme.</summary>
    /// <returns>
    /// The lesson, or <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.ThemeUnknown"/>, <see cref="Refusal.NotRetained"/>.
    /// </returns>
    public Outcome<Lesson> Learn(LessonId id, PersonId author, Theme theme, LessonDraft draft, int position)
    {
        if (Guard(Phase.Deepening) is { } refusal) return refusal;
        if (theme.Retrospective != Id) return new Refusal.ThemeUnknown();
        if (!theme.IsRetained) return new Refusal.NotRetained();

        return new Lesson(id, Id, theme.Id, author, draft, position);
    }

    private Refusal? GuardLeading(Actor actor, Phase needed) => actor.IsFacilitator ? Guard(needed) : new Refusal.FacilitatorOnly();

    private void OpenTheme(Theme theme, IReadOnlyCollection<Theme> all)
    {
        CurrentTheme = theme.Id;
        theme.Open(all.Max(other => other.DeepeningRank ?? 0) + 1);
    }

    private void Apply(RetrospectiveSettings settings)
    {
        Title = settings.Title;
        Intention = settings.Intention;
        Period = settings.Period;
        HeldOn = settings.HeldOn;
        Place = settings.Place;
        Language = settings.Language;
        RetainedCount = settings.RetainedCount;
        PointsPerPerson = settings.PointsPerPerson;
        ApplySetup(settings);
    }
}
