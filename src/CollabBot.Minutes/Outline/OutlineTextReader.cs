namespace CollabBot.Minutes.Outline;

/// <summary>Reads lines that are neither headings nor items: the title, labels of themes, paragraphs.</summary>
internal sealed class OutlineTextReader(
    OutlineDocument document, OutlineSurvey survey, OutlineSection section, OutlineLists lists, string language)
{
    private const int MaxTitleLength = 300;

    private readonly OutlineDraft draft = section.Draft;

    public void Read(int i)
    {
        var line = document.Lines[i];
        if (IsOtherSection(i)) section.OpenOutside(line);
        else if (draft.Title is not null && survey.SortsItsOwnChanges(i))
        {
            section.Part = OutlinePart.First;
            section.Direction = null;
            section.OpenFirst(line.Label, line);
        }
        else if (document.IsFollowedByList(i) && !lists.StaysInBareList(i) && !IsTitleAboveLists(i)) OpenListed(line);
        else if (section.Part is OutlinePart.Preamble or OutlinePart.Intention) ReadOpening(i);
        else if (section.Part == OutlinePart.First && section.List is null) ReadInFirst(i);
        else if (section.Part == OutlinePart.First) ReadInCombined(i);
        else ReadInSecond(i);
    }

    /// <summary>Whether a numbered line is the heading of a theme rather than an item.</summary>
    public bool IsNumberedLabel(int i)
    {
        var line = document.Lines[i];
        if (line.Marker != LineMarker.Number) return false;
        if (line.IsMarked || section.IsNextNumber(line) || IsOtherSection(i)) return true;

        // « 4. Budget » after « 3. Écueils » is a heading like these.
        if (section.IsNextHeading(line) && document.IsFollowedByBullet(i) && document.Lines[i + 1].Glyph != line.Glyph) return true;

        var above = i > 0 && document.IsItem(i - 1) ? document.Lines[i - 1] : null;
        var continues = above is { Marker: LineMarker.Number } && above.Glyph == line.Glyph && above.Value == line.Value - 1;
        var begins = i > 0 && line.Value == 1 && document.Headings[i - 1] is { IsList: true };
        if (document.IsFollowedByList(i))
        {
            // Inside a list it is an item, unless it is followed by a list of a kind that the current theme already has.
            if (draft.First.Contains(line.Key)) return true;
            return !(continues || begins)
                && (section.List is null || section.MayBeOfFirst(line) || section.HasSeen(document.Headings[i + 1]!.Kind));
        }

        if (section.Part is OutlinePart.Intention or OutlinePart.Preamble) return false;
        if (section.List is not null || i + 1 >= document.Lines.Count || !survey.IsFollowedByDeeperItems(i)) return false;
        return section.Theme is null || section.NumberedLabel is not null || survey.ListedLabels.Contains(line.Key);
    }

    // A heading such as « Recommandations », which is common in minutes and no theme, unless it stands above lists or is the title.
    private bool IsOtherSection(int i) =>
        OutlineHeadings.IsOther(document.Lines[i])
        && !document.IsFollowedByList(i)
        && !draft.First.Contains(document.Lines[i].Key)
        && (draft.Title is not null || document.IsFollowedByBullet(i));

    // Whether a line that is no known label stands above points, so that these belong to no list. A sentence may stand between the points
    // of a list.
    private bool IsUnknownHeading(int i)
    {
        var line = document.Lines[i];
        if (line.IsMarked || line.Text.EndsWith(':')) return line.IsMarked || document.IsFollowedByBullet(i);
        return document.IsFollowedByBullet(i)
            && line.Text.Length <= OutlineLine.MaxLabelLength
            && line.Text.TrimEnd('»', '"', ')', ' ', '\u00A0', '*', '_') is [.., not ('.' or ';')];
    }

    private void NoteOrOpenOutside(int i)
    {
        if (IsUnknownHeading(i)) section.OpenOutside(document.Lines[i]);
        else draft.Note(document.Lines[i]);
    }

    private void OpenListed(OutlineLine line)
    {
        if (line.Marker == LineMarker.Number) section.NumberedLabel = line;
        if (section.Part == OutlinePart.First && survey.IsCombined) section.OpenFirst(line.Label, line);
        else section.OpenSecond(line);
    }

    private void ReadOpening(int i)
    {
        var line = document.Lines[i];
        if (IsLabelWithoutHeading(i))
        {
            section.Part = OutlinePart.First;
            section.Close();
            section.OpenFirst(line.Label, line);
        }
        else if (section.Part == OutlinePart.Intention && line.IsMarked)
        {
            // A heading of another section ends the intention.
            section.Part = OutlinePart.Preamble;
            draft.Note(line);
        }
        else if (section.Part == OutlinePart.Intention) AddToIntention(line);
        else if (draft.Title is null && line.Text.Length <= MaxTitleLength) draft.Title = line.Text;
        else draft.Note(line);
    }

    // A label above changes in a document that has no heading for changes.
    private bool IsLabelWithoutHeading(int i) =>
        document.IsFollowedByBullet(i)
        && !survey.HasFirstHeadings
        && (draft.Title is not null || section.Part == OutlinePart.Intention)
        && section.MayBeOfSecond(document.Lines[i]);

    private void AddToIntention(OutlineLine line)
    {
        var isWrapped = line.Gap != LineGap.Blank && draft.Intention.Count > 0;
        if (isWrapped) draft.Intention[^1] += " " + line.Text;
        else draft.Intention.Add(line.Text);
    }

    private void ReadInFirst(int i)
    {
        var line = document.Lines[i];
        var isKnown = section.MayBeOfSecond(line) && line.Text.Length <= OutlineLine.MaxLabelLength;
        var isLabel = document.IsFollowedByBullet(i)
            ? line.CouldBeLabel || isKnown
            : isKnown || (line.CouldBeLabel && !section.HasDirectionAhead) || section.IsNextNumber(line);
        if ((section.IsOutside && !isKnown) || section.IsAboveThemes(line)) NoteOrOpenOutside(i);
        else if (isLabel) section.OpenFirst(line.Label, line);
        else draft.Note(line);
    }

    private void ReadInCombined(int i)
    {
        var line = document.Lines[i];
        if (section.IsBare && !line.IsMarked && !document.IsFollowedByBullet(i)) section.AddListed(line);
        else if (line.CouldBeLabel
            && (survey.IsFollowedByChanges(i) || (survey.AreChangesThenLists(i) && !section.IsAboveThemes(line))))
            section.OpenFirst(line.Label, line);
        else NoteOrOpenOutside(i);
    }

    private void ReadInSecond(int i)
    {
        var line = document.Lines[i];
        if (document.IsFollowedByList(i) && lists.StaysInBareList(i)) section.AddListed(line);
        else if (section.IsKnown(line.Key) || (line.IsMarked && section.MayBeOfFirst(line))) section.OpenSecond(line);
        else if (section.AreThemesUnderLists && line.CouldBeLabel && document.IsFollowedByBullet(i)) section.OpenSecond(line);
        else if (section is { IsBare: true, List: not null } && !line.IsMarked && !document.IsFollowedByBullet(i)) section.AddListed(line);
        else NoteOrOpenOutside(i);
    }

    // In « Rencontre du 30 octobre 2018 / Facilitants » the first line names the meeting, not a theme.
    private bool IsTitleAboveLists(int i) =>
        section.Part == OutlinePart.Preamble
        && draft.Title is null
        && (survey.ListedLabels.Count == 1
            || OutlineDates.Date(document.Lines[i].Text, language) is not null
            || OutlineDates.Period(document.Lines[i].Text) is not null);
}
