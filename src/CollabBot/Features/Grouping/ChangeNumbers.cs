using System.Globalization;

namespace CollabBot.Features.Grouping;

/// <summary>Parses and writes numbers of changes as people type them: « 3, 5-8 et 12 ».</summary>
internal static class ChangeNumbers
{
    /// <summary>How many numbers a text may name, overlaps included, so that ranges typed by mistake or on purpose stay cheap.</summary>
    private const int MaxNumbers = 100_000;

    private static readonly string[] Ands = [" et ", " and ", "&"];

    /// <summary>Parses numbers and ranges between commas, semicolons, spaces, « et » or « and ».</summary>
    /// <returns>The numbers in ascending order without duplicates; null if the text contains anything else.</returns>
    public static IReadOnlyList<int>? Read(string? text)
    {
        var plain = (text ?? "").Replace('–', '-').Replace('—', '-');
        foreach (var and in Ands) plain = plain.Replace(and, ",", StringComparison.OrdinalIgnoreCase);

        var numbers = new SortedSet<int>();
        var named = 0L;
        foreach (var piece in plain.Replace(" -", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal)
            .Split([',', ';', ' ', '\u00A0', '\n', '\t', '#'], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = piece.Split('-');
            if (ends.Length > 2 || !TryRead(ends[0], out var first) || !TryRead(ends[^1], out var last) || last < first) return null;
            named += (long)last - first + 1;
            if (named > MaxNumbers) return null;
            numbers.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return [.. numbers];
    }

    /// <summary>Writes numbers, with ranges, in the format that <see cref="Read"/> parses.</summary>
    public static string Write(IEnumerable<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers.Order())
        {
            if (runs.Count > 0 && runs[^1].Last + 1 == number) runs[^1] = (runs[^1].First, number);
            else runs.Add((number, number));
        }

        return string.Join(", ", runs.SelectMany(run => run.Last - run.First < 2
            ? Enumerable.Range(run.First, run.Last - run.First + 1).Select(Figure)
            : [$"{Figure(run.First)}-{Figure(run.Last)}"]));
    }

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
