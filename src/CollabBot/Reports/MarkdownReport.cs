using System.Text;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Reports;

/// <summary>
/// The minutes as Markdown: the changes theme by theme, then what helped, the wishes and the pitfalls. The minutes name no person.
/// </summary>
internal static class MarkdownReport
{
    public static string Of(MinutesContent minutes, Texts texts)
    {
        var report = new StringBuilder();
        WriteHeader(report, minutes, texts);

        // Before any theme is retained, all themes are shown, as in the summary.
        var anyRetained = minutes.Themes.Any(theme => theme.Retained);
        var themes = minutes.Themes.Where(theme => theme.Retained || !anyRetained).ToList();
        WriteChanges(report, themes, texts);
        WriteLessons(report, themes, texts);
        WriteDecisions(report, minutes, texts);
        WriteRest(report, minutes, texts);
        return report.ToString();
    }

    private static void WriteHeader(StringBuilder report, MinutesContent minutes, Texts texts)
    {
        Block(report, "# " + MarkdownText.Line(minutes.Title));

        List<string> facts = [];
        if (minutes.HeldOn is { } date) facts.Add(texts.Date(date));
        if (minutes.Period is { } period) facts.Add(texts.PlanPeriod(period));
        if (minutes.Place is { } place) facts.Add(MarkdownText.Line(place));
        if (facts.Count > 0) Block(report, string.Join(" · ", facts));
        if (minutes.Phase != Phase.Closed) Block(report, $"*{texts.ReportProvisional()}*");
        if (minutes.Intention is not { } intention) return;

        Block(report, "## " + texts.ReportIntention());
        foreach (var paragraph in MarkdownText.Paragraphs(intention)) Block(report, paragraph);
    }

    private static void WriteChanges(StringBuilder report, List<MinutesTheme> themes, Texts texts)
    {
        if (themes.Count == 0) return;

        Block(report, "## " + texts.ReportChanges());
        foreach (var direction in themes
            .OrderBy(theme => theme.Direction)
            .ThenBy(theme => theme.Rank ?? int.MaxValue)
            .GroupBy(theme => theme.Direction))
        {
            Block(report, "### " + texts.DirectionHeading(direction.Key));
            foreach (var theme in direction)
            {
                Block(report, "#### " + MarkdownText.Line(theme.LongLabel));
                WriteList(
                    report,
                    theme.Changes.Select(change => Item(change, change.Direction == theme.Direction ? null : change.Direction, texts)));
            }
        }
    }

    private static void WriteLessons(StringBuilder report, List<MinutesTheme> themes, Texts texts)
    {
        var deepened = themes.Where(theme => theme.Lessons.Count > 0).OrderBy(theme => theme.DeepeningRank ?? int.MaxValue).ToList();
        if (deepened.Count == 0) return;

        Block(report, "## " + texts.ReportLessons());
        foreach (var theme in deepened)
        {
            Block(report, "### " + MarkdownText.Line(theme.ShortLabel));
            foreach (var kind in Enum.GetValues<LessonKind>())
            {
                if (theme.Count(kind) == 0) continue;
                Block(report, "#### " + texts.LessonKindHeading(kind));
                WriteList(
                    report, theme.Of(kind).Select(lesson => new ReportItem(lesson.Text, [.. lesson.Items.Select(MarkdownText.Line)])));
            }
        }
    }

    private static void WriteDecisions(StringBuilder report, MinutesContent minutes, Texts texts)
    {
        var explained = minutes.Themes
            .Where(theme => theme is { Retained: true, RetainedBecause: not null })
            .OrderBy(theme => theme.Rank)
            .ToList();
        if (minutes.OverrideReason is not null || explained.Count > 0)
        {
            Block(report, "## " + texts.ReportDecisions());
            if (minutes.OverrideReason is { } reason) Block(report, texts.ReportOverride(MarkdownText.Line(reason)));
            WriteLines(
                report,
                explained.Select(theme =>
                    texts.ReportBecause(MarkdownText.Line(theme.ShortLabel), MarkdownText.Line(theme.RetainedBecause!))));
        }

        if (minutes.Dissents.Count == 0) return;
        Block(report, "## " + texts.ReportDissents());
        WriteLines(report, minutes.Dissents.Select(MarkdownText.Line));
    }

    /// <summary>Writes a list of lines that are already escaped.</summary>
    private static void WriteLines(StringBuilder report, IEnumerable<string> lines)
    {
        var list = string.Join('\n', lines.Select(line => "- " + line));
        if (list.Length > 0) Block(report, list);
    }

    private static void WriteRest(StringBuilder report, MinutesContent minutes, Texts texts)
    {
        if (minutes.Ungrouped.Count > 0)
        {
            Block(report, "## " + texts.ReportUngrouped());
            foreach (var direction in minutes.Ungrouped.GroupBy(change => change.Direction).OrderBy(group => group.Key))
            {
                Block(report, "### " + texts.DirectionHeading(direction.Key));
                WriteList(report, direction.Select(change => Item(change, null, texts)));
            }
        }

        if (minutes.Notes.Count == 0) return;
        Block(report, "## " + texts.ReportNotes());
        foreach (var paragraph in minutes.Notes.SelectMany(MarkdownText.Paragraphs)) Block(report, paragraph);
    }

    private static ReportItem Item(MinutesChange change, Direction? differing, Texts texts)
    {
        List<string> details = [];
        if (differing is { } direction) details.Add($"({texts.DirectionWord(direction)})");
        if (change.Why is { } why) details.Add(texts.ReportWhy(MarkdownText.Line(why)));
        if (change.Example is { } example) details.Add(texts.ReportExample(MarkdownText.Line(example)));
        return new ReportItem(change.Text, details);
    }

    private static void WriteList(StringBuilder report, IEnumerable<ReportItem> items)
    {
        var list = new StringBuilder();
        foreach (var (text, details) in items)
        {
            list.Append("- ").AppendJoin("  \n  ", MarkdownText.Paragraphs(text)).Append('\n');
            foreach (var detail in details) list.Append("  - ").Append(detail).Append('\n');
        }

        if (list.Length > 0) Block(report, list.ToString().TrimEnd('\n'));
    }

    private static void Block(StringBuilder report, string block)
    {
        if (report.Length > 0) report.Append('\n');
        report.Append(block).Append('\n');
    }

    /// <summary>An item of a list: the text that a person typed, and already escaped lines below it.</summary>
    private sealed record ReportItem(string Text, IReadOnlyList<string> Details);
}
