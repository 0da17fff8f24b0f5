namespace CollabBot.Domain;

/// <summary>What a retrospective is set up with.</summary>
/// <param name="Title">Its name, in the group's words.</param>
/// <param name="Intention">Why the group meets.</param>
/// <param name="Period">The plan period it looks back on.</param>
/// <param name="HeldOn">The day of the meeting.</param>
/// <param name="Place">Where it is held.</param>
/// <param name="Language">The language of what everybody sees: <c>fr</c> or <c>en</c>.</param>
/// <param name="RetainedCount">How many themes are retained.</param>
/// <param name="PointsPerPerson">How many points each person has.</param>
/// <param name="PresetThemes">Themes offered while changes are named.</param>
/// <param name="Glossary">The group's own jargon, explained.</param>
/// <param name="GroupingByAll">Whether everybody may group, and not only the facilitator.</param>
/// <param name="ExpectedPartners">How many partners are expected in all, those included who have no account; nothing where nobody said so.</param>
/// <param name="Deadlines">Until when each phase is to be done; nothing leaves them as they are.</param>
/// <param name="Anonymity">What is shown of who named a change.</param>
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
    Anonymity Anonymity = RetrospectiveSettings.DefaultAnonymity)
{
    /// <summary>
    /// What is shown when nobody says otherwise: no names, and yet everybody can get and erase what she gave, also after closing, which the strictest level ends.
    /// </summary>
    public const Anonymity DefaultAnonymity = Anonymity.OrganisationOnly;

    /// <summary>How many themes are retained when nobody says otherwise.</summary>
    public const int DefaultRetainedCount = 5;

    /// <summary>How many points a person has when nobody says otherwise.</summary>
    public const int DefaultPointsPerPerson = 5;

    /// <summary>The most points a person may give to one theme.</summary>
    public const int PointsPerTheme = 3;

    /// <summary>The most themes of one retrospective: what a ballot can still show.</summary>
    public const int MostThemes = 60;

    /// <summary>The highest number of retained themes and of points that a set-up accepts.</summary>
    public const int Most = 20;
}

/// <summary>Who acts: the person, and whether she leads this retrospective.</summary>
public sealed record Actor(PersonId Person, bool IsFacilitator);

/// <summary>How naming stands: how many changes, by how many people, and how many of those have not said they are done.</summary>
public sealed record NamingProgress(int Named, int People, int NotDone);

/// <summary>The phase was moved; <paramref name="Reveals"/> when what was named becomes visible to all.</summary>
public sealed record PhaseMoved(Phase From, Phase To, bool Reveals);

/// <summary>
/// A retrospective of one conversation: its settings and its phase. Changes, themes, ballots and lessons are units of their own; this class
/// guards them by the phase and makes them, and never holds them, so that one person's act costs the same however much the others gave.
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

    /// <summary>Its name in the database and in buttons.</summary>
    public RetrospectiveId Id { get; private set; }

    /// <summary>The conversation it belongs to, without a thread suffix.</summary>
    public string Conversation { get; private set; } = "";

    /// <summary>Its title.</summary>
    public Wording Title { get; private set; } = null!;

    /// <summary>Why the group meets.</summary>
    public Wording? Intention { get; private set; }

    /// <summary>The plan period it looks back on.</summary>
    public Period? Period { get; private set; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly? HeldOn { get; private set; }

    /// <summary>Where it is held.</summary>
    public Wording? Place { get; private set; }

    /// <summary>The language of what everybody sees: <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "fr";

    /// <summary>How many themes are retained.</summary>
    public int RetainedCount { get; private set; }

    /// <summary>How many points each person has.</summary>
    public int PointsPerPerson { get; private set; }

    /// <summary>Where it stands.</summary>
    public Phase Phase { get; private set; }

    /// <summary>The theme that is being deepened.</summary>
    public ThemeId? CurrentTheme { get; private set; }

    /// <summary>When it was set up.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Lines of an imported report that belong to no list.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>Sets up a retrospective; it starts in <see cref="Phase.Draft"/>.</summary>
    public static Retrospective Open(RetrospectiveId id, string conversation, RetrospectiveSettings settings, DateTimeOffset now) =>
        new(id, conversation, settings, now);

    /// <summary>Takes in a retrospective that was held elsewhere, closed, with the lines that belong to no list.</summary>
    public static Retrospective Imported(
        RetrospectiveId id, string conversation, RetrospectiveSettings settings, IEnumerable<string> notes, DateTimeOffset now, DateTimeOffset? closed = null)
    {
        var retrospective = new Retrospective(id, conversation, settings, now) { Phase = Phase.Closed, ClosedAt = closed is { } time && time < now ? time : now, HasBegun = true };
        retrospective.notes.AddRange(notes);
        return retrospective;
    }

    /// <summary>Says whether an act of a phase may be done now.</summary>
    /// <returns>Nothing, or <see cref="Refusal.WrongPhase"/>.</returns>
    public Refusal? Guard(Phase needed) => Phase == needed ? null : new Refusal.WrongPhase(Phase, needed);

    /// <summary>Says whether somebody may group now: the facilitator, or everyone if that is set.</summary>
    /// <returns>Nothing, or <see cref="Refusal.FacilitatorOnly"/> or <see cref="Refusal.WrongPhase"/>.</returns>
    public Refusal? GuardGrouping(Actor actor) => GroupingByAll ? Guard(Phase.Grouping) : GuardLeading(actor, Phase.Grouping);

    /// <summary>Moves to the next or the previous phase, or to a named one before or after.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="forward">Onward, or back.</param>
    /// <param name="seen">The phase the button was drawn in; nothing for a typed command.</param>
    /// <param name="confirmed">Whether showing what was named to all has been agreed to.</param>
    /// <param name="progress">How naming stands, to say so when confirmation is asked for.</param>
    /// <param name="now">The time, kept when this closes it.</param>
    /// <param name="to">The phase to go to; without one, the neighbour.</param>
    /// <param name="parting">Whether it has been agreed to that closing cuts the link between people and what they gave.</param>
    public Outcome<PhaseMoved> Move(
        Actor actor, bool forward, Phase? seen, bool confirmed, NamingProgress progress, DateTimeOffset now, Phase? to = null, bool parting = false)
    {
        if (GuardMove(actor, forward, seen, confirmed, progress, to, parting) is { } refusal) return refusal;

        var moved = new PhaseMoved(Phase, Target(forward, to), Reveals(forward, to));
        HasBegun |= forward;
        Phase = moved.To;
        RemindsSince = now;
        ClosedAt = Phase == Phase.Closed ? now : null;
        return moved;
    }

    /// <summary>Names a change.</summary>
    public Outcome<Change> NameChange(ChangeId id, PersonId author, ChangeDraft draft, int position) =>
        Guard(Phase.Naming) is { } refusal ? refusal : new Change(id, Id, author, draft, position);

    /// <summary>Makes a theme, in Grouping; the facilitator's act, or everyone's if that is set.</summary>
    public Outcome<Theme> AddTheme(Actor actor, ThemeId id, ThemeDraft draft, int position, IReadOnlyCollection<Theme> others)
    {
        if (GuardGrouping(actor) is { } refusal) return refusal;
        if (others.Count >= RetrospectiveSettings.MostThemes) return new Refusal.TooManyThemes(RetrospectiveSettings.MostThemes);
        if (others.Any(other => other.LongLabel.ReadsLike(draft.LongLabel))) return new Refusal.LabelTaken(draft.LongLabel.Text);

        return new Theme(id, Id, draft, position);
    }

    /// <summary>Puts changes into a theme, or takes them out of any, in Grouping; the facilitator's act, or everyone's if that is set.</summary>
    public Outcome<int> Assign(Actor actor, IReadOnlyCollection<Change> changes, Theme? theme)
    {
        if (GuardGrouping(actor) is { } refusal) return refusal;
        if (changes.Any(change => change.Retrospective != Id || !change.IsRevealed)) return new Refusal.ChangeUnknown();
        if (theme is not null && theme.Retrospective != Id) return new Refusal.ThemeUnknown();

        foreach (var change in changes) change.PutInto(theme?.Id);
        return changes.Count;
    }

    /// <summary>Rewrites a person's ballot, within her budget and the limit on one theme.</summary>
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

        ballot.Rewrite(points);
        return ballot;
    }

    /// <summary>
    /// Settles which themes go on to deepening, and opens the first. Themes that were retained before and keep their place keep their deepening rank. What the facilitator
    /// has decided before, against the points or between equal ones, stands until she decides again.
    /// </summary>
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

    /// <summary>Turns to a retained theme; the facilitator's act, in Deepening.</summary>
    public Outcome<Theme> Deepen(Actor actor, Theme theme, IReadOnlyCollection<Theme> all)
    {
        if (GuardLeading(actor, Phase.Deepening) is { } refusal) return refusal;
        if (theme.Retrospective != Id) return new Refusal.ThemeUnknown();
        if (!theme.IsRetained) return new Refusal.NotRetained();

        OpenTheme(theme, all);
        return theme;
    }

    /// <summary>Adds a lesson under a retained theme.</summary>
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
