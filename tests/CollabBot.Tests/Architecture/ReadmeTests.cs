using System.Text.RegularExpressions;
using CollabBot.Tests.Cards;

namespace CollabBot.Tests.Architecture;

/// <summary>The table « The method, sentence by sentence » of tests/README.md names only tests that there are, and leaves no sentence without one.</summary>
public sealed partial class ReadmeTests
{
    private const string Later = "later";

    private static readonly string Tests = Path.Combine(Repository.Root, "tests");

    [Fact]
    public void Every_test_that_the_table_names_is_there()
    {
        var named = Rows().SelectMany(row => References(row.Tests)).ToList();

        named.Count.ShouldBeGreaterThan(250);
        named.Select(Fault).OfType<string>().ShouldBeEmpty();
    }

    [Fact]
    public void Every_row_names_a_test_or_says_that_it_comes_later() =>
        Rows().Where(row => !References(row.Tests).Any() && !row.Tests.StartsWith(Later, StringComparison.Ordinal)).Select(row => row.Sentence).ShouldBeEmpty();

    [Fact]
    public void The_sentences_stand_in_the_order_of_the_contract()
    {
        // « 4.2 » and the like come in their order; « 4 » alone stands before and after them.
        List<double> numbers = [.. Rows().TakeWhile(row => char.IsAsciiDigit(row.Sentence[0])).Select(row => double.Parse(Number().Match(row.Sentence).Value, System.Globalization.CultureInfo.InvariantCulture)).Where(number => number is not 4)];

        numbers.ShouldBe(numbers.Order());
        foreach (var section in new[] { 1, 2, 3, 4.1, 4.2, 4.3, 4.4, 4.5, 4.6, 5, 6, 7 }) numbers.ShouldContain(section);
    }

    /// <summary>What is wrong with a reference, if anything is.</summary>
    private static string? Fault((string File, string? Method) reference)
    {
        var (file, method) = reference;
        var path = file.StartsWith("Domain/", StringComparison.Ordinal) ? $"CollabBot.Domain.Tests/{file["Domain/".Length..]}"
            : file.StartsWith("CollabBot.", StringComparison.Ordinal) ? file : $"CollabBot.Tests/{file}";
        var source = Path.Combine(Tests, path + ".cs");
        if (!File.Exists(source)) return $"no file {path}.cs";
        if (method is null) return null;

        var begins = method.EndsWith('…');
        var name = method.TrimEnd('…');
        return Methods().Matches(File.ReadAllText(source)).Any(found => begins ? found.Groups[1].Value.StartsWith(name, StringComparison.Ordinal) : found.Groups[1].Value == name)
            ? null
            : $"no test {method} in {path}.cs";
    }

    /// <summary>What stands in backticks and looks like a test: a file, or a file and the beginning of a name; an ellipsis in front stands for the file named before.</summary>
    private static IEnumerable<(string File, string? Method)> References(string cell)
    {
        string? file = null;
        foreach (var text in Quoted().Matches(cell).Select(match => match.Groups[1].Value))
        {
            if (text.StartsWith("….", StringComparison.Ordinal)) yield return (file ?? "nothing before", text[2..]);
            else if (Reference().Match(text) is { Success: true } found) yield return (file = found.Groups["file"].Value, found.Groups["method"] is { Success: true } method ? method.Value : null);
        }
    }

    private static IEnumerable<(string Sentence, string Tests)> Rows() => File.ReadAllLines(Path.Combine(Tests, "README.md"))
        .SkipWhile(line => line != "## The method, sentence by sentence").Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | "))
        .Where(cells => cells is not ["sentence of product.md" or "issue", ..])
        .Select(cells => cells.Length == 2 ? (cells[0], cells[1]) : throw new ShouldAssertException($"a row of two cells, not: {string.Join(" | ", cells)}"));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?<file>[A-Za-z.]+(?:/[A-Za-z]+)*Tests)(?:\.(?<method>[A-Z]\w*…?))?$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"public (?:static )?(?:async )?(?:Task|void) ([A-Z]\w*)\(")]
    private static partial Regex Methods();

    [GeneratedRegex(@"^\d(?:\.\d)?")]
    private static partial Regex Number();
}
