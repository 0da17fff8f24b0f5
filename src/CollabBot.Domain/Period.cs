namespace CollabBot.Domain;

/// <summary>The plan period a retrospective looks back on, in whole years, first and last included.</summary>
public sealed record Period
{
    private Period(int from, int to)
    {
        From = from;
        To = to;
    }

    /// <summary>First year.</summary>
    public int From { get; }

    /// <summary>Last year; the same as the first for a period of one year.</summary>
    public int To { get; }

    /// <summary>Creates a period from two years.</summary>
    /// <returns>
    /// The period, or <see cref="Refusal.PeriodImpossible"/> if a year is outside 1900 to 2200 or the last is before the first.
    /// </returns>
    public static Outcome<Period> Between(int from, int to) =>
        from is < 1900 or > 2200 || to is < 1900 or > 2200 || to < from
            ? new Refusal.PeriodImpossible()
            : new Period(from, to);

    /// <inheritdoc/>
    public override string ToString() => From == To ? $"{From}" : $"{From}–{To}";
}
