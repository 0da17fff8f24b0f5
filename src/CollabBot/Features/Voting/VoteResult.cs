using CollabBot.Domain;

namespace CollabBot.Features.Voting;

/// <summary>The result of a vote, as everybody may see it.</summary>
/// <param name="Points">The points of each theme; null if they are not shown.</param>
/// <param name="Voters">How many people gave points; shown only together with the points.</param>
internal sealed record VoteResult(
    Retrospective Retrospective, IReadOnlyList<Theme> Themes, IReadOnlyDictionary<ThemeId, int>? Points, int Voters)
{
    /// <summary>The retained themes: by rank if the points are shown, else in an order that does not tell who had more points.</summary>
    public IEnumerable<Theme> Retained => Points is null
        ? Themes.Where(theme => theme.IsRetained).OrderBy(theme => theme.Position)
        : Themes.Where(theme => theme.IsRetained).OrderBy(theme => theme.Rank);

    /// <summary>The other themes, those with most points first.</summary>
    public IEnumerable<Theme> Others => Themes
        .Where(theme => !theme.IsRetained)
        .OrderByDescending(theme => PointsOf(theme))
        .ThenBy(theme => theme.Position);

    public int PointsOf(Theme theme) => Points?.GetValueOrDefault(theme.Id) ?? 0;

    /// <summary>The themes between which the facilitator decided because their points were equal; empty if points decided.</summary>
    public IReadOnlyList<Theme> Tied =>
        Points is not null
        && Retrospective.OverrideReason is null
        && Retention.Decide(Themes.Select(theme => new ThemeTally(theme, PointsOf(theme))), Retrospective.RetainedCount)
            .Match(_ => null, refusal => (refusal as Refusal.RetentionTied)?.Tie) is { } tie
            ? [.. tie.Tied.Select(tally => tally.Theme)]
            : [];
}
