namespace CollabBot.Domain;

/// <summary>
/// The points that the people in the room gave together, entered by the facilitator: at most what so many people have, and on one theme at most what so many may give it.
/// </summary>
public sealed class RoomPool
{
    private readonly List<Vote> votes = [];

    private RoomPool()
    {
    }

    /// <summary>A pool without people.</summary>
    public RoomPool(RetrospectiveId retrospective) => Retrospective = retrospective;

    /// <summary>The retrospective; it has one pool.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>How many people are in the room.</summary>
    public int People { get; private set; }

    /// <summary>What was given.</summary>
    public IReadOnlyList<Vote> Votes => votes;

    /// <summary>The points given in all.</summary>
    public int Spent => votes.Sum(vote => vote.Points);

    /// <summary>The points given to one theme.</summary>
    public int On(ThemeId theme) => votes.FirstOrDefault(vote => vote.Theme == theme)?.Points ?? 0;

    internal void Rewrite(int people, IEnumerable<KeyValuePair<ThemeId, int>> points)
    {
        People = people;
        votes.Clear();
        votes.AddRange(points.Where(pair => pair.Value > 0).Select(pair => new Vote(pair.Key, pair.Value)));
    }
}
