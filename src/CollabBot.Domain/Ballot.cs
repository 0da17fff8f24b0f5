namespace CollabBot.Domain;

/// <summary>Points given to one theme.</summary>
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

    /// <summary>The theme.</summary>
    public ThemeId Theme { get; private set; }

    /// <summary>How many points, at least 1.</summary>
    public int Points { get; private set; }
}

/// <summary>One person's points in one retrospective. It is rewritten as a whole, and touches nobody else's.</summary>
public sealed class Ballot
{
    private const string Nobody = "unlinked/";

    private readonly List<Vote> votes = [];

    private Ballot()
    {
    }

    /// <summary>An empty ballot of a person.</summary>
    public Ballot(RetrospectiveId retrospective, PersonId voter)
    {
        Retrospective = retrospective;
        Voter = voter;
    }

    /// <summary>The retrospective.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>Whose it is.</summary>
    public PersonId Voter { get; private set; }

    /// <summary>What was given.</summary>
    public IReadOnlyList<Vote> Votes => votes;

    /// <summary>The points given in all.</summary>
    public int Spent => votes.Sum(vote => vote.Points);

    /// <summary>The points given to one theme.</summary>
    public int On(ThemeId theme) => votes.FirstOrDefault(vote => vote.Theme == theme)?.Points ?? 0;

    /// <summary>Points that came back to her because themes were merged or removed since she last gave any: she is told.</summary>
    public int Returned { get; private set; }

    /// <summary>The same points, without the person who gave them: a ballot of nobody.</summary>
    /// <param name="chance">What stands in place of the person.</param>
    public Ballot Unlinked(Guid chance)
    {
        var unlinked = new Ballot(Retrospective, new PersonId($"{Nobody}{chance:N}"));
        unlinked.Rewrite(votes.Select(vote => KeyValuePair.Create(vote.Theme, vote.Points)));
        return unlinked;
    }

    /// <summary>Whether a voter stands in the place of somebody who is not known any more.</summary>
    public static bool IsUnlinked(PersonId voter) => voter.Value.StartsWith(Nobody, StringComparison.Ordinal);

    internal BallotState State => new([.. votes.Select(vote => new VoteState(vote.Theme, vote.Points))], Returned);

    /// <summary>The points on merged themes become points on the one that stays; those over the limit go back.</summary>
    internal void Join(ThemeId kept, IReadOnlySet<ThemeId> absorbed, int limit)
    {
        var sum = On(kept) + absorbed.Sum(On);
        if (sum == On(kept) && sum <= limit) return;

        var back = Math.Max(0, sum - limit);
        var points = votes.Where(vote => vote.Theme != kept && !absorbed.Contains(vote.Theme)).ToDictionary(vote => vote.Theme, vote => vote.Points);
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

    internal void Rewrite(IEnumerable<KeyValuePair<ThemeId, int>> points)
    {
        Returned = 0;
        votes.Clear();
        votes.AddRange(points.Where(pair => pair.Value > 0).Select(pair => new Vote(pair.Key, pair.Value)));
    }
}
