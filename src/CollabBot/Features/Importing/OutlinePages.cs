using System.Text.RegularExpressions;

namespace CollabBot.Features.Importing;

/// <summary>
/// Finds page headers and footers: the lines that open the document wherever they come again, and lines that stand so often, with so little in
/// common behind them, that they can be no headings. Their first appearance is kept.
/// </summary>
internal static partial class OutlinePages
{
    private const int LongestHeader = 5;

    private const int LongestMarked = 200;

    public static List<OutlineLine> TakeOut(List<OutlineLine> lines, List<OutlineRemark> remarks)
    {
        var page = new Page(lines);
        page.FindTopBlock();
        page.FindFrequent();
        return page.Rest(remarks);
    }

    [GeneratedRegex(@"\s*[|·–—-]*\s*\b(?:page|p\.)\s*\d+(?:\s*(?:/|sur|of|de)\s*\d+)?\s*$|\s*[|·–—-]\s*\d{1,3}\s*(?:/\s*\d{1,3})?\s*$|^(?:page|p\.)\s*\d+(?:\s*(?:/|sur|of|de)\s*\d+)?\s*[|·–—:-]\s*")]
    private static partial Regex PageMark();

    private sealed class Page(List<OutlineLine> lines)
    {
        private readonly string[] keys = [.. lines.Select(line => Key(line.Whole, withoutMark: true))];
        private readonly HeadingMatch?[] headings = [.. lines.Select(OutlineHeadings.Of)];
        private readonly bool[] isOut = new bool[lines.Count];

        public void FindTopBlock()
        {
            var top = 0;
            while (top < Math.Min(lines.Count, LongestHeader) && IsPlain(top) && !IsFollowedByStructure(top)) top++;

            // A header may begin below a line that the first page alone has.
            for (var first = 0; first < top; first++)
            {
                for (var i = top; i < lines.Count; i++)
                {
                    if (keys[i] != keys[first] || isOut[i] || lines[i].Marker == LineMarker.Bullet || IsFollowedByList(i)) continue;
                    for (var j = 0; first + j < top && i + j < lines.Count && keys[i + j] == keys[first + j]; j++) isOut[i + j] = true;
                }
            }
        }

        public void FindFrequent()
        {
            var firstHeading = Enumerable.Range(0, lines.Count).FirstOrDefault(i => headings[i] is { IsFact: false }, lines.Count);
            foreach (var places in Enumerable.Range(0, lines.Count).Where(i => IsPlain(i) && !isOut[i]).GroupBy(i => keys[i]).Select(group => group.ToList()))
            {
                if (places.Count < 2 || keys[places[0]].Length == 0 || !IsPageLine(places)) continue;

                var keepsFirst = places[0] < firstHeading;
                foreach (var i in places.Skip(keepsFirst ? 1 : 0)) isOut[i] = true;
            }
        }

        public List<OutlineLine> Rest(List<OutlineRemark> remarks)
        {
            var taken = Enumerable.Range(0, lines.Count).Where(i => isOut[i]).Select(i => keys[i]).ToHashSet(StringComparer.Ordinal);
            foreach (var header in Enumerable.Range(0, lines.Count).Where(i => taken.Contains(keys[i]) && (isOut[i] || IsPlain(i))).GroupBy(i => lines[i].Whole))
            {
                remarks.Add(new OutlineRemark.PageHeader(header.Key, [.. header.Select(i => lines[i].Number)]));
            }

            var rest = new List<OutlineLine>(lines.Count);
            for (var i = 0; i < lines.Count; i++)
            {
                if (isOut[i]) continue;
                rest.Add(i > 0 && isOut[i - 1] ? lines[i] with { Gap = LineGap.Page } : lines[i]);
            }

            return rest;
        }

        private bool IsPageLine(List<int> places)
        {
            if (places.Any(i => keys[i] != Key(lines[i].Whole, withoutMark: false))) return places.Count > 1;
            if (places.Count < 3) return false;

            // What stands before bullets or lists may be a theme; a header stands before anything.
            var apart = places.Count(i => !IsFollowedByStructure(i));
            return apart >= 2 && (places.Count > 3 || !places.Any(IsFollowedByList));
        }

        private bool IsFollowedByStructure(int i) => i + 1 < lines.Count && (lines[i + 1].Marker == LineMarker.Bullet || IsFollowedByList(i));

        private bool IsFollowedByList(int i) => i + 1 < lines.Count && headings[i + 1] is { IsList: true };

        private bool IsPlain(int i) => lines[i].Marker != LineMarker.Bullet && headings[i] is null or { IsFact: true };

        private static string Key(string whole, bool withoutMark)
        {
            var folded = OutlineFolding.Fold(whole);
            if (withoutMark && folded.Length <= LongestMarked) folded = PageMark().Replace(folded, "");
            return folded.Trim(' ', '*', '_', '#');
        }
    }
}
