namespace CollabBot.Domain;

/// <summary>Which moves between steps are accepted.</summary>
public sealed partial class Retrospective
{
    /// <summary>Checks whether <see cref="Move"/> would be accepted, without moving.</summary>
    /// <returns>
    /// Null, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.StalePhase"/>, <see cref="Refusal.NoSuchPhase"/>,
    /// <see cref="Refusal.WrongWay"/>, <see cref="Refusal.MoveUnconfirmed"/>.
    /// </returns>
    public Refusal? GuardMove(
        Actor actor, bool forward, Phase? seen, bool confirmed, Progress progress, Phase? to = null, bool parting = false)
    {
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (seen is { } drawn && drawn != Phase) return new Refusal.StalePhase(drawn, Phase);
        if (Phase == (forward ? Phase.Closed : Phase.Draft)) return new Refusal.NoSuchPhase(Phase, forward);

        var target = Target(forward, to);
        if (forward ? target <= Phase : target >= Phase) return new Refusal.WrongWay(Phase, target, forward);
        var unlinks = Unlinks(forward, to);
        return (!confirmed && (Reveals(forward, to) || target == Phase.Closed || LeavesBehind(target, progress))) || (unlinks && !parting)
            ? new Refusal.MoveUnconfirmed(Phase, target, progress, Reveals(forward, to), unlinks)
            : null;
    }

    /// <summary>
    /// Whether a move leads from a step before Deepening to Deepening or beyond, so that the retained themes must be decided first.
    /// </summary>
    public bool NeedsRetention(bool forward, Phase? to) => forward && Phase < Phase.Deepening && Target(forward, to) >= Phase.Deepening;

    /// <summary>Whether a move from Grouping or Prioritising leaves something behind that a facilitator may have overlooked.</summary>
    private bool LeavesBehind(Phase target, Progress progress) => Phase switch
    {
        _ when target <= Phase => false,
        Phase.Grouping => progress.Themes == 0 || progress.Ungrouped > 0,
        Phase.Prioritising => progress.Themes == 0 || progress.NotDone > 0,
        _ => false,
    };

    private Phase Target(bool forward, Phase? to) => to ?? (forward ? Phase + 1 : Phase - 1);

    /// <summary>
    /// Whether a move reveals the named changes: every move forward from Draft or Naming to a later step does. Draft counts because the
    /// facilitator may have gone back from Naming.
    /// </summary>
    private bool Reveals(bool forward, Phase? to) => forward && Phase <= Phase.Naming && Target(forward, to) > Phase.Naming;
}
