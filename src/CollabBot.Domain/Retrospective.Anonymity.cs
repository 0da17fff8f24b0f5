namespace CollabBot.Domain;

/// <content>The anonymity level, and what closing removes.</content>
public sealed partial class Retrospective
{
    /// <summary>What grouping and exports show about the person who named a change.</summary>
    public Anonymity Anonymity { get; private set; } = RetrospectiveSettings.DefaultAnonymity;

    /// <summary>
    /// Whether it has ever left Draft. From then on the level can only become stricter, even back in Draft, because people have contributed
    /// under it.
    /// </summary>
    public bool HasBegun { get; private set; }

    /// <summary>
    /// Whether it has ever been closed in anonymous mode. What was contributed until then stays without links to people, even if it is
    /// reopened.
    /// </summary>
    public bool IsUnlinked { get; private set; }

    /// <summary>
    /// Whether points were counted without their voters by an anonymous closing. What each person has spent is then unknown, so people can
    /// no longer vote.
    /// </summary>
    public bool ArePointsKept { get; private set; }

    /// <summary>
    /// Checks whether a level may be chosen: any level before the retrospective has begun, afterwards only the present or a stricter one.
    /// </summary>
    /// <returns>Null, or <see cref="Refusal.AnonymityLoosened"/>.</returns>
    public Refusal? GuardAnonymity(Anonymity asked) =>
        asked < Anonymity && (HasBegun || Phase != Phase.Draft) ? new Refusal.AnonymityLoosened(Anonymity, asked) : null;

    /// <summary>
    /// Whether a move would close the retrospective in anonymous mode, which removes the links between people and their contributions.
    /// </summary>
    public bool Unlinks(bool forward, Phase? to) => forward && Anonymity == Anonymity.Anonymous && Target(forward, to) == Phase.Closed;

    /// <summary>
    /// Removes the person from every change, lesson, « +1 » and ballot if the retrospective is closed in anonymous mode, and shortens its
    /// times to the day. The counts stay on lessons and themes; the caller must then delete the ballots and « +1 » it passed in.
    /// </summary>
    /// <returns>True if it was closed in anonymous mode; otherwise nothing was changed.</returns>
    public bool Unlink(
        IReadOnlyCollection<Theme> themes,
        IReadOnlyCollection<Change> changes,
        IReadOnlyCollection<Lesson> lessons,
        IReadOnlyCollection<Ballot> ballots,
        IReadOnlyCollection<PlusOne> plusOnes)
    {
        if (Phase != Phase.Closed || Anonymity != Anonymity.Anonymous) return false;

        foreach (var change in changes) change.Unlink();
        foreach (var lesson in lessons)
        {
            lesson.Unlink();
            lesson.KeepPlusOnes(plusOnes.Count(plus => plus.Lesson == lesson.Id));
        }

        foreach (var theme in themes) theme.KeepPoints(ballots.Sum(ballot => ballot.On(theme.Id)));
        ArePointsKept |= ballots.Any(ballot => ballot.Spent > 0);
        IsUnlinked = true;
        OpenedAt = DayOf(OpenedAt);
        ClosedAt = ClosedAt is { } closed ? DayOf(closed) : null;
        return true;
    }

    private void ApplyAnonymity(Anonymity level) => Anonymity = level;

    private static DateTimeOffset DayOf(DateTimeOffset time) => new(time.UtcDateTime.Date, TimeSpan.Zero);
}
