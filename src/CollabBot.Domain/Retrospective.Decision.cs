namespace CollabBot.Domain;

/// <summary>The facilitator's decisions about the retained themes.</summary>
public sealed partial class Retrospective
{
    /// <summary>The highest number of notes of dissent.</summary>
    public const int MaxDissents = 50;

    private readonly List<string> dissents = [];

    /// <summary>The reason for retaining other themes than those with the most points; null if the points decided.</summary>
    public Wording? OverrideReason { get; private set; }

    /// <summary>The notes of dissent about the choice of themes, in order; they name no person.</summary>
    public IReadOnlyList<string> Dissents => dissents;

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
