namespace CollabBot.Domain;

/// <content>Its deadlines, and the clock they are read by.</content>
public sealed partial class Retrospective
{
    /// <summary>The IANA name of the time zone it is held in; nothing where that was never known.</summary>
    public string? TimeZone { get; private set; }

    /// <summary>Until when changes are to be named.</summary>
    public DateTimeOffset? NamingDueAt { get; private set; }

    /// <summary>Until when they are to be grouped.</summary>
    public DateTimeOffset? GroupingDueAt { get; private set; }

    /// <summary>Until when points are to be given.</summary>
    public DateTimeOffset? PrioritisingDueAt { get; private set; }

    /// <summary>Until when lessons are to be given.</summary>
    public DateTimeOffset? DeepeningDueAt { get; private set; }

    /// <summary>Since when the present phase has had its present deadline: what came before reminds of nothing.</summary>
    public DateTimeOffset? RemindsSince { get; private set; }

    /// <summary>All deadlines.</summary>
    public PhaseDeadlines Deadlines => new(NamingDueAt, GroupingDueAt, PrioritisingDueAt, DeepeningDueAt, RemindsSince ?? OpenedAt);

    /// <summary>The deadline of the present phase.</summary>
    public DateTimeOffset? Deadline => Deadlines.Of(Phase);

    /// <summary>Keeps the time of a zone, unless it keeps that of one already.</summary>
    public void KeepTimeOf(string zone) => TimeZone ??= zone;

    /// <summary>Says whether who is expected may be named now; the facilitator's act, until it is closed.</summary>
    public Refusal? GuardExpecting(Actor actor) =>
        !actor.IsFacilitator ? new Refusal.FacilitatorOnly() : Phase == Phase.Closed ? new Refusal.WrongPhase(Phase, Phase.Draft) : null;

    private void ApplyDeadlines(PhaseDeadlines deadlines)
    {
        if (deadlines.Of(Phase) != Deadline) RemindsSince = deadlines.SetAt;
        NamingDueAt = deadlines.Naming;
        GroupingDueAt = deadlines.Grouping;
        PrioritisingDueAt = deadlines.Prioritising;
        DeepeningDueAt = deadlines.Deepening;
    }
}
