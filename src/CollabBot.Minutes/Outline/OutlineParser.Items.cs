using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes.Outline;

/// <summary>Reads items: changes, lessons and their sub-items.</summary>
internal sealed partial class OutlineParser
{
    // Word uses these bullets for deeper levels. Their indent is lost when a document is converted to plain text.
    private const string DeeperGlyphs = "o◦▪▫§\uF0A7○";

    private void ReadList(int i, HeadingMatch heading)
    {
        var line = document.Lines[i];

        // « Les facteurs facilitants » above themes that have lists of their own is the heading of the second part.
        if (theme is null && heading.Rest is null && listedLabels.Count > 1 && IsTitleOfPart(i))
        {
            part = Part.Second;
            Close();
            return;
        }

        var kind = KindOf(heading);
        if (part is Part.Preamble or Part.Intention || (part == Part.First && theme is null)) part = Part.Second;
        if (ThemesFollow(i))
        {
            Close();
            themesStandUnderLists = true;
            part = Part.Second;
        }

        list = kind;
        listIndent = null;
        changes = null;
        isBare = !themesStandUnderLists && IsBare(i, kind);
        kindsSeen.Add(kind);
        if (isBare) draft.Remarks.Add(new MinutesRemark.BareList(line.Number));
        if (heading.Rest is not { } rest) return;

        if (document.IsFollowedByBullet(i)) draft.Note(line);
        else AddLesson(rest, line.Number);
    }

    private void ReadItem(OutlineLine line)
    {
        if (list is not null) AddListed(line);
        else if (part == Part.First) AddChangeOrExample(line);
        else if (part == Part.Intention) draft.Intention.Add(line.Whole);
        else
        {
            draft.Note(line);
            if (part == Part.Second) draft.Remarks.Add(new MinutesRemark.ItemWithoutList(line.Number, line.Text));
        }
    }

    private void AddListed(OutlineLine line)
    {
        var lessons = theme?.Lessons;
        if (listIndent is { } indent && lessons is { Count: > 0 } && lessons[^1].Kind == list && IsDeeper(line, indent))
        {
            lessons[^1].Items.Add(line.Text);
            return;
        }

        // The first item may be indented more than those after it, so the smallest indent is the margin.
        if (listIndent is null || line.Indent < listIndent) listGlyph = line.Glyph;
        listIndent = Math.Min(listIndent ?? line.Indent, line.Indent);
        AddLesson(line.Text, line.Number);
    }

    private bool IsDeeper(OutlineLine line, int indent)
    {
        if (line.Indent != indent) return line.Indent > indent;
        if (!isFlat) return false;
        if (line.Marker == LineMarker.Bullet)
            return glyphsTellDepth && line.Glyph != listGlyph && DeeperGlyphs.Contains(line.Glyph, StringComparison.Ordinal);

        // « a) » below « 1. » and « 1.1 » below « 1. » are sub-items.
        return listGlyph.Contains('1', StringComparison.Ordinal)
            && (line.Glyph.Contains('a', StringComparison.Ordinal) || line.Glyph.Count(c => c == '1') > listGlyph.Count(c => c == '1'));
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

    private void AddLesson(string text, int number)
    {
        if (theme is null)
        {
            var label = draft.Title ?? draft.Remarks.OfType<MinutesRemark.Heading>().Last().Text;
            theme = draft.Second.Find(LabelKey.Of(label));
            if (theme is null)
            {
                theme = new OutlineTheme(label, Direction.Unclear) { IsStandIn = true };
                draft.Second.Add(theme);
                draft.Remarks.Add(new MinutesRemark.ListWithoutTheme(number, label));
            }
        }

        draft.Deepen(theme);
        theme.Lessons.Add(new OutlineLesson(list!.Value, text));
    }

    private void AddChangeOrExample(OutlineLine line)
    {
        var target = changes ?? draft.Ungrouped;
        if (listIndent is { } indent && target.Count > 0 && IsDeeper(line, indent))
        {
            var told = target[^1];
            target[^1] = told with { Example = told.Example is null ? line.Text : told.Example + "\n" + line.Text };
            draft.Remarks.Add(new MinutesRemark.Example(line.Number, line.Text));
            return;
        }

        if (listIndent is null || line.Indent < listIndent) listGlyph = line.Glyph;
        listIndent = Math.Min(listIndent ?? line.Indent, line.Indent);
        AddChange(line.Text);
    }

    private void AddChange(string text) =>
        (changes ?? draft.Ungrouped).Add(
            new MinutesChange(text, direction ?? (changes is null ? null : theme?.Direction) ?? Direction.Unclear));

    // « Facilitants » above labels with bullets: the document is divided by list first and by theme second.
    private bool ThemesFollow(int i)
    {
        if (i + 2 >= document.Lines.Count || document.Headings[i + 1] is not null) return false;
        if (document.IsItem(i + 1) || !document.IsFollowedByBullet(i + 1)) return false;

        var label = document.Lines[i + 1];
        if (draft.First.Find(label.Key) is { } known && known != theme) return true;
        if (theme is not null && part == Part.First && isCombined) return false;
        return label.CouldBeLabel && (theme is null || IsKnown(label.Key) || themesStandUnderLists);
    }

    // Whether the items of a list have no bullets: all lines up to the next heading are neither items nor labels.
    private bool IsBare(int i, LessonKind kind)
    {
        var j = i + 1;
        while (j < document.Lines.Count && document.Headings[j] is null && !document.IsItem(j)) j++;
        if (j == i + 1 || (j < document.Lines.Count && document.IsItem(j))) return false;
        return j > i + 2 ? !IsLabelBeforeList(i + 1, kind) : !IsLabelBeforeList(i + 1, kind) && !IsKnown(document.Lines[i + 1].Key);
    }

    private bool IsLabelBeforeList(int i, LessonKind kind)
    {
        var line = document.Lines[i];
        if (!document.IsFollowedByList(i)) return IsKnown(line.Key);
        var next = KindOf(document.Headings[i + 1]!);
        return next == kind || kindsSeen.Contains(next) || MayBeOfFirst(line);
    }

    private bool IsTitleOfPart(int i) =>
        i + 2 < document.Lines.Count
        && document.Headings[i + 1] is null
        && !document.IsItem(i + 1)
        && document.Headings[i + 2] is { } list
        && list.Heading == document.Headings[i]!.Heading
        && document.Lines[i].Key != document.Lines[i + 2].Key;

    private static LessonKind KindOf(HeadingMatch heading) => heading.Heading switch
    {
        OutlineHeading.Enablers => LessonKind.Enabler,
        OutlineHeading.Wishes => LessonKind.Wish,
        _ => LessonKind.Pitfall,
    };
}
