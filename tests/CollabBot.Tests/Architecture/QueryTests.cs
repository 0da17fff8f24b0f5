using System.Text.RegularExpressions;

namespace CollabBot.Tests.Architecture;

/// <summary>Counting and adding up happen in the database.</summary>
public sealed partial class QueryTests
{
    /// <summary>EF Core then loads and tracks every row, so that the cost grows with the retrospective.</summary>
    [Fact]
    public void No_query_groups_rows_directly_into_a_dictionary() =>
        Sources.Of("CollabBot")
            .Where(file => Grouped().IsMatch(file.Text))
            .Select(file => file.Path)
            .ShouldBeEmpty();

    [GeneratedRegex(@"\.GroupBy\([^;{}]*?\)\s*\.ToDictionaryAsync\(")]
    private static partial Regex Grouped();
}
