namespace CollabBot.Domain;

/// <summary>The deadlines of the steps. A deadline triggers reminders; it never moves the retrospective to another step.</summary>
/// <param name="Naming">The deadline for naming changes.</param>
/// <param name="Grouping">The deadline for grouping.</param>
/// <param name="Prioritising">The deadline for giving points.</param>
/// <param name="Deepening">The deadline for adding lessons.</param>
/// <param name="SetAt">When these deadlines were set.</param>
public sealed record PhaseDeadlines(
    DateTimeOffset? Naming, DateTimeOffset? Grouping, DateTimeOffset? Prioritising, DateTimeOffset? Deepening, DateTimeOffset SetAt)
{
    /// <summary>The steps that can have a deadline.</summary>
    public static readonly IReadOnlyList<Phase> Phases = [Phase.Naming, Phase.Grouping, Phase.Prioritising, Phase.Deepening];

    /// <summary>The deadline of a step; null if it has none.</summary>
    public DateTimeOffset? Of(Phase phase) => phase switch
    {
        Phase.Naming => Naming,
        Phase.Grouping => Grouping,
        Phase.Prioritising => Prioritising,
        Phase.Deepening => Deepening,
        _ => null,
    };

    /// <summary>Checks that no new or changed deadline is in the past, and that none comes before that of an earlier step.</summary>
    /// <param name="before">The deadlines in force so far; one that is unchanged may be in the past.</param>
    /// <returns>Null, or <see cref="Refusal.DeadlinePast"/> or <see cref="Refusal.DeadlineOutOfOrder"/>.</returns>
    public Refusal? Guard(PhaseDeadlines? before)
    {
        // Deadlines that were stored as they are must not keep people from changing another setting.
        if (Phases.All(phase => Of(phase) == before?.Of(phase))) return null;

        foreach (var phase in Phases)
        {
            if (Of(phase) is { } deadline && deadline != before?.Of(phase) && deadline <= SetAt)
                return new Refusal.DeadlinePast(phase);
        }

        List<Phase> set = [.. Phases.Where(phase => Of(phase) is not null)];
        foreach (var (earlier, later) in set.Zip(set.Skip(1)))
        {
            if (Of(later) < Of(earlier)) return new Refusal.DeadlineOutOfOrder(later, earlier);
        }

        return null;
    }
}
