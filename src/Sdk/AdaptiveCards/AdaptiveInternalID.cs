using System.Globalization;

namespace AdaptiveCards;

/// <summary>A number that tells the card parts of this process apart; it never leaves the process.</summary>
public class AdaptiveInternalID
{
    /// <summary>The number no part has.</summary>
    public static readonly uint Invalid;

    private static uint last;

    private readonly uint number;

    /// <summary>Creates the number no part has.</summary>
    public AdaptiveInternalID()
        : this(Invalid)
    {
    }

    private AdaptiveInternalID(uint number) => this.number = number;

    /// <summary>The number given out last.</summary>
    /// <returns>The number.</returns>
    public static AdaptiveInternalID Current() => new(Volatile.Read(ref last));

    /// <summary>Gives out a new number.</summary>
    /// <returns>The number.</returns>
    public static AdaptiveInternalID Next()
    {
        var next = Interlocked.Increment(ref last);
        return new(next == Invalid ? Interlocked.Increment(ref last) : next);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AdaptiveInternalID other && other.number == number;

    /// <inheritdoc/>
    public override int GetHashCode() => number.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => number.ToString(CultureInfo.InvariantCulture);
}
