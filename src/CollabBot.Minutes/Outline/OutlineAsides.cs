using System.Text.RegularExpressions;

namespace CollabBot.Minutes.Outline;

/// <summary>
/// Finds the lines of a Markdown file that are no text of the meeting: front matter, table rows, pictures, HTML, link definitions. They are
/// kept as notes, and the lines around them are read as if they were not there.
/// </summary>
internal static partial class OutlineAsides
{
    private const int MaxFrontMatter = 60;

    /// <summary>Whether each line of the document is such a line.</summary>
    public static bool[] Find(IReadOnlyList<string> lines)
    {
        var asides = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++) asides[i] = Aside().IsMatch(lines[i]);
        FindTables(lines, asides);
        for (var i = FrontMatterEnd(lines); i >= 0; i--) asides[i] = true;
        return asides;
    }

    // A table needs no outer bars: its rows are the lines with bars around « --- | --- ».
    private static void FindTables(IReadOnlyList<string> lines, bool[] asides)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!TableRule().IsMatch(lines[i]) || !lines[i - 1].Contains('|', StringComparison.Ordinal)) continue;
            asides[i - 1] = true;
            for (; i < lines.Count && lines[i].Contains('|', StringComparison.Ordinal); i++) asides[i] = true;
        }
    }

    /// <summary>The last line of the front matter, which stands between « --- » lines at the top; -1 if there is none.</summary>
    private static int FrontMatterEnd(IReadOnlyList<string> lines)
    {
        var start = 0;
        while (start < lines.Count && lines[start].Trim(' ', '\t', '\uFEFF').Length == 0) start++;
        if (start + 1 >= lines.Count || lines[start].Trim(' ', '\uFEFF') != "---" || !Field().IsMatch(lines[start + 1])) return -1;

        for (var i = start + 2; i < Math.Min(lines.Count, start + MaxFrontMatter); i++)
        {
            if (lines[i].TrimEnd() is "---" or "...") return i;
            if (!FrontMatterLine().IsMatch(lines[i])) return -1;
        }

        return -1;
    }

    [GeneratedRegex(
        @"^\s*(?:\||(?:\[?!\[[^\]]*\](?:\([^)]*\))?\]?(?:\([^)]*\))?|!\[\[[^\]]*\]\])\s*$"
        + @"|<[a-zA-Z/!][^>]*>\s*$|\[[^\]]+\]:\s)")]
    private static partial Regex Aside();

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\s*\|\s*:?-+:?\s*\|\s*$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^[\p{L}_][\w.-]*\s*:(?:\s|$)")]
    private static partial Regex Field();

    [GeneratedRegex(@"^(?:[\p{L}_][\w.-]*\s*:(?:\s|$)|\s+\S|- |#|\s*$)")]
    private static partial Regex FrontMatterLine();
}
