namespace CollabBot.Domain;

/// <content>What is shown of people, and what is left of them after closing.</content>
public sealed partial class Retrospective
{
    /// <summary>What is shown of who named a change.</summary>
    public Anonymity Anonymity { get; private set; } = RetrospectiveSettings.DefaultAnonymity;

    /// <summary>Whether it has left Draft once: from then on the level only becomes stricter, also back in Draft, because people have given something under it.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Whether it was closed in anonymous mode once: what was given until then is linked to nobody any more, and reopening does not change that.</summary>
    public bool IsUnlinked { get; private set; }

    /// <summary>Whether points were given that are nobody's any more. Nobody's budget can be known then, so nobody gives points after that.</summary>
    public bool ArePointsKept { get; private set; }

    /// <summary>Whether a level may be chosen: any as long as it has not begun, then the one in force or a stricter one.</summary>
    /// <returns>Nothing, or <see cref="Refusal.AnonymityLoosened"/>.</returns>
    public Refusal? GuardAnonymity(Anonymity asked) =>
        asked < Anonymity && (HasBegun || Phase != Phase.Draft) ? new Refusal.AnonymityLoosened(Anonymity, asked) : null;

    /// <summary>Whether a move closes it in a way that cuts the link between people and what they gave.</summary>
    public bool Unlinks(bool forward, Phase? to) => forward && Anonymity == Anonymity.Anonymous && Target(forward, to) == Phase.Closed;

    /// <summary>
    /// Cuts the link between people and what they gave, once it is closed in anonymous mode: no change, lesson, « +1 » or point has a person any more. The counts stay, on the lessons
    /// and the themes; whoever keeps the ballots and « +1 » then removes them. Times are kept to the day.
    /// </summary>
    /// <returns>Whether it was closed in anonymous mode; otherwise nothing is done.</returns>
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
