namespace CollabBot.Domain;

/// <summary>Moving between steps, the room's points, and the facilitator's decisions about the retained themes.</summary>
public sealed partial class Retrospective
{
    /// <summary>The highest number of people that the room's points can be entered for.</summary>
    public const int MaxInRoom = 1000;

    /// <summary>The highest number of notes of dissent.</summary>
    public const int MaxDissents = 50;

    private readonly List<string> dissents = [];

    /// <summary>The reason for retaining other themes than those with the most points; null if the points decided.</summary>
    public Wording? OverrideReason { get; private set; }

    /// <summary>The notes of dissent about the choice of themes, in order; they name no person.</summary>
    public IReadOnlyList<string> Dissents => dissents;

    /// <summary>Checks whether <see cref="Move"/> would be accepted, without moving.</summary>
    /// <returns>
    /// Null, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.StalePhase"/>, <see cref="Refusal.NoSuchPhase"/>,
    /// <see cref="Refusal.WrongWay"/>, <see cref="Refusal.RevealUnconfirmed"/>, <see cref="Refusal.ClosingUnconfirmed"/>.
    /// </returns>
    public Refusal? GuardMove(
        Actor actor, bool forward, Phase? seen, bool confirmed, NamingProgress progress, Phase? to = null, bool parting = false)
    {
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (seen is { } drawn && drawn != Phase) return new Refusal.StalePhase(drawn, Phase);
        if (Phase == (forward ? Phase.Closed : Phase.Draft)) return new Refusal.NoSuchPhase(Phase, forward);

        var target = Target(forward, to);
        if (forward ? target <= Phase : target >= Phase) return new Refusal.WrongWay(Phase, target, forward);
        var unlinks = Unlinks(forward, to);
        if (Reveals(forward, to) && progress.Named > 0 && !confirmed)
            return new Refusal.RevealUnconfirmed(progress.Named, progress.People, progress.NotDone, target, unlinks);
        return unlinks && !parting ? new Refusal.ClosingUnconfirmed(Phase) : null;
    }

    /// <summary>
    /// Whether a move leads from a step before Deepening to Deepening or beyond, so that the retained themes must be decided first.
    /// </summary>
    public bool NeedsRetention(bool forward, Phase? to) => forward && Phase < Phase.Deepening && Target(forward, to) >= Phase.Deepening;

    /// <summary>Replaces the points that the people in the room gave together. Only a facilitator may do this, in Prioritising.</summary>
    /// <param name="actor">The person who enters the points.</param>
    /// <param name="pool">The room's pool; it is changed.</param>
    /// <param name="people">The number of people in the room.</param>
    /// <param name="points">The points of each theme.</param>
    /// <returns>
    /// The pool, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.NumberOutOfRange"/>,
    /// <see cref="Refusal.PointsUnreadable"/>, <see cref="Refusal.OverRoomThemeLimit"/>, <see cref="Refusal.OverRoomBudget"/>.
    /// </returns>
    public Outcome<RoomPool> Pool(Actor actor, RoomPool pool, int people, IReadOnlyDictionary<ThemeId, int> points)
    {
        if (GuardLeading(actor, Phase.Prioritising) is { } refusal) return refusal;
        if (pool.Retrospective != Id) throw new ArgumentException("A pool belongs to one retrospective.", nameof(pool));
        if (people is < 0 or > MaxInRoom) return new Refusal.NumberOutOfRange(0, MaxInRoom);
        if (points.Values.Any(given => given < 0)) return new Refusal.PointsUnreadable();

        var perTheme = people * RetrospectiveSettings.PointsPerTheme;
        if (points.Values.Where(given => given > perTheme).DefaultIfEmpty().Max() is > 0 and var tooMany)
            return new Refusal.OverRoomThemeLimit(tooMany, perTheme, people);

        var sum = points.Values.Sum();
        if (sum > people * PointsPerPerson) return new Refusal.OverRoomBudget(sum, people * PointsPerPerson, people);

        pool.Rewrite(people, points);
        return pool;
    }

    /// <summary>
    /// Retains the themes a facilitator chooses, in Prioritising or Deepening. Choosing between themes tied for the last places needs no
    /// reason; any other deviation from the points does.
    /// </summary>
    /// <returns>
    /// The retained themes, best first, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>,
    /// <see cref="Refusal.NoTheme"/>, <see cref="Refusal.NoThemeChosen"/>, <see cref="Refusal.ThemeUnknown"/>,
    /// <see cref="Refusal.RetentionCount"/>, <see cref="Refusal.ReasonMissing"/>.
    /// </returns>
    public Outcome<IReadOnlyList<ThemeTally>> Choose(
        Actor actor, IReadOnlyCollection<ThemeTally> tallies, IReadOnlyCollection<ThemeId> chosen, Wording? reason)
    {
        if (GuardDeciding(actor) is { } refusal) return refusal;
        if (tallies.Count == 0) return new Refusal.NoTheme();

        var taken = Retention.Take(tallies, chosen);
        if (!taken.TryGet(out var retained, out refusal)) return refusal;

        var tie = Retention.Decide(tallies, RetainedCount).Match(_ => null, told => (told as Refusal.RetentionTied)?.Tie);
        var byPoints = Retention.Decide(tallies, RetainedCount, tie is null ? null : chosen);
        if (byPoints.TryGet(out var plain, out var undecided)
            && (plain.Count == chosen.Count || tie is not null)
            && chosen.All(id => plain.Any(tally => tally.Theme.Id == id)))
        {
            Settle(tallies, plain, reason: null);
            return byPoints;
        }

        if (reason is null)
        {
            return undecided is Refusal.RetentionCount
                && tie is not null
                && chosen.All(id => tie.Sure.Concat(tie.Tied).Any(tally => tally.Theme.Id == id))
                ? undecided
                : new Refusal.ReasonMissing();
        }

        Settle(tallies, retained, reason);
        return taken;
    }

    /// <summary>Stores why a theme was retained; null removes the reason. Only a facilitator may do this, in Deepening.</summary>
    /// <returns>
    /// The theme, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.ThemeUnknown"/>,
    /// <see cref="Refusal.NotRetained"/>.
    /// </returns>
    public Outcome<Theme> Explain(Actor actor, Theme theme, Wording? why)
    {
        if (GuardLeading(actor, Phase.Deepening) is { } refusal) return refusal;
        if (theme.Retrospective != Id) return new Refusal.ThemeUnknown();
        if (!theme.IsRetained) return new Refusal.NotRetained();

        theme.Explain(why);
        return theme;
    }

    /// <summary>Replaces the notes of dissent. Only a facilitator may do this, in Prioritising or Deepening.</summary>
    /// <returns>
    /// The number of notes, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.TooManyNotes"/>.
    /// </returns>
    public Outcome<int> NoteDissents(Actor actor, IReadOnlyCollection<Wording> notes)
    {
        if (GuardDeciding(actor) is { } refusal) return refusal;
        if (notes.Count > MaxDissents) return new Refusal.TooManyNotes(MaxDissents);

        dissents.Clear();
        dissents.AddRange(notes.Select(note => note.Text));
        return dissents.Count;
    }

    internal void TakeDecisions(Wording? reason, IEnumerable<string> notes)
    {
        OverrideReason = reason;
        dissents.AddRange(notes);
    }

    private Refusal? GuardDeciding(Actor actor) =>
        actor.IsFacilitator && Phase == Phase.Deepening ? null : GuardLeading(actor, Phase.Prioritising);

    private Phase Target(bool forward, Phase? to) => to ?? (forward ? Phase + 1 : Phase - 1);

    /// <summary>
    /// Whether a move reveals the named changes: every move forward from Draft or Naming to a later step does. Draft counts because the
    /// facilitator may have gone back from Naming.
    /// </summary>
    private bool Reveals(bool forward, Phase? to) => forward && Phase <= Phase.Naming && Target(forward, to) > Phase.Naming;

    private (Outcome<IReadOnlyList<ThemeTally>> Decision, Wording? Reason) Standing(IReadOnlyCollection<ThemeTally> tallies)
    {
        List<ThemeId> before = [.. tallies.Where(tally => tally.Theme.IsRetained).Select(tally => tally.Theme.Id)];
        if (OverrideReason is not null && before.Count > 0) return (Retention.Take(tallies, before), OverrideReason);

        var decision = Retention.Decide(tallies, RetainedCount);
        if (decision.TryGet(out _, out var refusal) || refusal is not Refusal.RetentionTied) return (decision, null);

        var again = Retention.Decide(tallies, RetainedCount, before);
        return (again.TryGet(out _, out _) ? again : decision, null);
    }
}
