using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes.Outline;

/// <summary>
/// Assigns every line: a heading opens a section, an item belongs to the open section, and any other line is a label, a paragraph of the
/// intention or a note. The first part of a document gives changes by theme, the second part lessons by theme.
/// </summary>
internal sealed partial class OutlineParser(OutlineDocument document, string language, WordStems stems)
{
    private const int MaxDirections = 4;

    // With more labels than this, labels are no longer compared word by word, to limit the cost; no real meeting has this many.
    private const int MaxLabels = 200;

    private readonly OutlineDraft draft = new();
    private readonly HashSet<string> listedLabels = [];
    private readonly Dictionary<OutlineHeading, int> headingCounts = [];
    private readonly HashSet<LessonKind> kindsSeen = [];
    private Part part = Part.Preamble;
    private Direction? direction;
    private OutlineTheme? theme;
    private LessonKind? list;
    private List<MinutesChange>? changes;
    private bool isCombined;
    private bool themesStandUnderLists;
    private bool hasFirstHeadings;
    private bool hasDirectionAhead;
    private bool isBare;
    private bool isFlat;
    private bool glyphsTellDepth;
    private int? listIndent;
    private string listGlyph = "";
    private OutlineLine? numberedLabel;

    private enum Part
    {
        Preamble,
        Intention,
        First,
        Second,
    }

    public OutlineDraft Read()
    {
        Survey();
        for (var i = 0; i < document.Lines.Count; i++)
        {
            if (document.Headings[i] is { } heading) ReadHeading(i, heading);
            else if (document.Lines[i].Marker != LineMarker.None && !IsNumberedLabel(i)) ReadItem(document.Lines[i]);
            else ReadText(i);
        }

        return draft;
    }

    // Collects what must be known about the whole document before its first line is read.
    private void Survey()
    {
        // If all items have the same indent, their indents were lost, and only then do the bullets show the depth of items.
        isFlat = document.Lines.Where((_, i) => document.IsItem(i)).Select(line => line.Indent).Distinct().Count() <= 1;
        glyphsTellDepth = isFlat && GlyphsTellDepth();
        var (sawLabel, sawItems) = (false, false);
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var heading = document.Headings[i];
            if (heading is not null) headingCounts[heading.Heading] = headingCounts.GetValueOrDefault(heading.Heading) + 1;
            hasFirstHeadings |= heading is { Heading: OutlineHeading.FirstPart } or { IsDirection: true };
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
                // A label, changes and then lists in one section: each theme is described once and not in two parts.
                isCombined |= heading.IsList && sawItems && hasFirstHeadings;
                (sawLabel, sawItems) = (heading is { IsTheme: true } || (sawLabel && heading.Heading == OutlineHeading.FirstPart), false);
            }
        }
    }

    private void ReadHeading(int i, HeadingMatch heading)
    {
        var line = document.Lines[i];
        if (heading.IsFact)
        {
            ReadFact(i, heading);
            return;
        }

        draft.Lean += heading.Lean;
        if (heading.IsTheme)
        {
            ReadNoChange(i);
            return;
        }

        draft.Remarks.Add(new MinutesRemark.Heading(line.Number, line.Whole));
        switch (heading.Heading)
        {
            case OutlineHeading.Intention:
                part = Part.Intention;
                Close();
                if (heading.Rest is not null) draft.Intention.Add(heading.Rest);
                break;
            case OutlineHeading.FirstPart when theme is not null && document.IsFollowedByBullet(i) && (isCombined || list is not null):
                list = null;
                changes = theme.Changes;
                break;
            case OutlineHeading.FirstPart:
                part = Part.First;
                direction = null;
                numberedLabel = null;
                Close();
                hasDirectionAhead = DirectionStandsAhead(i);
                KeepRest(line, heading);
                break;
            case OutlineHeading.SecondPart:
                part = Part.Second;
                direction = null;
                numberedLabel = null;
                Close();
                KeepRest(line, heading);
                break;
            case OutlineHeading.Enablers or OutlineHeading.Wishes or OutlineHeading.Pitfalls:
                ReadList(i, heading);
                break;
            default:
                ReadDirection(i, heading);
                break;
        }
    }

    private void ReadDirection(int i, HeadingMatch heading)
    {
        direction = heading.Heading switch
        {
            OutlineHeading.Positive => Direction.Positive,
            OutlineHeading.Negative => Direction.Negative,
            OutlineHeading.NoChange => Direction.NoChange,
            _ => Direction.Unclear,
        };
        hasDirectionAhead = false;

        // The heading is repeated at the top of a page and the theme continues.
        if (theme is not null
            && list is null
            && changes is not null
            && theme.Direction == direction
            && document.IsFollowedByBullet(i)
            && IsContinued(document.Lines[i]))
            return;

        // « Changements positifs » below the label of a theme sorts that theme's changes; anywhere else it begins a group of themes.
        if (theme is not null && SortsChangesOf(i))
        {
            list = null;
            changes = theme.Changes;
        }
        else if (part != Part.Second || NextPartIsFirst(i))
        {
            part = Part.First;
            Close();
        }

        if (heading.Rest is not { } rest) return;
        if (document.IsFollowedByBullet(i)) draft.Note(document.Lines[i]);
        else AddChange(rest);
    }

    private void ReadNoChange(int i)
    {
        var line = document.Lines[i];
        if ((document.IsFollowedByList(i) && !isCombined) || (part == Part.Second && !NextPartIsFirst(i)))
        {
            part = Part.Second;
            direction = null;
            OpenSecond(line);
            return;
        }

        part = Part.First;
        direction = Direction.NoChange;
        OpenFirst(line.Text);
        direction = null;
        hasDirectionAhead = false;
    }

    private void ReadFact(int i, HeadingMatch heading)
    {
        var line = document.Lines[i];
        var rest = heading.Rest!;
        var isRead = part is Part.Preamble or Part.Intention && heading.Heading switch
        {
            OutlineHeading.Title when draft.Title is null => (draft.Title = rest) is not null,
            OutlineHeading.Place when draft.Place is null => (draft.Place = rest) is not null,
            OutlineHeading.Date when draft.HeldOn is null => TakeDate(rest),
            OutlineHeading.Period when draft.Period is null => (draft.Period = OutlineDates.Period(rest, isLabelled: true)) is not null,
            _ => false,
        };
        if (isRead) draft.Remarks.Add(new MinutesRemark.Fact(line.Number, line.Whole));
        else ReadText(i);
    }

    private bool TakeDate(string text)
    {
        if (OutlineDates.Date(text, language) is not { } found) return false;
        draft.HeldOn = found.Date;
        if (found.IsAmbiguous) draft.Remarks.Add(new MinutesRemark.DateAmbiguous(text, found.Date));
        return true;
    }

    private static bool IsContinued(OutlineLine line) =>
        Folding.Of(line.Text) != LabelKey.Of(line.Text) && line.Text.TrimEnd(':', ' ').EndsWith(')');

    private void KeepRest(OutlineLine line, HeadingMatch heading)
    {
        if (heading.Rest is not null) draft.Note(line);
    }

    private void Close()
    {
        theme = null;
        list = null;
        changes = null;
        isBare = false;
        themesStandUnderLists = false;
        listIndent = null;
        kindsSeen.Clear();
    }

    private bool DirectionStandsAhead(int i)
    {
        for (var j = i + 1; j < document.Lines.Count; j++)
        {
            if (document.Headings[j] is { IsTheme: false } heading) return heading.IsDirection;
        }

        return false;
    }

    // The second part may be divided by direction too; then a list comes before the next direction.
    private bool NextPartIsFirst(int i)
    {
        for (var j = i + 1; j < document.Lines.Count; j++)
        {
            if (document.Headings[j] is { } heading) return !heading.IsList;
        }

        return true;
    }

    // Whether items follow, possibly under further directions, and then a list of the same theme.
    private bool SortsChangesOf(int i)
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
}
