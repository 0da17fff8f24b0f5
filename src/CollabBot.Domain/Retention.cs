namespace CollabBot.Domain;

/// <summary>A theme and the sum of all points it got.</summary>
public sealed record ThemeTally(Theme Theme, int Points);

/// <summary>
/// A tie for the last places: the themes that have a place in any case, those with equal points, and the number of places left for these.
/// </summary>
public sealed record RetentionTie(IReadOnlyList<ThemeTally> Sure, IReadOnlyList<ThemeTally> Tied, int Places);

/// <summary>Decides which themes are retained for deepening.</summary>
public static class Retention
{
    /// <summary>
    /// Ranks themes by points (equal ones by position) and retains the first <paramref name="count"/>. If themes with equal points are on
    /// both sides of the cut, <paramref name="chosen"/> decides which of them are retained.
    /// </summary>
    /// <returns>
    /// The retained themes, best first, or <see cref="Refusal.NoTheme"/>, <see cref="Refusal.RetentionTied"/>,
    /// <see cref="Refusal.RetentionCount"/>.
    /// </returns>
    public static Outcome<IReadOnlyList<ThemeTally>> Decide(
        IEnumerable<ThemeTally> tallies, int count, IReadOnlyCollection<ThemeId>? chosen = null)
    {
        List<ThemeTally> ranked = [.. tallies.OrderByDescending(tally => tally.Points).ThenBy(tally => tally.Theme.Position)];
        if (ranked.Count == 0) return new Refusal.NoTheme();
        if (ranked.Count <= count) return Accept(ranked);

        var cut = ranked[count - 1].Points;
        if (ranked[count].Points < cut) return Accept(ranked[..count]);

        List<ThemeTally> sure = [.. ranked.Where(tally => tally.Points > cut)];
        List<ThemeTally> tied = [.. ranked.Where(tally => tally.Points == cut)];
        var places = count - sure.Count;
        if (chosen is null) return new Refusal.RetentionTied(new RetentionTie(sure, tied, places));

        List<ThemeTally> taken = [.. tied.Where(tally => chosen.Contains(tally.Theme.Id))];
        if (taken.Count != places) return new Refusal.RetentionCount(taken.Count, places);
        return Accept([.. sure, .. taken]);
    }

    /// <summary>Retains the chosen themes regardless of their points, and ranks them by points.</summary>
    /// <returns>The retained themes, best first, or <see cref="Refusal.NoThemeChosen"/>, <see cref="Refusal.ThemeUnknown"/>.</returns>
    public static Outcome<IReadOnlyList<ThemeTally>> Take(IReadOnlyCollection<ThemeTally> tallies, IReadOnlyCollection<ThemeId> chosen)
    {
        if (chosen.Count == 0) return new Refusal.NoThemeChosen();
        if (chosen.Any(id => tallies.All(tally => tally.Theme.Id != id))) return new Refusal.ThemeUnknown();
        return Accept(
        [
            .. tallies.Where(tally => chosen.Contains(tally.Theme.Id))
                .OrderByDescending(tally => tally.Points)
                .ThenBy(tally => tally.Theme.Position)
        ]);
    }

    private static Outcome<IReadOnlyList<ThemeTally>> Accept(List<ThemeTally> retained) =>
        Outcome.Accepted<IReadOnlyList<ThemeTally>>(retained);
}
