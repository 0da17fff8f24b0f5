using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes.Outline;

/// <summary>The parts of a document, in the usual order.</summary>
internal enum OutlinePart
{
    /// <summary>What stands before the first heading.</summary>
    Preamble,

    /// <summary>Why the group met.</summary>
    Intention,

    /// <summary>The changes by theme.</summary>
    First,

    /// <summary>The lessons by theme.</summary>
    Second,
}

/// <summary>The section that is open while the lines are read: what the next label, item or paragraph belongs to.</summary>
internal sealed class OutlineSection(OutlineSurvey survey, string language, WordStems stems)
{
    // With more labels than this, labels are no longer compared word by word, to limit the cost; no real meeting has this many.
    private const int MaxLabels = 200;

    private readonly HashSet<LessonKind> kindsSeen = [];
    private int labelLevel;
    private int? outside;
    private int? listIndent;
    private string listGlyph = "";

    public OutlineDraft Draft { get; } = new();

    public OutlinePart Part { get; set; } = OutlinePart.Preamble;

    /// <summary>The direction of the themes and changes that follow; null if none was given.</summary>
    public Direction? Direction { get; set; }

    /// <summary>The open theme; null if none.</summary>
    public OutlineTheme? Theme { get; private set; }

    /// <summary>The kind of lessons in the open list; null if no list is open.</summary>
    public LessonKind? List { get; private set; }

    /// <summary>Where changes of the open theme go; null if no theme takes changes now.</summary>
    public List<MinutesChange>? Changes { get; private set; }

    /// <summary>Whether the items of the open list have no bullets.</summary>
    public bool IsBare { get; set; }

    /// <summary>Whether the document is divided by list first and by theme second.</summary>
    public bool AreThemesUnderLists { get; private set; }

    /// <summary>Whether a direction stands between the heading of the first part and its themes.</summary>
    public bool HasDirectionAhead { get; set; }

    /// <summary>The numbered line that was last read as a label; null if none.</summary>
    public OutlineLine? NumberedLabel { get; set; }

    /// <summary>The numbered line that was last read as a heading; null if none.</summary>
    public OutlineLine? NumberedHeading { get; set; }

    /// <summary>The number of « # » before the heading of the part or direction; 0 if it has none.</summary>
    public int HeadingLevel
    {
        get;
        set
        {
            field = value;
            labelLevel = 0;
        }
    }

    /// <summary>Whether the heading above is unknown, so that the points below it belong to no list and no theme.</summary>
    public bool IsOutside => outside is not null;

    /// <summary>Ends the theme and the list.</summary>
    public void Close()
    {
        outside = null;
        Theme = null;
        Changes = null;
        AreThemesUnderLists = false;
        CloseList();
    }

    /// <summary>Begins a part of the document, with no direction, theme or list.</summary>
    public void Begin(OutlinePart part)
    {
        Part = part;
        Direction = null;
        NumberedLabel = null;
        Close();
    }

    /// <summary>Ends the theme, its direction and the list, because a heading is unknown: the points below it become notes.</summary>
    public void OpenOutside(OutlineLine line)
    {
        Close();
        Direction = null;
        if (Part == OutlinePart.Intention) Part = OutlinePart.Preamble;
        Draft.Notes.Add(line.Whole);
        outside = Draft.Remarks.Count;
        Draft.Remarks.Add(new MinutesRemark.UnknownHeading(line.Number, line.Whole, 0));
    }

    /// <summary>Keeps a point below an unknown heading as a note, and counts it.</summary>
    public void AddOutside(OutlineLine line)
    {
        Draft.Notes.Add(line.Marker == LineMarker.Bullet ? line.Text : line.Whole);
        var remark = (MinutesRemark.UnknownHeading)Draft.Remarks[outside!.Value];
        Draft.Remarks[outside.Value] = remark with { Points = remark.Points + 1 };
    }

    /// <summary>
    /// Whether a Markdown heading stands too high to be a theme of the open part or direction: not below its heading, or above its themes.
    /// </summary>
    public bool IsAboveThemes(OutlineLine line) =>
        line.Level > 0 && line.Level < (labelLevel > 0 ? labelLevel : Theme is null ? HeadingLevel : HeadingLevel + 1);

    /// <summary>Begins a list of lessons.</summary>
    /// <param name="kind">The kind of lessons.</param>
    /// <param name="areThemesBelow">Whether labels of themes stand below its heading, and not above it.</param>
    public void OpenList(LessonKind kind, bool areThemesBelow)
    {
        if (Part is OutlinePart.Preamble or OutlinePart.Intention || (Part == OutlinePart.First && Theme is null))
            Part = OutlinePart.Second;
        if (areThemesBelow)
        {
            Close();
            AreThemesUnderLists = true;
            Part = OutlinePart.Second;
        }

        outside = null;
        List = kind;
        listIndent = null;
        Changes = null;
        kindsSeen.Add(kind);
    }

    /// <summary>Ends the list, so that items are changes of the open theme.</summary>
    public void ReturnToChanges()
    {
        outside = null;
        List = null;
        Changes = Theme!.Changes;
    }

    /// <summary>Opens a theme of the first part.</summary>
    /// <param name="label">Its label.</param>
    /// <param name="line">The line of the label; null if the whole line is the label.</param>
    public void OpenFirst(string label, OutlineLine? line = null)
    {
        if (line is { Marker: LineMarker.Number }) NumberedLabel = line;
        if (line is { Level: > 0 } && labelLevel == 0) labelLevel = line.Level;
        outside = null;
        CloseList();
        Theme = Draft.First.Find(LabelKey.Of(label));
        if (Theme is null)
        {
            Theme = new OutlineTheme(label, Direction ?? Domain.Direction.Unclear);
            Draft.First.Add(Theme);
        }
        else
        {
            if (line is not null) Draft.Remarks.Add(new MinutesRemark.Heading(line.Number, line.Whole));
            if (Direction is not null && Direction != Theme.Direction) Draft.Remarks.Add(new MinutesRemark.MixedTheme(Theme.Label));
        }

        Changes = Theme.Changes;
    }

    /// <summary>Opens a theme of the second part.</summary>
    public void OpenSecond(OutlineLine line)
    {
        var kept = AreThemesUnderLists ? List : null;
        Part = OutlinePart.Second;
        outside = null;
        CloseList();
        List = kept;
        if (line.Marker == LineMarker.Number) NumberedLabel = line;
        Theme = Draft.Second.Find(line.Key);
        if (Theme is not null)
        {
            Draft.Remarks.Add(new MinutesRemark.Heading(line.Number, line.Whole));
            return;
        }

        var isNoChange = OutlineHeadings.Of(line) is { IsTheme: true };
        Theme = new OutlineTheme(
            isNoChange ? line.Text : line.Label, isNoChange ? Domain.Direction.NoChange : Domain.Direction.Unclear);
        Draft.Second.Add(Theme);
    }

    /// <summary>Adds an item to the open list, as a lesson or as a sub-item of the last lesson.</summary>
    public void AddListed(OutlineLine line)
    {
        if (Theme?.Lessons is [.., { } last] && last.Kind == List && IsSubItem(line))
        {
            last.Items.Add(line.Text);
            return;
        }

        NoteMargin(line);
        AddLesson(line.Text, line.Number);
    }

    /// <summary>Adds a lesson to the open list, under a stand-in theme if no theme is open.</summary>
    public void AddLesson(string text, int number)
    {
        Theme ??= StandIn(number);
        Draft.Deepen(Theme);
        Theme.Lessons.Add(new OutlineLesson(List!.Value, text));
    }

    /// <summary>Adds an item to the changes, or as an example to the last change if it is a sub-item.</summary>
    public void AddChangeOrExample(OutlineLine line)
    {
        var target = Changes ?? Draft.Ungrouped;
        if (target is [.., { } last] && IsSubItem(line))
        {
            target[^1] = last with { Example = last.Example is null ? line.Text : last.Example + "\n" + line.Text };
            Draft.Remarks.Add(new MinutesRemark.Example(line.Number, line.Text));
            return;
        }

        NoteMargin(line);
        AddChange(line.Text);
    }

    public void AddChange(string text) =>
        (Changes ?? Draft.Ungrouped).Add(
            new MinutesChange(text, Direction ?? (Changes is null ? null : Theme?.Direction) ?? Domain.Direction.Unclear));

    /// <summary>Whether the open theme already has the heading of a list of this kind.</summary>
    public bool HasSeen(LessonKind kind) => kindsSeen.Contains(kind);

    public bool IsKnown(string key) =>
        survey.ListedLabels.Contains(key) || Draft.First.Contains(key) || Draft.Second.Contains(key);

    /// <summary>Whether a line may be the label of a theme of the first part, perhaps in other words.</summary>
    public bool MayBeOfFirst(OutlineLine line) =>
        Draft.First.Count <= MaxLabels && Draft.First.Any(known => LabelMatcher.MayBeSame(known.Label, line.Text, language, stems));

    /// <summary>Whether a line may be a label that stands above lists, perhaps in other words.</summary>
    public bool MayBeOfSecond(OutlineLine line) =>
        survey.ListedLabels.Contains(line.Key)
        || Draft.Second.Contains(line.Key)
        || survey.ListedLabels.Count <= MaxLabels
            && survey.ListedLabels.Any(label => line.Text.Length <= OutlineLine.MaxLabelLength
                && LabelMatcher.MayBeSame(label, line.Text, language, stems)
                && line.CouldBeLabel);

    /// <summary>Whether a line is the next numbered label, and not an item of the open list.</summary>
    public bool IsNextNumber(OutlineLine line) => Follows(line, NumberedLabel);

    /// <summary>Whether a line is the next numbered heading, and not an item of the open list.</summary>
    public bool IsNextHeading(OutlineLine line) => List is not null && Follows(line, NumberedHeading);

    private bool Follows(OutlineLine line, OutlineLine? last) =>
        last is not null
        && line.Marker == LineMarker.Number
        && line.Glyph == last.Glyph
        && line.Indent == last.Indent
        && line.Value == last.Value + 1
        && !(listGlyph == line.Glyph && listIndent == line.Indent);

    private void CloseList()
    {
        List = null;
        listIndent = null;
        IsBare = false;
        kindsSeen.Clear();
    }

    private bool IsSubItem(OutlineLine line) => listIndent is { } indent && survey.IsDeeper(line, indent, listGlyph);

    // The first item may be indented more than those after it, so the smallest indent is the margin.
    private void NoteMargin(OutlineLine line)
    {
        if (listIndent is null || line.Indent < listIndent) listGlyph = line.Glyph;
        listIndent = Math.Min(listIndent ?? line.Indent, line.Indent);
    }

    private OutlineTheme StandIn(int number)
    {
        var label = Draft.Title ?? Draft.Remarks.OfType<MinutesRemark.Heading>().Last().Text;
        if (Draft.Second.Find(LabelKey.Of(label)) is { } known) return known;

        var theme = new OutlineTheme(label, Domain.Direction.Unclear) { IsStandIn = true };
        Draft.Second.Add(theme);
        Draft.Remarks.Add(new MinutesRemark.ListWithoutTheme(number, label));
        return theme;
    }
}
