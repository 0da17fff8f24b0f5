namespace CollabBot.Domain;

/// <summary>The points a ballot or a room pool gives to one theme.</summary>
public sealed class Vote
{
    private Vote()
    {
    }

    internal Vote(ThemeId theme, int points)
    {
        Theme = theme;
        Points = points;
    }

    /// <summary>The theme the points are given to.</summary>
    public ThemeId Theme { get; private set; }

    /// <summary>The number of points, at least 1.</summary>
    public int Points { get; private set; }
}

/// <summary>One person's points in one retrospective. A vote always replaces the whole ballot and changes no other ballot.</summary>
public sealed class Ballot
{
    private const string Nobody = "unlinked/";

    private readonly List<Vote> votes = [];

    private Ballot()
    {
    }

    /// <summary>Creates an empty ballot.</summary>
    public Ballot(RetrospectiveId retrospective, PersonId voter)
    {
        Retrospective = retrospective;
        Voter = voter;
    }

    /// <summary>The retrospective the points were given in.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>The person who voted, or a random value if the ballot is unlinked (see <see cref="IsUnlinked"/>).</summary>
    public PersonId Voter { get; private set; }

    /// <summary>The points, one entry per theme that has any.</summary>
    public IReadOnlyList<Vote> Votes => votes;

    /// <summary>The sum of all points given.</summary>
    public int Spent => votes.Sum(vote => vote.Points);

    /// <summary>The points given to one theme; 0 if none.</summary>
    public int On(ThemeId theme) => votes.FirstOrDefault(vote => vote.Theme == theme)?.Points ?? 0;

    /// <summary>
    /// How many points the voter got back because themes were merged or removed since the last vote. The voter is notified of them.
    /// </summary>
    public int Returned { get; private set; }

    /// <summary>A copy with the same points, but without the voter: its points count and belong to no known person.</summary>
    /// <param name="chance">A random value that stands in place of the voter.</param>
    public Ballot Unlinked(Guid chance)
    {
        var unlinked = new Ballot(Retrospective, new PersonId($"{Nobody}{chance:N}"));
        unlinked.Rewrite(votes.Select(vote => KeyValuePair.Create(vote.Theme, vote.Points)));
        unlinked.IsChanged = IsChanged;
        return unlinked;
    }

    /// <summary>Whether a voter id is the random value of a ballot made by <see cref="Unlinked"/>.</summary>
    public static bool IsUnlinked(PersonId voter) => voter.Value.StartsWith(Nobody, StringComparison.Ordinal);

    /// <summary>Whether the voter has changed the points since the points of the themes were last shown.</summary>
    public bool IsChanged { get; private set; }

    internal BallotState State => new([.. votes.Select(vote => new VoteState(vote.Theme, vote.Points))], Returned);

    /// <summary>Moves the points on merged themes to the theme that stays; points over the limit are returned to the voter.</summary>
    internal void Join(ThemeId kept, IReadOnlySet<ThemeId> absorbed, int limit)
    {
        var sum = On(kept) + absorbed.Sum(On);
        if (sum == On(kept) && sum <= limit) return;

        var back = Math.Max(0, sum - limit);
        var points = votes
            .Where(vote => vote.Theme != kept && !absorbed.Contains(vote.Theme))
            .ToDictionary(vote => vote.Theme, vote => vote.Points);
        points[kept] = sum - back;
        var returned = Returned + back;
        Rewrite(points);
        Returned = returned;
    }

    internal void Restore(BallotState state)
    {
        Rewrite(state.Votes.Select(vote => KeyValuePair.Create(vote.Theme, vote.Points)));
        Returned = state.Returned;
    }

    /// <summary>Replaces the points as the voter asked.</summary>
    internal void Cast(IReadOnlyDictionary<ThemeId, int> points)
    {
        IsChanged |= votes.Any(vote => points.GetValueOrDefault(vote.Theme) != vote.Points)
            || points.Any(given => given.Value != On(given.Key));
        Rewrite(points);
    }

    internal void Rewrite(IEnumerable<KeyValuePair<ThemeId, int>> points)
    {
        Returned = 0;
        votes.Clear();
        votes.AddRange(points.Where(pair => pair.Value > 0).Select(pair => new Vote(pair.Key, pair.Value)));
    }
}
