namespace CollabBot.Minutes.Outline;

/// <summary>
/// Distinguishes numbering by letters from initials: « a) » needs a « b) » nearby, which « M. Tremblay » does not have.
/// </summary>
internal static class OutlineNumbers
{
    private const int Nearby = 15;

    public static List<OutlineLine> Check(List<OutlineLine> lines)
    {
        var checkedLines = new List<OutlineLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            checkedLines.Add(line.Marker == LineMarker.Number && IsDoubtful(line) && !HasNeighbour(lines, i)
                ? line with { Marker = LineMarker.None, Glyph = "", Value = 0, Text = line.Whole }
                : line);
        }

        return checkedLines;
    }

    private static bool IsDoubtful(OutlineLine line) =>
        line.Glyph.Contains('a', StringComparison.OrdinalIgnoreCase)
        || line.Glyph.StartsWith("1.1", StringComparison.Ordinal)
        || line.Glyph.Contains('-', StringComparison.Ordinal);

    private static bool HasNeighbour(List<OutlineLine> lines, int at)
    {
        for (var i = Math.Max(0, at - Nearby); i < Math.Min(lines.Count, at + Nearby + 1); i++)
        {
            if (i == at || lines[i].Marker != LineMarker.Number || lines[i].Glyph != lines[at].Glyph) continue;
            if (Math.Abs(lines[i].Value - lines[at].Value) == 1 || IsRomanBeside(lines[i], lines[at])) return true;
        }

        return false;
    }

    // A single i, v or x is read as a letter, but beside a neighbouring Roman numeral such as ii it is Roman too.
    private static bool IsRomanBeside(OutlineLine one, OutlineLine other) =>
        (one.Value, other.Value) is (9, 2) or (2, 9) or (22, 4) or (4, 22) or (22, 6) or (6, 22) or (24, 9) or (9, 24);
}
