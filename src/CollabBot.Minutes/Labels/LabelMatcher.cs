namespace CollabBot.Minutes.Labels;

/// <summary>
/// Matches each label of the second part with a theme of the first part: the same label; else the label with the largest share of common
/// words, if that choice is unique; else the only label left on both sides.
/// </summary>
internal static class LabelMatcher
{
    // The smallest share of common words for a match. A word that occurs in several labels weighs less than a word that occurs in one.
    private const double LeastShare = 0.3;

    // Limits the cost of a hostile file; no real meeting has this many themes.
    private const int MaxPairs = 10_000;

    public sealed record Match(int Second, int First, LabelMatch How, IReadOnlyList<string> Words);

    public static IReadOnlyList<Match> Find(IReadOnlyList<string> first, IReadOnlyList<string> second, string language, WordStems stems)
    {
        var found = new List<Match>();
        var freeFirst = Enumerable.Range(0, first.Count).ToHashSet();
        var freeSecond = Enumerable.Range(0, second.Count).ToHashSet();

        void Settle(int s, int f, LabelMatch how, IReadOnlyList<string> words)
        {
            found.Add(new Match(s, f, how, words));
            freeFirst.Remove(f);
            freeSecond.Remove(s);
        }

        var places = first.Index()
            .GroupBy(label => LabelKey.Of(label.Item))
            .ToDictionary(group => group.Key, group => group.First().Index, StringComparer.Ordinal);
        foreach (var s in freeSecond.ToList())
        {
            if (places.TryGetValue(LabelKey.Of(second[s]), out var f) && freeFirst.Contains(f)) Settle(s, f, LabelMatch.Same, []);
        }

        var pairs = Pairs(first, second, freeFirst, freeSecond, language, stems);
        while (pairs.Find(pair => !pairs.Exists(other => other != pair && other.Share >= pair.Share && Competes(other, pair))) is { } pair)
        {
            Settle(pair.Second, pair.First, LabelMatch.Words, pair.Words);
            pairs.RemoveAll(other => Competes(other, pair));
        }

        if (freeFirst.Count == 1 && freeSecond.Count == 1) Settle(freeSecond.First(), freeFirst.First(), LabelMatch.Elimination, []);
        return found;
    }

    /// <summary>Whether two labels may mean the same theme: equal when folded, or with enough words in common.</summary>
    public static bool MayBeSame(string one, string other, string language, WordStems stems) =>
        LabelKey.Of(one) == LabelKey.Of(other)
        || stems.Shared(one, other, language).Count
            >= LeastShare * Least(stems.Of(one, language).Count, stems.Of(other, language).Count) + 0.01;

    private static List<Pair> Pairs(
        IReadOnlyList<string> first,
        IReadOnlyList<string> second,
        HashSet<int> freeFirst,
        HashSet<int> freeSecond,
        string language,
        WordStems stems)
    {
        if ((long)freeFirst.Count * freeSecond.Count > MaxPairs) return [];

        var weights = first
            .SelectMany(label => stems.Of(label, language).Keys)
            .CountBy(stem => stem)
            .ToDictionary(count => count.Key, count => 1.0 / count.Value);
        var pairs =
            from s in freeSecond
            from f in freeFirst
            let shared = stems.Shared(second[s], first[f], language)
            where shared.Count > 0
            let share = shared.Sum(word => weights.GetValueOrDefault(word.Stem, 1))
                / Least(stems.Of(second[s], language).Count, stems.Of(first[f], language).Count)
            where share >= LeastShare
            orderby share descending
            select new Pair(s, f, share, [.. shared.Select(word => word.Word)]);
        return [.. pairs];
    }

    private static bool Competes(Pair one, Pair other) => one.Second == other.Second || one.First == other.First;

    private static int Least(int one, int other) => Math.Max(1, Math.Min(one, other));

    private sealed record Pair(int Second, int First, double Share, IReadOnlyList<string> Words);
}
