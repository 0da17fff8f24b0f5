namespace CollabBot.Outbox;

/// <summary>
/// How fast messages may follow each other, so that however many people act the channel's limits for a bot in a thread are never met (teams-platform 3.5: 7 in 1 s, 8 in 2 s, 60 in 30 s,
/// 1,800 in an hour, updates counted as sends). How far a conversation is ahead of its pace is kept in its row, so that it holds after a restart and for several instances.
/// </summary>
/// <param name="LiveCard">The updates of one live card: 3 in 4 s, 9 in 30 s, 902 in an hour at most. What comes in between is drawn with the next one.</param>
/// <param name="Messages">The messages to one conversation: 3 in 1 s (4 at its very ends), 5 in 2 s, 33 in 30 s.</param>
/// <param name="Crowd">The same over a longer time: 780 in an hour. With the live card that stays under 1,800.</param>
internal sealed record Pace(Beat LiveCard, Beat Messages, Beat Crowd)
{
    public static readonly Pace OfTeams = new(
        new Beat(2, TimeSpan.FromSeconds(4)),
        new Beat(3, TimeSpan.FromSeconds(1)),
        new Beat(60, TimeSpan.FromSeconds(5)));

    /// <summary>As fast as the channel takes it.</summary>
    public static readonly Pace Free = new(Beat.None, Beat.None, Beat.None);
}

/// <summary>An even beat with some freedom: so many at once, then one an interval. What is remembered is the time at which an even beat would be where it is now.</summary>
/// <param name="Burst">How many may follow each other at once after a rest.</param>
/// <param name="Interval">How long one takes at an even pace.</param>
internal sealed record Beat(int Burst, TimeSpan Interval)
{
    public static readonly Beat None = new(1, TimeSpan.Zero);

    /// <summary>When the next one may leave.</summary>
    public DateTimeOffset NextAt(DateTimeOffset? pacedUntil) => pacedUntil is { } until ? until - ((Burst - 1) * Interval) : DateTimeOffset.MinValue;

    /// <summary>What is remembered after one has left.</summary>
    public DateTimeOffset After(DateTimeOffset? pacedUntil, DateTimeOffset now) => (pacedUntil > now ? pacedUntil.Value : now) + Interval;
}
