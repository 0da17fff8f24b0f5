namespace CollabBot.Minutes.Outline;

/// <summary>What must be known about the whole document before its first line is read, and looks at the lines after a given one.</summary>
internal sealed class OutlineSurvey
{
    // Word uses these bullets for deeper levels. Their indent is lost when a document is converted to plain text.
    private const string DeeperGlyphs = "o◦▪▫§\uF0A7○";

    private const int MaxDirections = 4;

    private readonly OutlineDocument document;
    private readonly HashSet<string> listedLabels = [];
    private readonly Dictionary<OutlineHeading, int> headingCounts = [];
    private readonly bool isFlat;
    private readonly bool glyphsTellDepth;

    public OutlineSurvey(OutlineDocument document)
    {
        this.document = document;
        // If all items have the same indent, their indents were lost, and only then do the bullets show the depth of items.
        isFlat = document.Lines.Where((_, i) => document.IsItem(i)).Select(line => line.Indent).Distinct().Count() <= 1;
        glyphsTellDepth = isFlat && GlyphsTellDepth();
        var (sawLabel, sawItems) = (false, false);
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var heading = document.Headings[i];
            if (heading is not null) headingCounts[heading.Heading] = headingCounts.GetValueOrDefault(heading.Heading) + 1;
            HasFirstHeadings |= heading is { Heading: OutlineHeading.FirstPart } or { IsDirection: true };
            if (heading is null && !document.IsItem(i))
            {
                sawLabel = !(i > 0 && document.Headings[i - 1] is { IsList: true });
                sawItems = false;
                if (document.IsFollowedByList(i)) listedLabels.Add(document.Lines[i].Key);
            }
            else if (heading is null)
            {
                sawItems = sawLabel;
            }
            else
            {
                IsCombined |= heading.IsList && sawItems && HasFirstHeadings;
                (sawLabel, sawItems) = (heading is { IsTheme: true } || (sawLabel && heading.Heading == OutlineHeading.FirstPart), false);
            }
        }
    }

    /// <summary>
    /// Whether a label, changes and then lists stand in one section, so that each theme is described once and not in two parts.
    /// </summary>
    public bool IsCombined { get; }

    /// <summary>Whether any heading announces changes.</summary>
    public bool HasFirstHeadings { get; }

    /// <summary>The keys of the labels that stand directly above the heading of a list.</summary>
    public IReadOnlySet<string> ListedLabels => listedLabels;

    /// <summary>Whether an item is a sub-item in a list whose items have this indent and this bullet or number.</summary>
    public bool IsDeeper(OutlineLine line, int indent, string glyph)
    {
        if (line.Indent != indent) return line.Indent > indent;
        if (!isFlat) return false;
        if (line.Marker == LineMarker.Bullet)
            return glyphsTellDepth && line.Glyph != glyph && DeeperGlyphs.Contains(line.Glyph, StringComparison.Ordinal);

        // « a) » below « 1. » and « 1.1 » below « 1. » are sub-items.
        return glyph.Contains('1', StringComparison.Ordinal)
            && (line.Glyph.Contains('a', StringComparison.Ordinal) || line.Glyph.Count(c => c == '1') > glyph.Count(c => c == '1'));
    }

    /// <summary>Whether the next heading after a line is a direction.</summary>
    public bool IsDirectionAhead(int i)
    {
        for (var j = i + 1; j < document.Lines.Count; j++)
        {
            if (document.Headings[j] is { IsTheme: false } heading) return heading.IsDirection;
        }

        return false;
    }

    /// <summary>Whether the next line is the heading of changes.</summary>
    public bool IsFollowedByChanges(int i) =>
        i + 1 < document.Lines.Count && document.Headings[i + 1] is { IsDirection: true } or { Heading: OutlineHeading.FirstPart };

    /// <summary>
    /// Whether changes follow a direction. The second part may be divided by direction too; then a list comes before the next direction.
    /// </summary>
    public bool IsFollowedByFirstPart(int i)
    {
        for (var j = i + 1; j < document.Lines.Count; j++)
        {
            if (document.Headings[j] is { } heading) return !heading.IsList;
        }

        return true;
    }

    /// <summary>Whether items follow, possibly under further directions, and then a list of the same theme.</summary>
    public bool AreChangesThenLists(int i)
    {
        for (var turn = 0; turn < MaxDirections; turn++)
        {
            var j = i + 1;
            while (j < document.Lines.Count && document.IsItem(j)) j++;
            if (j == i + 1 || j >= document.Lines.Count || document.Headings[j] is not { } next) return false;
            if (next.IsList) return true;
            if (!next.IsDirection || next.IsTheme) return false;
            i = j;
        }

        return false;
    }

    /// <summary>
    /// Whether a line is a label above its own changes and lists: « Réseaux / Changements positifs / - … / Facilitants » gives the changes
    /// and the lessons of a theme in one section.
    /// </summary>
    public bool SortsItsOwnChanges(int i) =>
        document.Lines[i].CouldBeLabel
        && i + 1 < document.Lines.Count
        && document.Headings[i + 1] is { IsDirection: true, IsTheme: false } or { Heading: OutlineHeading.FirstPart }
        && headingCounts[document.Headings[i + 1]!.Heading] > 1
        && AreChangesThenLists(i + 1);

    /// <summary>Whether the heading of a list stands above a label with a list of the same kind, and so is the heading of a part.</summary>
    public bool IsTitleOfPart(int i) =>
        i + 2 < document.Lines.Count
        && document.Headings[i + 1] is null
        && !document.IsItem(i + 1)
        && document.Headings[i + 2] is { } list
        && list.Heading == document.Headings[i]!.Heading
        && document.Lines[i].Key != document.Lines[i + 2].Key;

    /// <summary>Whether the next line begins a list of its own: bullets, or a deeper numbering from 1.</summary>
    public bool IsFollowedByDeeperItems(int i)
    {
        var (line, next) = (document.Lines[i], document.Lines[i + 1]);
        if (document.Headings[i + 1] is not null) return false;
        if (next.Marker == LineMarker.Bullet) return true;
        return next is { Marker: LineMarker.Number, Value: 1 }
            && next.Glyph != line.Glyph
            && (next.Indent > line.Indent || next.Glyph.Contains('a', StringComparison.Ordinal));
    }

    // If every list begins with the same bullet, the other bullets mark deeper levels.
    private bool GlyphsTellDepth()
    {
        var bullets = document.Lines.Where(line => line.Marker == LineMarker.Bullet).ToList();
        if (bullets.Count == 0) return false;

        var firsts = document.Lines
            .Where((line, i) => line.Marker == LineMarker.Bullet && (i == 0 || document.Lines[i - 1].Marker != LineMarker.Bullet))
            .ToList();
        return firsts.TrueForAll(line => line.Glyph == firsts[0].Glyph)
            && bullets.TrueForAll(line => line.Glyph == firsts[0].Glyph || DeeperGlyphs.Contains(line.Glyph, StringComparison.Ordinal));
    }
}
