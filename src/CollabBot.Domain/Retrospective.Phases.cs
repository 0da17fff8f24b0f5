namespace CollabBot.Domain;

/// <summary>Which moves between steps are accepted.</summary>
public sealed partial class Retrospective
{
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

    private Phase Target(bool forward, Phase? to) => to ?? (forward ? Phase + 1 : Phase - 1);

    /// <summary>
    /// Whether a move reveals the named changes: every move forward from Draft or Naming to a later step does. Draft counts because the
    /// facilitator may have gone back from Naming.
    /// </summary>
    private bool Reveals(bool forward, Phase? to) => forward && Phase <= Phase.Naming && Target(forward, to) > Phase.Naming;
}
