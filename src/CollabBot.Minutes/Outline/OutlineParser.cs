using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes.Outline;

/// <summary>
/// Assigns every line: a heading opens a section, an item belongs to the open section, and any other line is a label, a paragraph of the
/// intention or a note. The first part of a document gives changes by theme, the second part lessons by theme.
/// </summary>
internal static class OutlineParser
{
    public static OutlineDraft Read(OutlineDocument document, string language, WordStems stems)
    {
        var survey = new OutlineSurvey(document);
        var section = new OutlineSection(survey, language, stems);
        var lists = new OutlineLists(document, survey, section);
        var headings = new OutlineHeadingReader(document, survey, section, lists, language);
        var texts = new OutlineTextReader(document, survey, section, lists, language);
        var asides = new Queue<OutlineLine>(document.Asides);
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var line = document.Lines[i];
            while (asides.TryPeek(out var aside) && aside.Number < line.Number) headings.ReadAside(asides.Dequeue());
            if (document.Headings[i] is { } heading)
            {
                if (!headings.Read(i, heading)) texts.Read(i);
            }
            else if (line.Marker != LineMarker.None && !texts.IsNumberedLabel(i)) ReadItem(line, section);
            else texts.Read(i);
        }

        foreach (var aside in asides) headings.ReadAside(aside);
        return section.Draft;
    }

    private static void ReadItem(OutlineLine line, OutlineSection section)
    {
        var draft = section.Draft;
        if (section.IsOutside) section.AddOutside(line);
        else if (section.List is not null) section.AddListed(line);
        else if (section.Part == OutlinePart.First) section.AddChangeOrExample(line);
        else if (section.Part == OutlinePart.Intention) draft.Intention.Add(line.Whole);
        else
        {
            draft.Note(line);
            if (section.Part == OutlinePart.Second) draft.Remarks.Add(new MinutesRemark.ItemWithoutList(line.Number, line.Text));
        }
    }
}
