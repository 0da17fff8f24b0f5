using CollabBot.Domain;

namespace CollabBot.Minutes.Outline;

/// <summary>Reads the headings of lists of lessons, and tells the items of lists without bullets from labels.</summary>
internal sealed class OutlineLists(OutlineDocument document, OutlineSurvey survey, OutlineSection section)
{
    public void Open(int i, HeadingMatch heading)
    {
        var line = document.Lines[i];

        // « Les facteurs facilitants » above themes that have lists of their own is the heading of the second part.
        if (section.Theme is null && heading.Rest is null && survey.ListedLabels.Count > 1 && survey.IsTitleOfPart(i))
        {
            section.Part = OutlinePart.Second;
            section.Close();
            return;
        }

        section.OpenList(heading.Kind, AreThemesBelow(i));
        section.IsBare = !section.AreThemesUnderLists && IsBare(i, heading.Kind);
        if (section.IsBare) section.Draft.Remarks.Add(new MinutesRemark.BareList(line.Number));
        if (heading.Rest is not { } rest) return;

        if (document.IsFollowedByBullet(i)) section.Draft.Note(line);
        else section.AddLesson(rest, line.Number);
    }

    /// <summary>Whether a line above a list is an item of the open list, whose items have no bullets.</summary>
    public bool StaysInBareList(int i) => section is { IsBare: true, List: { } kind } && !IsLabelBeforeList(i, kind);

    // « Facilitants » above labels with bullets: the document is divided by list first and by theme second.
    private bool AreThemesBelow(int i)
    {
        if (i + 2 >= document.Lines.Count || document.Headings[i + 1] is not null) return false;
        if (document.IsItem(i + 1) || !document.IsFollowedByBullet(i + 1)) return false;

        var label = document.Lines[i + 1];
        if (section.Draft.First.Find(label.Key) is { } known && known != section.Theme) return true;
        if (section is { Theme: not null, Part: OutlinePart.First } && survey.IsCombined) return false;
        return label.CouldBeLabel && (section.Theme is null || section.IsKnown(label.Key) || section.AreThemesUnderLists);
    }

    // Whether the items of a list have no bullets: all lines up to the next heading are neither items nor labels.
    private bool IsBare(int i, LessonKind kind)
    {
        var j = i + 1;
        while (j < document.Lines.Count
            && document.Headings[j] is null
            && !document.IsItem(j)
            && !OutlineHeadings.IsOther(document.Lines[j]))
        {
            j++;
        }

        if (j == i + 1 || (j < document.Lines.Count && document.IsItem(j))) return false;
        return j > i + 2
            ? !IsLabelBeforeList(i + 1, kind)
            : !IsLabelBeforeList(i + 1, kind) && !section.IsKnown(document.Lines[i + 1].Key);
    }

    private bool IsLabelBeforeList(int i, LessonKind kind)
    {
        var line = document.Lines[i];
        if (!document.IsFollowedByList(i)) return section.IsKnown(line.Key);
        var next = document.Headings[i + 1]!.Kind;
        return next == kind || section.HasSeen(next) || section.MayBeOfFirst(line);
    }
}
