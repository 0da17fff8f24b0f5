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

    /// <summary>The points that each person must have, at the least, for so many people to have given so many.</summary>
    public int SpentEach => People == 0 ? 0 : (Spent + People - 1) / People;

    /// <summary>The points given to one theme.</summary>
    public int On(ThemeId theme) => votes.FirstOrDefault(vote => vote.Theme == theme)?.Points ?? 0;

    /// <summary>The points of themes that became one add up, as far as so many people may give one theme; nobody owns the rest.</summary>
    internal void Join(ThemeId kept, IReadOnlySet<ThemeId> absorbed)
    {
        var sum = Math.Min(votes.Where(vote => vote.Theme == kept || absorbed.Contains(vote.Theme)).Sum(vote => vote.Points), People * RetrospectiveSettings.PointsPerTheme);
        votes.RemoveAll(vote => vote.Theme == kept || absorbed.Contains(vote.Theme));
        if (sum > 0) votes.Add(new Vote(kept, sum));
    }

    /// <summary>The points of a theme that is removed are nobody's any more, and can be given anew.</summary>
    internal void Drop(ThemeId theme) => votes.RemoveAll(vote => vote.Theme == theme);

    internal IReadOnlyList<VoteState> State => [.. votes.Select(vote => new VoteState(vote.Theme, vote.Points))];

    internal void Restore(IReadOnlyList<VoteState> state) => Rewrite(People, state.Select(vote => KeyValuePair.Create(vote.Theme, vote.Points)));

    internal void Rewrite(int people, IEnumerable<KeyValuePair<ThemeId, int>> points)
    {
        People = people;
        votes.Clear();
        votes.AddRange(points.Where(pair => pair.Value > 0).Select(pair => new Vote(pair.Key, pair.Value)));
    }
}
