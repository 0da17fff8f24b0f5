namespace CollabBot.Domain;

/// <summary>
/// The points that the people in the room gave together, entered by a facilitator. Budget and limit per theme are those of one person times
/// the number of people.
/// </summary>
public sealed class RoomPool
{
    private readonly List<Vote> votes = [];

    private RoomPool()
    {
    }

    /// <summary>Creates an empty pool for no people.</summary>
    public RoomPool(RetrospectiveId retrospective) => Retrospective = retrospective;

    /// <summary>The retrospective it belongs to; each has at most one pool.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>The number of people in the room.</summary>
    public int People { get; private set; }

    /// <summary>The points, one entry per theme that has any.</summary>
    public IReadOnlyList<Vote> Votes => votes;

    /// <summary>The sum of all points given.</summary>
    public int Spent => votes.Sum(vote => vote.Points);

    /// <summary>The points per person, rounded up, that are needed to give as many as were given; 0 if there are no people.</summary>
    public int SpentEach => People == 0 ? 0 : (Spent + People - 1) / People;

    /// <summary>The points given to one theme; 0 if none.</summary>
    public int On(ThemeId theme) => votes.FirstOrDefault(vote => vote.Theme == theme)?.Points ?? 0;

    /// <summary>Adds up the points of merged themes, up to the limit per theme for all people; the rest is dropped.</summary>
    internal void Join(ThemeId kept, IReadOnlySet<ThemeId> absorbed)
    {
        var sum = Math.Min(
            votes.Where(vote => vote.Theme == kept || absorbed.Contains(vote.Theme)).Sum(vote => vote.Points),
            People * RetrospectiveSettings.PointsPerTheme);
        votes.RemoveAll(vote => vote.Theme == kept || absorbed.Contains(vote.Theme));
        if (sum > 0) votes.Add(new Vote(kept, sum));
    }

    /// <summary>Drops the points of a removed theme; the facilitator can enter them on other themes.</summary>
    internal void Drop(ThemeId theme) => votes.RemoveAll(vote => vote.Theme == theme);

    internal IReadOnlyList<VoteState> State => [.. votes.Select(vote => new VoteState(vote.Theme, vote.Points))];

    internal void Restore(IReadOnlyList<VoteState> state) =>
        Rewrite(People, state.Select(vote => KeyValuePair.Create(vote.Theme, vote.Points)));

    internal void Rewrite(int people, IEnumerable<KeyValuePair<ThemeId, int>> points)
    {
        People = people;
        votes.Clear();
        votes.AddRange(points.Where(pair => pair.Value > 0).Select(pair => new Vote(pair.Key, pair.Value)));
    }
}
