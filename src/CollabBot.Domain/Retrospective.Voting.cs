namespace CollabBot.Domain;

/// <summary>The points of the people in the room.</summary>
public sealed partial class Retrospective
{
    /// <summary>The highest number of people that the room's points can be entered for.</summary>
    public const int MaxInRoom = 1000;

    /// <summary>Replaces the points that the people in the room gave together. Only a facilitator may do this, in Prioritising.</summary>
    /// <param name="actor">The person who enters the points.</param>
    /// <param name="pool">The room's pool; it is changed.</param>
    /// <param name="people">The number of people in the room.</param>
    /// <param name="points">The points of each theme.</param>
    /// <returns>
    /// The pool, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.NumberOutOfRange"/>,
    /// <see cref="Refusal.PointsUnreadable"/>, <see cref="Refusal.OverRoomThemeLimit"/>, <see cref="Refusal.OverRoomBudget"/>.
    /// </returns>
    public Outcome<RoomPool> Pool(Actor actor, RoomPool pool, int people, IReadOnlyDictionary<ThemeId, int> points)
    {
        if (GuardLeading(actor, Phase.Prioritising) is { } refusal) return refusal;
        if (pool.Retrospective != Id) throw new ArgumentException("A pool belongs to one retrospective.", nameof(pool));
        if (people is < 0 or > MaxInRoom) return new Refusal.NumberOutOfRange(0, MaxInRoom);
        if (points.Values.Any(given => given < 0)) return new Refusal.PointsUnreadable();

        var perTheme = people * RetrospectiveSettings.PointsPerTheme;
        if (points.Values.Where(given => given > perTheme).DefaultIfEmpty().Max() is > 0 and var tooMany)
            return new Refusal.OverRoomThemeLimit(tooMany, perTheme, people);

        var sum = points.Values.Sum();
        if (sum > people * PointsPerPerson) return new Refusal.OverRoomBudget(sum, people * PointsPerPerson, people);

        pool.Rewrite(people, points);
        return pool;
    }
}
