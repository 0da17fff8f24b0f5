namespace CollabBot.Domain;

/// <summary>The plan period a retrospective looks back on, in years, both included.</summary>
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

    /// <summary>Makes a period of two years between 1900 and 2200, or refuses.</summary>
    public static Outcome<Period> Between(int from, int to) =>
        from is < 1900 or > 2200 || to is < 1900 or > 2200 || to < from
            ? new Refusal.PeriodImpossible()
            : new Period(from, to);

    /// <inheritdoc/>
    public override string ToString() => From == To ? $"{From}" : $"{From}–{To}";
}
