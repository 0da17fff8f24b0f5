namespace CollabBot.Messaging;

/// <summary>
/// Rate limits that keep a conversation below <see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit">the
/// limits of Teams for a bot in a thread</see>, however many people act: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour, counting updates
/// as sends. Their state is stored with the conversation, so that it survives a restart and is shared by several instances.
/// </summary>
/// <param name="LiveCard">
/// Updates of one live card: at most 3 in 4 s, 9 in 30 s and 902 in an hour. Updates in between are combined into the next one.
/// </param>
/// <param name="Messages">
/// Messages to one conversation: at most 3 in 1 s (4 if the first and the last are exactly 1 s apart), 5 in 2 s and 33 in 30 s.
/// </param>
/// <param name="PerHour">
/// Messages to one conversation over a longer time: at most 780 in an hour. Together with the live card this is less than 1,800.
/// </param>
internal sealed record RateLimits(TokenBucket LiveCard, TokenBucket Messages, TokenBucket PerHour)
{
    public static readonly RateLimits Teams = new(
        new TokenBucket(2, TimeSpan.FromSeconds(4)),
        new TokenBucket(3, TimeSpan.FromSeconds(1)),
        new TokenBucket(60, TimeSpan.FromSeconds(5)));

    /// <summary>No rate limit.</summary>
    public static readonly RateLimits Free = new(TokenBucket.None, TokenBucket.None, TokenBucket.None);
}

/// <summary>
/// A token bucket: <see cref="Burst"/> at once, then one per <see cref="Interval"/>. Its state
/// is the time at which the bucket is full again.
/// </summary>
/// <param name="Burst">How many can be sent at once from a full bucket.</param>
/// <param name="Interval">How long it takes to refill one token.</param>
internal sealed record TokenBucket(int Burst, TimeSpan Interval)
{
    public static readonly TokenBucket None = new(1, TimeSpan.Zero);

    /// <summary>When the next send is allowed.</summary>
    public DateTimeOffset NextAt(DateTimeOffset? pacedUntil) =>
        pacedUntil is { } until ? until - ((Burst - 1) * Interval) : DateTimeOffset.MinValue;

    /// <summary>The state after a send.</summary>
    public DateTimeOffset After(DateTimeOffset? pacedUntil, DateTimeOffset now) => (pacedUntil > now ? pacedUntil.Value : now) + Interval;
}
