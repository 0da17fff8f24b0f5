using System.Globalization;

namespace CollabBot.Benchmarks;

/// <summary>Prints results as Markdown.</summary>
internal static class Report
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-CA");

    /// <summary>When and on what was measured.</summary>
    public static void Head(string title, params string[] facts)
    {
        var date = DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Console.WriteLine();
        Console.WriteLine($"**{title}**, measured on {string.Join("; ", [date, $"{Environment.ProcessorCount} processors", .. facts])}");
        Console.WriteLine();
    }

    public static void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Console.WriteLine($"| {string.Join(" | ", columns)} |");
        Console.WriteLine($"|{string.Concat(columns.Select((_, index) => index == 0 ? "---|" : "---:|"))}");
        foreach (var row in rows) Console.WriteLine($"| {string.Join(" | ", row)} |");
        Console.WriteLine();
    }

    public static string Number(double value, int digits = 0) => value.ToString("N" + digits, English);

    public static string Verdict(bool? isMet) => isMet switch { true => "met", false => "**missed**", null => "" };

    /// <summary>The middle value; of an even number of values, the lower of the two in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(sorted.Length - 1) / 2];
    }
}
