using CollabBot.Domain;

namespace CollabBot.Minutes.Outline;

/// <summary>Joins lines that were broken to fit a page: a line without a bullet that continues the line above it.</summary>
internal static class OutlineContinuations
{
    private const int MinWrapWidth = 40;

    private static readonly HashSet<string> Dangling =
    [
        "a", "au", "aux", "avec", "ce", "ces", "d", "dans", "de", "des", "du", "en", "entre", "et", "la", "le", "les", "l", "leur", "leurs",
        "mais", "nos", "notre", "ou", "par", "pour", "que", "qu", "qui", "sa", "se", "ses", "son", "sur", "un", "une", "and", "an", "by",
        "for", "from", "in", "of", "on", "or", "our", "that", "the", "their", "to", "which", "with",
    ];

    public static void Join(OutlineDocument document)
    {
        // A line that is repeated, at least once after a blank line, is a label.
        var repeated = document.Lines
            .Where((line, i) => document.Headings[i] is null && line.Marker != LineMarker.Bullet)
            .GroupBy(line => line.Key)
            .Where(group => group.Skip(1).Any() && group.Any(line => line.Gap == LineGap.Blank))
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        var headings = document.Lines.Where((_, i) => document.Headings[i] is { IsFact: false }).ToList();
        var smallHeadings = headings.Count(line => char.IsLower(line.Text.FirstOrDefault())) * 2 > headings.Count;
        var width = WrapWidth(document, smallHeadings);

        var joined = new List<OutlineLine>(document.Lines.Count);
        var remarks = new List<MinutesRemark>();
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var line = document.Lines[i];
            var above = joined.Count > 0 ? joined[^1] : null;
            var goesOn = above is not null
                && document.Headings[i] is null
                && line is { Marker: LineMarker.None, IsMarked: false }
                && !repeated.Contains(line.Key)
                && (OutlineHeadings.Of(above) is not { IsTheme: false })
                && (Continues(line, above, smallHeadings)
                    || (IsBroken(line, above, width) && !document.IsFollowedByList(i) && !OutlineHeadings.IsOther(line)));
            if (!goesOn)
            {
                joined.Add(line);
                continue;
            }

            var gap = above!.IsBrokenOff ? "\n" : " ";
            joined[^1] = above with
            {
                Text = above.Text + gap + line.Text,
                Whole = above.Whole + gap + line.Whole,
                Width = line.Width,
                IsBrokenOff = line.IsBrokenOff,
            };
            remarks.Add(new MinutesRemark.Joined(line.Number, line.Text));
        }

        if (remarks.Count > 0) document.Replace(joined, remarks);
    }

    /// <summary>
    /// The column at which an editor broke the lines; null if the document is not wrapped, or if its headings do not stand apart, so that a
    /// line below a long one may be a label.
    /// </summary>
    private static int? WrapWidth(OutlineDocument document, bool smallHeadings)
    {
        var (broken, crowded, apart) = (new List<(int Above, int Word)>(), 0, 0);
        for (var i = 1; i < document.Lines.Count; i++)
        {
            var (line, above) = (document.Lines[i], document.Lines[i - 1]);
            if (document.Headings[i] is not null)
            {
                if (document.Headings[i - 1] is not null) continue;
                if (line.Gap == LineGap.None) crowded++;
                else apart++;
            }
            else if (line is { Marker: LineMarker.None, IsMarked: false, Gap: LineGap.None }
                && document.Headings[i - 1] is null
                && Continues(line, above, smallHeadings))
            {
                broken.Add((above.Width, FirstWord(line)));
            }
        }

        if (broken.Count < 2 || crowded * 4 > apart) return null;

        var width = broken.Max(line => line.Above);
        return width >= MinWrapWidth && broken.Count(line => line.Above + 1 + line.Word > width) * 5 >= broken.Count * 4 ? width : null;
    }

    // Whether the first word of a line found no place at the end of the line above.
    private static bool IsBroken(OutlineLine line, OutlineLine above, int? width) =>
        line.Gap == LineGap.None && !above.IsMarked && above.Width + 1 + FirstWord(line) > width;

    private static int FirstWord(OutlineLine line) =>
        line.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : line.Text.Length;

    private static bool Continues(OutlineLine line, OutlineLine above, bool smallHeadings)
    {
        if (line.Gap == LineGap.Blank) return false;
        if (above.Marker != LineMarker.None && line.Indent > above.Indent && line.Gap == LineGap.None) return true;
        if (above.IsMarked) return false;
        if (IsOpen(above.Text)) return true;

        return !smallHeadings && char.IsLower(line.Text[0]) && !above.EndsSentence && !above.Text.EndsWith(':');
    }

    // Whether a text is incomplete: a bracket or quotation mark is not closed, or it ends with a comma or with a word that needs another.
    private static bool IsOpen(string text)
    {
        if (text.EndsWith(',')) return true;
        if (text.Count(c => c == '(') > text.Count(c => c == ')')) return true;
        if (text.Count(c => c == '«') > text.Count(c => c == '»')) return true;

        var words = Folding.Words(Folding.Of(text[Math.Max(0, text.Length - 20)..]));
        return words.Count > 0
            && char.IsLetter(text[^1])
            && char.IsLower(text[^1])
            && text.Contains(' ', StringComparison.Ordinal)
            && Dangling.Contains(words[^1]);
    }
}
