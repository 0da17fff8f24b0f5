using System.Text;
using CollabBot.Domain;

namespace CollabBot.Minutes.Markdown;

/// <summary>
/// The minutes as Markdown: the changes theme by theme, then what helped, the wishes and the pitfalls. The minutes name no person.
/// </summary>
public static class MinutesMarkdown
{
    /// <summary>The minutes, with line feeds as line breaks. Before any theme is retained, all themes are in them.</summary>
    /// <param name="minutes">The content.</param>
    /// <param name="words">Headings and sentences, in the language of the minutes.</param>
    public static string Of(MinutesContent minutes, IMinutesWords words)
    {
        var markdown = new StringBuilder();
        WriteHeader(markdown, minutes, words);

        var anyRetained = minutes.Themes.Any(theme => theme.Retained);
        var themes = minutes.Themes.Where(theme => theme.Retained || !anyRetained).ToList();
        WriteChanges(markdown, themes, words);
        WriteLessons(markdown, themes, words);
        WriteDecisions(markdown, minutes, words);
        WriteRest(markdown, minutes, words);
        return markdown.ToString();
    }

    private static void WriteHeader(StringBuilder markdown, MinutesContent minutes, IMinutesWords words)
    {
        Block(markdown, "# " + MarkdownText.Line(minutes.Title));

        List<string> facts = [];
        if (minutes.HeldOn is { } day) facts.Add(words.HeldOn(day));
        if (minutes.Period is { } period) facts.Add(words.Period(period));
        if (minutes.Place is { } place) facts.Add(MarkdownText.Line(place));
        if (facts.Count > 0) Block(markdown, string.Join(" · ", facts));
        if (minutes.Phase != Phase.Closed) Block(markdown, $"*{words.Provisional}*");
        if (minutes.Intention is not { } intention) return;

        Block(markdown, "## " + words.Intention);
        foreach (var paragraph in MarkdownText.Paragraphs(intention)) Block(markdown, paragraph);
    }

    private static void WriteChanges(StringBuilder markdown, List<MinutesTheme> themes, IMinutesWords words)
    {
        if (themes.Count == 0) return;

        Block(markdown, "## " + words.Changes);
        foreach (var direction in themes
            .OrderBy(theme => theme.Direction)
            .ThenBy(theme => theme.Rank ?? int.MaxValue)
            .GroupBy(theme => theme.Direction))
        {
            Block(markdown, "### " + words.DirectionHeading(direction.Key));
            foreach (var theme in direction)
            {
                Block(markdown, "#### " + MarkdownText.Line(theme.LongLabel));
                WriteList(
                    markdown,
                    theme.Changes.Select(change => Item(change, change.Direction == theme.Direction ? null : change.Direction, words)));
            }
        }
    }

    private static void WriteLessons(StringBuilder markdown, List<MinutesTheme> themes, IMinutesWords words)
    {
        var deepened = themes.Where(theme => theme.Lessons.Count > 0).OrderBy(theme => theme.DeepeningRank ?? int.MaxValue).ToList();
        if (deepened.Count == 0) return;

        Block(markdown, "## " + words.Lessons);
        foreach (var theme in deepened)
        {
            Block(markdown, "### " + MarkdownText.Line(theme.ShortLabel));
            foreach (var kind in Enum.GetValues<LessonKind>())
            {
                if (theme.Count(kind) == 0) continue;
                Block(markdown, "#### " + words.LessonHeading(kind));
                WriteList(
                    markdown, theme.Of(kind).Select(lesson => new MarkdownItem(lesson.Text, [.. lesson.Items.Select(MarkdownText.Line)])));
            }
        }
    }

    private static void WriteDecisions(StringBuilder markdown, MinutesContent minutes, IMinutesWords words)
    {
        var explained = minutes.Themes
            .Where(theme => theme is { Retained: true, RetainedBecause: not null })
            .OrderBy(theme => theme.Rank)
            .ToList();
        if (minutes.OverrideReason is not null || explained.Count > 0)
        {
            Block(markdown, "## " + words.Decisions);
            if (minutes.OverrideReason is { } reason) Block(markdown, words.OverrideReason(MarkdownText.Line(reason)));
            WriteLines(
                markdown,
                explained.Select(theme =>
                    words.RetainedBecause(MarkdownText.Line(theme.ShortLabel), MarkdownText.Line(theme.RetainedBecause!))));
        }

        if (minutes.Dissents.Count == 0) return;
        Block(markdown, "## " + words.Dissents);
        WriteLines(markdown, minutes.Dissents.Select(MarkdownText.Line));
    }

    /// <summary>Writes a list of lines that are already escaped.</summary>
    private static void WriteLines(StringBuilder markdown, IEnumerable<string> lines)
    {
        var list = string.Join('\n', lines.Select(line => "- " + line));
        if (list.Length > 0) Block(markdown, list);
    }

    private static void WriteRest(StringBuilder markdown, MinutesContent minutes, IMinutesWords words)
    {
        if (minutes.Ungrouped.Count > 0)
        {
            Block(markdown, "## " + words.Ungrouped);
            foreach (var direction in minutes.Ungrouped.GroupBy(change => change.Direction).OrderBy(group => group.Key))
            {
                Block(markdown, "### " + words.DirectionHeading(direction.Key));
                WriteList(markdown, direction.Select(change => Item(change, null, words)));
            }
        }

        if (minutes.Notes.Count == 0) return;
        Block(markdown, "## " + words.Notes);
        foreach (var paragraph in minutes.Notes.SelectMany(MarkdownText.Paragraphs)) Block(markdown, paragraph);
    }

    private static MarkdownItem Item(MinutesChange change, Direction? differing, IMinutesWords words)
    {
        List<string> details = [];
        if (differing is { } direction) details.Add($"({words.DirectionWord(direction)})");
        if (change.Why is { } why) details.Add(words.Why(MarkdownText.Line(why)));
        if (change.Example is { } example) details.Add(words.Example(MarkdownText.Line(example)));
        return new MarkdownItem(change.Text, details);
    }

    private static void WriteList(StringBuilder markdown, IEnumerable<MarkdownItem> items)
    {
        var list = new StringBuilder();
        foreach (var (text, details) in items)
        {
            list.Append("- ").AppendJoin("  \n  ", MarkdownText.Paragraphs(text)).Append('\n');
            foreach (var detail in details) list.Append("  - ").Append(detail).Append('\n');
        }

        if (list.Length > 0) Block(markdown, list.ToString().TrimEnd('\n'));
    }

    private static void Block(StringBuilder markdown, string block)
    {
        if (markdown.Length > 0) markdown.Append('\n');
        markdown.Append(block).Append('\n');
    }

    /// <summary>An item of a list: the text that a person typed, and already escaped lines below it.</summary>
    private sealed record MarkdownItem(string Text, IReadOnlyList<string> Details);
}
