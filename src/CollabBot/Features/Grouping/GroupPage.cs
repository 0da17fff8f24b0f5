using CollabBot.Domain;

namespace CollabBot.Features.Grouping;

/// <summary>The changes on one page of the grouping form, and the numbers selected on all pages.</summary>
internal sealed record GroupPage(IReadOnlyList<Change> Shown, int Page, int Pages, int Found, int Left, IReadOnlySet<int> Chosen)
{
    public const string All = "all";
    public const string Ungrouped = "none";
    public const string OfTheme = "theme:";
    public const string OfDirection = "direction:";

    /// <summary>Max changes on one page, so that they can be viewed together.</summary>
    private const int MaxChanges = 15;

    /// <summary>Max characters of the statements on one page, so that the card also has room for a choice of sixty themes.</summary>
    private const int MaxCharacters = 12_000;

    /// <summary>The numbers selected on the other pages.</summary>
    public IEnumerable<int> ChosenElsewhere => Chosen.Except(Shown.Select(change => change.Position));

    public static GroupPage Of(IReadOnlyList<Change> changes, GroupFields fields)
    {
        var found = changes.Where(change => IsWanted(change, fields.Filter ?? Ungrouped) && Holds(change, fields.Words)).ToList();
        var pages = Cut(found);
        var page = Math.Clamp(fields.Page, 0, Math.Max(0, pages.Count - 1));
        return new GroupPage(
            pages.Count == 0 ? [] : pages[page],
            page,
            Math.Max(1, pages.Count),
            found.Count,
            changes.Count(change => change.Theme is null),
            ChosenOf(fields) ?? new HashSet<int>());
    }

    /// <summary>The numbers of all selected changes; null if the form sent anything else.</summary>
    public static IReadOnlySet<int>? ChosenOf(GroupFields fields)
    {
        var here = ChangeNumbers.Read(string.Join(',', fields.Changes));
        var elsewhere = ChangeNumbers.Read(fields.Kept);
        return here is null || elsewhere is null ? null : here.Concat(elsewhere).ToHashSet();
    }

    private static bool IsWanted(Change change, string filter) => filter switch
    {
        All => true,
        _ when filter.StartsWith(OfTheme, StringComparison.Ordinal) => change.Theme?.ToString() == filter[OfTheme.Length..],
        _ when filter.StartsWith(OfDirection, StringComparison.Ordinal) => change.Direction.ToString() == filter[OfDirection.Length..],
        _ => change.Theme is null,
    };

    /// <summary>Whether the change contains every typed word, ignoring case and accents.</summary>
    private static bool Holds(Change change, string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) return true;

        var text = Folding.Of($"{change.Statement} {change.ProposedTheme} {change.Why} {change.Example}");
        return Folding.Of(words).Split(' ').All(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static List<List<Change>> Cut(List<Change> found)
    {
        var pages = new List<List<Change>>();
        var characters = 0;
        foreach (var change in found)
        {
            characters += change.Statement.Text.Length;
            if (pages.Count == 0 || pages[^1].Count == MaxChanges || characters > MaxCharacters)
            {
                pages.Add([]);
                characters = change.Statement.Text.Length;
            }

            pages[^1].Add(change);
        }

        return pages;
    }
}
