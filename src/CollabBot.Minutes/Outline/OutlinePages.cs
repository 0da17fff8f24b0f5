using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Minutes.Outline;

/// <summary>
/// Removes page headers and footers: repeats of the first lines of the document, and lines that are repeated before such different content
/// that they cannot be headings. The first occurrence is kept unless it comes after the first heading.
/// </summary>
internal static partial class OutlinePages
{
    private const int MaxHeaderLength = 5;

    private const int MaxMarkedLength = 200;

    public static List<OutlineLine> TakeOut(List<OutlineLine> lines, List<MinutesRemark> remarks)
    {
        var page = new Page(lines);
        page.FindTopBlock();
        page.FindFrequent();
        return page.Rest(remarks);
    }

    [GeneratedRegex(
        @"\s*[|·–—-]*\s*\b(?:page|p\.)\s*\d+(?:\s*(?:/|sur|of|de)\s*\d+)?\s*$"
        + @"|\s[|·–—-]\s\d{1,3}(?:\s?/\s?\d{1,3})?$"
        + @"|^(?:page|p\.)\s*\d+(?:\s*(?:/|sur|of|de)\s*\d+)?\s*[|·–—:-]\s*")]
    private static partial Regex PageMark();

    private sealed class Page(List<OutlineLine> lines)
    {
        private readonly string[] keys = [.. lines.Select(line => Key(line.Whole, withoutMark: true))];
        private readonly HeadingMatch?[] headings = [.. lines.Select(OutlineHeadings.Of)];
        private readonly bool[] isOut = new bool[lines.Count];

        public void FindTopBlock()
        {
            var top = 0;
            while (top < Math.Min(lines.Count, MaxHeaderLength) && IsPlain(top) && !IsFollowedByStructure(top)) top++;

            // A header may begin below a line that only the first page has. Then one repeated line is not enough to tell the header from a
            // label.
            for (var first = 0; first < top; first++)
            {
                var blocks = Enumerable.Range(top, lines.Count - top)
                    .Where(i => keys[i] == keys[first] && !isOut[i] && lines[i].Marker != LineMarker.Bullet)
                    .Select(i => (Start: i, Length: SameFrom(first, i, top)))
                    .Where(block => first == 0 || block.Length > 1)
                    .ToList();
                foreach (var (start, length) in blocks)
                {
                    // A single repeat of the title, directly above bullets, is the label of a theme.
                    if (first == 0 && top > 1 && blocks.Count == 1 && length == 1 && IsFollowedByStructure(start)) continue;
                    if (first > 0 && blocks.Count < 3 && IsFollowedByStructure(start + length - 1)) continue;
                    for (var j = 0; j < length; j++) isOut[start + j] = true;
                }
            }
        }

        public void FindFrequent()
        {
            var firstHeading = Enumerable.Range(0, lines.Count).FirstOrDefault(i => headings[i] is { IsFact: false }, lines.Count);
            foreach (var places in Enumerable.Range(0, lines.Count).Where(IsPlain).GroupBy(i => keys[i]).Select(group => group.ToList()))
            {
                if (places.Count < 2 || keys[places[0]].Length == 0 || !IsPageLine(places)) continue;

                var keepsFirst = places[0] < firstHeading;
                foreach (var i in places.Skip(keepsFirst ? 1 : 0)) isOut[i] = true;
            }
        }

        public List<OutlineLine> Rest(List<MinutesRemark> remarks)
        {
            var taken = Enumerable.Range(0, lines.Count).Where(i => isOut[i]).Select(i => keys[i]).ToHashSet(StringComparer.Ordinal);
            foreach (var header in Enumerable.Range(0, lines.Count)
                .Where(i => taken.Contains(keys[i]) && (isOut[i] || IsPlain(i)))
                .GroupBy(i => lines[i].Whole))
            {
                remarks.Add(new MinutesRemark.PageHeader(header.Key, [.. header.Select(i => lines[i].Number)]));
            }

            var rest = new List<OutlineLine>(lines.Count);
            for (var i = 0; i < lines.Count; i++)
            {
                if (isOut[i]) continue;
                rest.Add(i > 0 && isOut[i - 1] ? lines[i] with { Gap = LineGap.Page } : lines[i]);
            }

            return rest;
        }

        private int SameFrom(int first, int i, int top)
        {
            var length = 1;
            while (first + length < top && i + length < lines.Count && keys[i + length] == keys[first + length]) length++;
            return length;
        }

        private bool IsPageLine(List<int> places)
        {
            // Removed at least three times together with the lines around it, so it is a header also where it stands alone.
            if (places.Count(i => isOut[i]) >= 3) return true;
            if (places.Any(i => keys[i] != Key(lines[i].Whole, withoutMark: false)))
                return places.DistinctBy(i => lines[i].Whole).Count() > 1;
            if (places.Count < 3) return false;

            // A line before bullets or lists may be a theme; a header can stand before any line.
            var apart = places.Count(i => !IsFollowedByStructure(i));
            return apart >= 2 && (places.Count > 3 || !places.Any(IsFollowedByList));
        }

        private bool IsFollowedByStructure(int i) =>
            i + 1 < lines.Count && (lines[i + 1].Marker == LineMarker.Bullet || IsFollowedByList(i));

        private bool IsFollowedByList(int i) => i + 1 < lines.Count && headings[i + 1] is { IsList: true };

        private bool IsPlain(int i) => lines[i].Marker != LineMarker.Bullet && headings[i] is null or { IsFact: true };

        private static string Key(string whole, bool withoutMark)
        {
            var folded = Folding.Of(whole);
            if (withoutMark && folded.Length <= MaxMarkedLength) folded = PageMark().Replace(folded, "");
            return folded.Trim(' ', '*', '_', '#');
        }
    }
}
