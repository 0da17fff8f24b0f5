using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Minutes.Markdown;

namespace CollabBot.Minutes.Outline;

/// <summary>
/// The lines of the document that contain words. Page headers, page numbers and rules are removed and reported as remarks, continued lines
/// are joined, and headings are recognised.
/// </summary>
internal sealed partial class OutlineDocument
{
    private readonly List<MinutesRemark> remarks = [];
    private readonly List<OutlineLine> asides = [];

    private OutlineDocument()
    {
    }

    public List<OutlineLine> Lines { get; private set; } = [];

    /// <summary>For each line, the heading it is; null if it is no heading.</summary>
    public List<HeadingMatch?> Headings { get; private set; } = [];

    public IReadOnlyList<MinutesRemark> Remarks => remarks;

    /// <summary>The lines that are no text of the meeting, such as pictures and table rows.</summary>
    public IReadOnlyList<OutlineLine> Asides => asides;

    /// <summary>Whether the next line is the heading of a list of lessons.</summary>
    public bool IsFollowedByList(int i) => i + 1 < Lines.Count && Headings[i + 1] is { IsList: true };

    public bool IsFollowedByBullet(int i) => i + 1 < Lines.Count && IsItem(i + 1);

    /// <summary>Whether a line is a bulleted or numbered item and no heading.</summary>
    public bool IsItem(int i) => Headings[i] is null && Lines[i].Marker != LineMarker.None;

    public static OutlineDocument Of(string text)
    {
        var document = new OutlineDocument();
        var lines = document.Split(text);
        lines = OutlinePages.TakeOut(lines, document.remarks);
        document.Tell(OutlineNumbers.Check(lines));
        OutlineContinuations.Join(document);
        return document;
    }

    /// <summary>Replaces the lines by joined lines, and recognises the headings again.</summary>
    public void Replace(List<OutlineLine> lines, IEnumerable<MinutesRemark> joined)
    {
        remarks.AddRange(joined);
        Tell(lines);
    }

    private void Tell(List<OutlineLine> lines)
    {
        Lines = lines;
        Headings = [.. lines.Select(OutlineHeadings.Of)];

        // « 3. Écueils » after « 2. … » is the third item of a list, unless the headings are numbered in the same sequence.
        var numbered = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Headings[i] is null || lines[i].Marker != LineMarker.Number) continue;
            var goesOn = i > 0 && IsNext(lines[i], lines[i - 1]) && Headings[i - 1] is null;
            if (goesOn && numbered.GetValueOrDefault(lines[i].Glyph) != lines[i].Value - 1) Headings[i] = null;
            else numbered[lines[i].Glyph] = lines[i].Value;
        }
    }

    private static bool IsNext(OutlineLine line, OutlineLine above) =>
        above.Marker == LineMarker.Number && above.Glyph == line.Glyph && above.Indent == line.Indent && above.Value == line.Value - 1;

    private List<OutlineLine> Split(string text)
    {
        var lines = new List<OutlineLine>();
        var marks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var number = 0;
        var gap = LineGap.Blank;
        string? loneBullet = null;
        var all = LineBreak().Split(text);
        var isAside = OutlineAsides.Find(all);
        var isMarkdown = all.Any(MarkdownHeading().IsMatch);
        foreach (var physical in all)
        {
            number++;
            if (isAside[number - 1])
            {
                SetAside(marks, OutlineLineReader.Read(number, physical, gap));
                if (gap == LineGap.None) gap = LineGap.Page;
                continue;
            }

            foreach (var (raw, page) in physical.Split('\f').Select((part, index) => (part, index > 0)))
            {
                if (page && gap == LineGap.None) gap = LineGap.Page;
                var line = OutlineLineReader.Read(number, raw, gap);
                if (line.Whole.Length == 0)
                {
                    if (!page && !physical.Contains('\f', StringComparison.Ordinal)) gap = LineGap.Blank;
                }
                else if (Rule().IsMatch(line.Whole) || PageNumber().IsMatch(Folding.Of(line.Whole)))
                {
                    Remember(marks, line);
                    Underline(lines, line, gap);
                    if (gap == LineGap.None) gap = LineGap.Page;
                }
                else if (line.Marker == LineMarker.Bullet && line.Text.Length == 0)
                {
                    // Some programs write a bullet on a line of its own, before its text.
                    loneBullet = raw.TrimEnd() + " ";
                }
                else
                {
                    if (loneBullet is not null && line.Marker == LineMarker.None)
                        line = OutlineLineReader.Read(number, loneBullet + line.Whole, gap);
                    lines.Add(isMarkdown ? Unescape(line, raw) : line);
                    loneBullet = null;
                    gap = LineGap.None;
                }
            }
        }

        remarks.AddRange(marks.Select(mark => new MinutesRemark.PageMark(mark.Key, mark.Value)));
        return lines;
    }

    private static OutlineLine Unescape(OutlineLine line, string raw) => line with
    {
        Text = FileText.Read(line.Text),
        Whole = FileText.Read(line.Whole),
        Width = line.Width,
        IsBrokenOff = raw.EndsWith("  ", StringComparison.Ordinal),
    };

    private void SetAside(Dictionary<string, List<int>> marks, OutlineLine line)
    {
        if (line.Whole.Any(char.IsLetterOrDigit)) asides.Add(line with { Marker = LineMarker.None, Text = line.Whole, IsMarked = false });
        else if (line.Whole.Length > 0) Remember(marks, line);
    }

    // « ---- » or « ==== » directly below a line marks that line as a heading.
    private static void Underline(List<OutlineLine> lines, OutlineLine rule, LineGap gap)
    {
        if (gap != LineGap.None || lines.Count == 0 || lines[^1].Marker == LineMarker.Bullet) return;
        if (rule.Whole.Length > 2 && rule.Whole.All(c => c is '-' or '=')) lines[^1] = lines[^1] with { IsMarked = true };
    }

    private static void Remember(Dictionary<string, List<int>> marks, OutlineLine line)
    {
        var key = line.Whole.Any(char.IsLetterOrDigit) ? line.Whole : "—";
        if (!marks.TryGetValue(key, out var at)) marks[key] = at = [];
        at.Add(line.Number);
    }

    [GeneratedRegex(@"\r\n|[\n\r\v\u0085\u2028\u2029]")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"^#{1,6}\s+\S")]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^[-=_*~·•.─━—–#`\s]{3,}$")]
    private static partial Regex Rule();

    [GeneratedRegex(
        @"^(?:[\[(|~]?\s*(?:page|p\.|pg\.?)\s*(?:no\.? ?)?\d{1,4}(?:\s*(?:/|sur|de|of|-)\s*\d{1,4})?"
        + @"|\d{1,3}(?:\s*(?:/|sur|of)\s*\d{1,3})?"
        + @"|-\s*\d{1,3}\s*-|\d{1,3}\s*\|\s*p ?a ?g ?e|[\[(|~]\s*\d{1,3}\s*[\])|~])\s*[\])|~]?$")]
    private static partial Regex PageNumber();
}
