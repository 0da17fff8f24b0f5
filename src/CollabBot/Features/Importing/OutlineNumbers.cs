namespace CollabBot.Features.Importing;

/// <summary>Tells numbering by letters from initials: « a) » wants a « b) » nearby, « M. Tremblay » has none.</summary>
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
        line.Glyph.Contains('a', StringComparison.OrdinalIgnoreCase) || line.Glyph.StartsWith("1.1", StringComparison.Ordinal) || line.Glyph.Contains('-', StringComparison.Ordinal);

    private static bool HasNeighbour(List<OutlineLine> lines, int at)
    {
        for (var i = Math.Max(0, at - Nearby); i < Math.Min(lines.Count, at + Nearby + 1); i++)
        {
            if (i == at || lines[i].Marker != LineMarker.Number || lines[i].Glyph != lines[at].Glyph) continue;
            if (Math.Abs(lines[i].Value - lines[at].Value) == 1 || IsRomanBeside(lines[i], lines[at])) return true;
        }

        return false;
    }

    // « i) » counts as the ninth letter until « ii) » shows that it is the Roman one.
    private static bool IsRomanBeside(OutlineLine one, OutlineLine other) =>
        (one.Value, other.Value) is (9, 2) or (2, 9) or (22, 4) or (4, 22) or (22, 6) or (6, 22) or (24, 9) or (9, 24);
}
