using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes.Outline;

/// <summary>Reads lines without a bullet: the title, labels of themes, paragraphs.</summary>
internal sealed partial class OutlineParser
{
    private void ReadText(int i)
    {
        var line = document.Lines[i];
        if (SortsItsOwnChanges(i))
        {
            part = Part.First;
            direction = null;
            OpenFirst(LabelOf(line), line);
        }
        else if (document.IsFollowedByList(i) && !StaysInBareList(i) && !IsTitleAboveLists(i)) OpenListed(line);
        else if (part is Part.Preamble or Part.Intention) ReadOpening(i);
        else if (part == Part.First && list is null) ReadInFirst(i);
        else if (part == Part.First) ReadInCombined(i);
        else ReadInSecond(i);
    }

    private void OpenListed(OutlineLine line)
    {
        var isOfFirst = part == Part.First && isCombined;
        numberedLabel = line.Marker == LineMarker.Number ? line : numberedLabel;
        if (isOfFirst) OpenFirst(LabelOf(line), line);
        else OpenSecond(line);
    }

    private void ReadOpening(int i)
    {
        var line = document.Lines[i];
        if (document.IsFollowedByBullet(i)
            && !hasFirstHeadings
            && (draft.Title is not null || part == Part.Intention)
            && MayBeOfSecond(line))
        {
            part = Part.First;
            Close();
            OpenFirst(LabelOf(line), line);
        }
        else if (part == Part.Intention && line.IsMarked)
        {
            // A heading of another section ends the intention.
            part = Part.Preamble;
            draft.Note(line);
        }
        else if (part == Part.Intention)
        {
            AddToIntention(line);
        }
        else if (draft.Title is null && line.Text.Length <= 300)
        {
            draft.Title = line.Text;
        }
        else
        {
            draft.Note(line);
        }
    }

    private void AddToIntention(OutlineLine line)
    {
        var isWrapped = line.Gap != LineGap.Blank && draft.Intention.Count > 0;
        if (isWrapped) draft.Intention[^1] += " " + line.Text;
        else draft.Intention.Add(line.Text);
    }

    private void ReadInFirst(int i)
    {
        var line = document.Lines[i];
        var isKnown = MayBeOfSecond(line) && line.Text.Length <= 200;
        var isLabel = document.IsFollowedByBullet(i)
            ? line.CouldBeLabel || isKnown
            : isKnown || (line.CouldBeLabel && !hasDirectionAhead) || IsNextNumber(line);
        if (isLabel) OpenFirst(LabelOf(line), line);
        else draft.Note(line);
    }

    private void ReadInCombined(int i)
    {
        var line = document.Lines[i];
        if (isBare && !line.IsMarked && !document.IsFollowedByBullet(i)) AddListed(line);
        else if (line.CouldBeLabel && (document.IsFollowedByBullet(i) || line.IsMarked || IsDirectionFollowing(i)))
            OpenFirst(LabelOf(line), line);
        else draft.Note(line);
    }

    private void ReadInSecond(int i)
    {
        var line = document.Lines[i];
        if (document.IsFollowedByList(i) && StaysInBareList(i)) AddListed(line);
        else if (IsKnown(line.Key) || (line.IsMarked && MayBeOfFirst(line))) OpenSecond(line);
        else if (themesStandUnderLists && line.CouldBeLabel && document.IsFollowedByBullet(i)) OpenSecond(line);
        else if (isBare && list is not null) AddListed(line);
        else draft.Note(line);
    }

    private void OpenFirst(string label, OutlineLine? line = null)
    {
        if (line is { Marker: LineMarker.Number }) numberedLabel = line;
        Reset();
        var key = LabelKey.Of(label);
        theme = draft.First.Find(key);
        if (theme is null)
        {
            theme = new OutlineTheme(label, direction ?? Direction.Unclear);
            draft.First.Add(theme);
        }
        else
        {
            if (line is not null) draft.Remarks.Add(new MinutesRemark.Heading(line.Number, line.Whole));
            if (direction is not null && direction != theme.Direction) draft.Remarks.Add(new MinutesRemark.MixedTheme(theme.Label));
        }

        changes = theme.Changes;
    }

    private void OpenSecond(OutlineLine line)
    {
        var kept = themesStandUnderLists ? list : null;
        part = Part.Second;
        Reset();
        list = kept;
        if (line is { Marker: LineMarker.Number }) numberedLabel = line;
        var key = line.Key;
        theme = draft.Second.Find(key);
        if (theme is null)
        {
            var isNoChange = OutlineHeadings.Of(line) is { IsTheme: true };
            theme = new OutlineTheme(isNoChange ? line.Text : LabelOf(line), isNoChange ? Direction.NoChange : Direction.Unclear);
            draft.Second.Add(theme);
        }
        else
        {
            draft.Remarks.Add(new MinutesRemark.Heading(line.Number, line.Whole));
        }
    }

    private void Reset()
    {
        list = null;
        listIndent = null;
        isBare = false;
        kindsSeen.Clear();
    }

    private static string LabelOf(OutlineLine line)
    {
        var label = line.Text.TrimEnd(':', ' ', '\u00A0', '\u202F');
        return label.Length == 0 ? line.Whole : label;
    }

    private bool IsKnown(string key) =>
        listedLabels.Contains(key) || draft.First.Contains(key) || draft.Second.Contains(key);

    private bool MayBeOfFirst(OutlineLine line) =>
        draft.First.Count <= MaxLabels && draft.First.Any(known => LabelMatcher.MayBeSame(known.Label, line.Text, language, stems));

    private bool MayBeOfSecond(OutlineLine line) =>
        listedLabels.Contains(line.Key)
        || draft.Second.Contains(line.Key)
        || listedLabels.Count <= MaxLabels
            && listedLabels.Any(label => line.Text.Length <= 200
                && LabelMatcher.MayBeSame(label, line.Text, language, stems)
                && line.CouldBeLabel);

    private bool StaysInBareList(int i) => isBare && list is { } kind && !IsLabelBeforeList(i, kind);

    // In « Rencontre du 30 octobre 2018 / Facilitants » the first line names the meeting, not a theme.
    private bool IsTitleAboveLists(int i) =>
        part == Part.Preamble
        && draft.Title is null
        && (listedLabels.Count == 1
            || OutlineDates.Date(document.Lines[i].Text, language) is not null
            || OutlineDates.Period(document.Lines[i].Text) is not null);

    // « Réseaux / Changements positifs / - … / Facilitants » gives the changes and the lessons of a theme in one section.
    private bool SortsItsOwnChanges(int i) =>
        draft.Title is not null
        && document.Lines[i].CouldBeLabel
        && i + 1 < document.Lines.Count
        && document.Headings[i + 1] is { IsDirection: true, IsTheme: false } or { Heading: OutlineHeading.FirstPart }
        && headingCounts[document.Headings[i + 1]!.Heading] > 1
        && SortsChangesOf(i + 1);

    private bool IsDirectionFollowing(int i) =>
        i + 1 < document.Lines.Count && document.Headings[i + 1] is { IsDirection: true } or { Heading: OutlineHeading.FirstPart };

    /// <summary>Whether a numbered line is the heading of a theme rather than an item.</summary>
    private bool IsNumberedLabel(int i)
    {
        var line = document.Lines[i];
        if (line.Marker != LineMarker.Number) return false;
        if (line.IsMarked || IsNextNumber(line)) return true;

        var above = i > 0 && document.IsItem(i - 1) ? document.Lines[i - 1] : null;
        var continues = above is { Marker: LineMarker.Number } && above.Glyph == line.Glyph && above.Value == line.Value - 1;
        var begins = i > 0 && line.Value == 1 && document.Headings[i - 1] is { IsList: true };
        if (document.IsFollowedByList(i))
        {
            // Inside a list it is an item, unless it is followed by a list of a kind that the current theme already has.
            if (draft.First.Contains(line.Key)) return true;
            return !(continues || begins) && (list is null || MayBeOfFirst(line) || kindsSeen.Contains(KindOf(document.Headings[i + 1]!)));
        }

        if (part is Part.Intention or Part.Preamble || list is not null || i + 1 >= document.Lines.Count) return false;
        return StandsAboveDeeperItems(i) && (theme is null || numberedLabel is not null || listedLabels.Contains(line.Key));
    }

    private bool StandsAboveDeeperItems(int i)
    {
        var (line, next) = (document.Lines[i], document.Lines[i + 1]);
        if (document.Headings[i + 1] is not null) return false;
        if (next.Marker == LineMarker.Bullet) return true;
        return next is { Marker: LineMarker.Number, Value: 1 }
            && next.Glyph != line.Glyph
            && (next.Indent > line.Indent || next.Glyph.Contains('a', StringComparison.Ordinal));
    }

    private bool IsNextNumber(OutlineLine line) =>
        numberedLabel is { } last
        && line.Marker == LineMarker.Number
        && line.Glyph == last.Glyph
        && line.Indent == last.Indent
        && line.Value == last.Value + 1
        && !(listGlyph == line.Glyph && listIndent == line.Indent);
}
