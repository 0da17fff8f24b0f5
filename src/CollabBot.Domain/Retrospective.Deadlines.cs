namespace CollabBot.Domain;

/// <content>The deadlines of the steps, and their time zone.</content>
public sealed partial class Retrospective
{
    /// <summary>The IANA name of the time zone it is held in; null if unknown.</summary>
    public string? TimeZone { get; private set; }

    /// <summary>The deadline for naming changes; null if there is none.</summary>
    public DateTimeOffset? NamingDueAt { get; private set; }

    /// <summary>The deadline for grouping; null if there is none.</summary>
    public DateTimeOffset? GroupingDueAt { get; private set; }

    /// <summary>The deadline for giving points; null if there is none.</summary>
    public DateTimeOffset? PrioritisingDueAt { get; private set; }

    /// <summary>The deadline for adding lessons; null if there is none.</summary>
    public DateTimeOffset? DeepeningDueAt { get; private set; }

    /// <summary>
    /// When the present step began or its deadline was last changed; null if neither has happened. Reminders that were due earlier are not
    /// sent.
    /// </summary>
    public DateTimeOffset? RemindsSince { get; private set; }

    /// <summary>The deadlines of all steps.</summary>
    public PhaseDeadlines Deadlines => new(NamingDueAt, GroupingDueAt, PrioritisingDueAt, DeepeningDueAt, RemindsSince ?? OpenedAt);

    /// <summary>The deadline of the present step; null if it has none.</summary>
    public DateTimeOffset? Deadline => Deadlines.Of(Phase);

    /// <summary>Stores the time zone, given by its IANA name, unless one is already stored.</summary>
    public void KeepTimeOf(string zone) => TimeZone ??= zone;

    /// <summary>Checks whether the list of expected people may be changed: only by a facilitator, and not once it is closed.</summary>
    /// <returns>Null, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>.</returns>
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
