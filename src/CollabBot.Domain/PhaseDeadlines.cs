namespace CollabBot.Domain;

/// <summary>Until when each phase is to be done; a deadline reminds and moves nothing.</summary>
/// <param name="Naming">Of naming changes.</param>
/// <param name="Grouping">Of grouping.</param>
/// <param name="Prioritising">Of giving points.</param>
/// <param name="Deepening">Of giving lessons.</param>
/// <param name="SetAt">When they were given.</param>
public sealed record PhaseDeadlines(DateTimeOffset? Naming, DateTimeOffset? Grouping, DateTimeOffset? Prioritising, DateTimeOffset? Deepening, DateTimeOffset SetAt)
{
    /// <summary>The phases that can have one.</summary>
    public static readonly IReadOnlyList<Phase> Phases = [Phase.Naming, Phase.Grouping, Phase.Prioritising, Phase.Deepening];

    /// <summary>That of a phase.</summary>
    public DateTimeOffset? Of(Phase phase) => phase switch
    {
        Phase.Naming => Naming,
        Phase.Grouping => Grouping,
        Phase.Prioritising => Prioritising,
        Phase.Deepening => Deepening,
        _ => null,
    };

    /// <summary>Whether one of them is over before it is given; one that stays as it was is not.</summary>
    /// <param name="before">Those that stood until now.</param>
    /// <returns>Nothing, or <see cref="Refusal.DeadlinePast"/>.</returns>
    public Refusal? Guard(PhaseDeadlines? before)
    {
        foreach (var phase in Phases)
        {
            if (Of(phase) is { } deadline && deadline != before?.Of(phase) && deadline <= SetAt) return new Refusal.DeadlinePast(phase);
        }

        return null;
    }
}
