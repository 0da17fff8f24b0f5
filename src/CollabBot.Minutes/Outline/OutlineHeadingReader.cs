using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes.Outline;

/// <summary>Reads headings: each begins a part, a direction or a list, or gives a fact about the meeting.</summary>
internal sealed class OutlineHeadingReader(
    OutlineDocument document, OutlineSurvey survey, OutlineSection section, OutlineLists lists, string language)
{
    private readonly OutlineDraft draft = section.Draft;

    /// <summary>Reads a heading; false if it is a fact that the meeting does not need, so that the line is text.</summary>
    public bool Read(int i, HeadingMatch heading)
    {
        var line = document.Lines[i];
        if (heading.IsFact)
        {
            if (!ReadFact(heading)) return false;
            draft.Remarks.Add(new MinutesRemark.Fact(line.Number, line.Whole));
            return true;
        }

        draft.Lean += heading.Lean;
        if (line.Marker == LineMarker.Number) section.NumberedHeading = line;
        if (heading.IsTheme)
        {
            ReadNoChange(i);
            return true;
        }

        draft.Remarks.Add(new MinutesRemark.Heading(line.Number, line.Whole));
        switch (heading.Heading)
        {
            case OutlineHeading.Intention:
                section.Part = OutlinePart.Intention;
                section.Close();
                if (heading.Rest is not null) draft.Intention.Add(heading.Rest);
                break;
            case OutlineHeading.FirstPart when IsRepeatedBelowTheme(i):
                section.ReturnToChanges();
                break;
            case OutlineHeading.FirstPart:
                section.Begin(OutlinePart.First);
                section.HeadingLevel = line.Level;
                section.HasDirectionAhead = survey.IsDirectionAhead(i);
                if (heading.Rest is not null) draft.Note(line);
                break;
            case OutlineHeading.SecondPart:
                section.Begin(OutlinePart.Second);
                if (heading.Rest is not null) draft.Note(line);
                break;
            case OutlineHeading.Enablers or OutlineHeading.Wishes or OutlineHeading.Pitfalls:
                lists.Open(i, heading);
                break;
            default:
                ReadDirection(i, heading);
                break;
        }

        return true;
    }

    /// <summary>Reads a line that is no text of the meeting: front matter may give a fact, all else is a note.</summary>
    public void ReadAside(OutlineLine line)
    {
        if (OutlineHeadings.Of(line) is { IsFact: true } fact && ReadFact(fact with { Rest = fact.Rest!.Trim('"', '\'', ' ') }))
            draft.Remarks.Add(new MinutesRemark.Fact(line.Number, line.Whole));
        else draft.Note(line);
    }

    private bool IsRepeatedBelowTheme(int i) =>
        section.Theme is not null && document.IsFollowedByBullet(i) && (survey.IsCombined || section.List is not null);

    private void ReadDirection(int i, HeadingMatch heading)
    {
        section.Direction = heading.Heading switch
        {
            OutlineHeading.Positive => Direction.Positive,
            OutlineHeading.Negative => Direction.Negative,
            OutlineHeading.NoChange => Direction.NoChange,
            _ => Direction.Unclear,
        };
        section.HasDirectionAhead = false;
        if (IsRepeatedOnPage(i)) return;


        // « Changements positifs » below the label of a theme sorts that theme's changes; anywhere else it begins a group of themes.
        if (section.Theme is not null && survey.AreChangesThenLists(i))
        {
            section.ReturnToChanges();
        }
        else if (section.Part != OutlinePart.Second || survey.IsFollowedByFirstPart(i))
        {
            section.Part = OutlinePart.First;
            section.HeadingLevel = document.Lines[i].Level;
            section.Close();
        }

        if (heading.Rest is not { } rest) return;
        if (document.IsFollowedByBullet(i)) draft.Note(document.Lines[i]);
        else section.AddChange(rest);
    }

    // The direction is repeated at the top of a page, with « (suite) » after it, and the theme continues.
    private bool IsRepeatedOnPage(int i) =>
        section is { Theme: { } theme, List: null, Changes: not null }
        && theme.Direction == section.Direction
        && document.IsFollowedByBullet(i)
        && IsContinued(document.Lines[i]);

    private static bool IsContinued(OutlineLine line) =>
        Folding.Of(line.Text) != LabelKey.Of(line.Text) && line.Text.TrimEnd(':', ' ').EndsWith(')');

    private void ReadNoChange(int i)
    {
        var line = document.Lines[i];
        if ((document.IsFollowedByList(i) && !survey.IsCombined)
            || (section.Part == OutlinePart.Second && !survey.IsFollowedByFirstPart(i)))
        {
            section.Part = OutlinePart.Second;
            section.Direction = null;
            section.OpenSecond(line);
            return;
        }

        section.Part = OutlinePart.First;
        section.Direction = Direction.NoChange;
        section.OpenFirst(line.Text);
        section.Direction = null;
        section.HasDirectionAhead = false;
    }

    private bool ReadFact(HeadingMatch heading)
    {
        var rest = heading.Rest!;
        if (heading.Heading == OutlineHeading.ShortLabel) return section.Part == OutlinePart.First && TakeShortLabel(rest);
        return section.Part is OutlinePart.Preamble or OutlinePart.Intention && heading.Heading switch
        {
            OutlineHeading.Title when draft.Title is null => (draft.Title = rest) is not null,
            OutlineHeading.Place when draft.Place is null => (draft.Place = rest) is not null,
            OutlineHeading.Date when draft.HeldOn is null => TakeDate(rest),
            OutlineHeading.Period when draft.Period is null => (draft.Period = OutlineDates.Period(rest, isLabelled: true)) is not null,
            _ => false,
        };
    }

    private bool TakeShortLabel(string label)
    {
        if (section.Theme is not { Changes.Count: 0 } theme) return false;
        theme.ShortLabel = label;
        return true;
    }

    private bool TakeDate(string text)
    {
        if (OutlineDates.Date(text, language) is not { } found) return false;
        draft.HeldOn = found.Date;
        if (found.IsAmbiguous) draft.Remarks.Add(new MinutesRemark.DateAmbiguous(text, found.Date));
        return true;
    }
}
