using System.Text;
using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Minutes.Markdown;

/// <summary>
/// The minutes as Markdown: the changes theme by theme, then what helped, the wishes and the pitfalls. The minutes name no person.
/// </summary>
public sealed partial class MinutesMarkdown
{
    private readonly StringBuilder markdown = new();
    private readonly IMinutesWords words;
    private readonly ITextStyle style;

    private MinutesMarkdown(IMinutesWords words, ITextStyle style)
    {
        this.words = words;
        this.style = style;
    }

    /// <summary>
    /// The minutes as a file, with line feeds as line breaks. An import reads it back unchanged. Before any theme is retained, all themes
    /// are in it.
    /// </summary>
    /// <param name="minutes">The content.</param>
    /// <param name="words">Headings and sentences, in the language of the minutes.</param>
    public static string Of(MinutesContent minutes, IMinutesWords words) =>
        new MinutesMarkdown(words, new ITextStyle.ForFile()).Write(minutes);

    /// <summary>The minutes as a chat message, in which every sign of Markdown that people typed is escaped.</summary>
    /// <param name="minutes">The content.</param>
    /// <param name="words">Headings and sentences, in the language of the minutes.</param>
    public static string ForChat(MinutesContent minutes, IMinutesWords words) =>
        new MinutesMarkdown(words, new ITextStyle.ForChat()).Write(minutes);

    private string Write(MinutesContent minutes)
    {
        WriteHeader(minutes);

        var anyRetained = minutes.Themes.Any(theme => theme.Retained);
        var themes = minutes.Themes.Where(theme => theme.Retained || !anyRetained).ToList();
        WriteChanges(themes);
        WriteLessons(themes);
        WriteDecisions(minutes);
        WriteRest(minutes);
        return markdown.ToString();
    }

    private void WriteHeader(MinutesContent minutes)
    {
        Block("# " + style.Line(minutes.Title));

        List<string> facts = [];
        if (minutes.HeldOn is { } day) facts.Add(words.HeldOn(day));
        if (minutes.Period is { } period) facts.Add(words.Period(period));
        if (facts.Count > 0) Block(string.Join(" · ", facts));
        if (minutes.Place is { } place) Block(words.Place(style.Line(place)));
        if (minutes.Phase != Phase.Closed) Block($"*{words.Provisional}*");
        if (minutes.Intention is not { } intention) return;

        Block("## " + words.Intention);
        Block(string.Join('\n', style.Lines(intention)));
    }

    private void WriteChanges(List<MinutesTheme> themes)
    {
        if (themes.Count == 0) return;

        Block("## " + words.Changes);
        foreach (var direction in themes
            .OrderBy(theme => theme.Direction)
            .ThenBy(theme => theme.Rank ?? int.MaxValue)
            .GroupBy(theme => theme.Direction))
        {
            Block("### " + words.DirectionHeading(direction.Key));
            foreach (var theme in direction)
            {
                Block("#### " + style.Line(theme.LongLabel));
                if (theme.ShortLabel != theme.LongLabel) Block(words.ShortLabel(style.Line(theme.ShortLabel)));
                WriteList(theme.Changes.Select(change => Item(change, change.Direction == theme.Direction ? null : change.Direction)));
            }
        }
    }

    private void WriteLessons(List<MinutesTheme> themes)
    {
        var deepened = themes.Where(theme => theme.Lessons.Count > 0).OrderBy(theme => theme.DeepeningRank ?? int.MaxValue).ToList();
        if (deepened.Count == 0) return;

        Block("## " + words.Lessons);
        foreach (var theme in deepened)
        {
            Block("### " + style.Line(theme.ShortLabel));
            foreach (var kind in Enum.GetValues<LessonKind>())
            {
                if (theme.Count(kind) == 0) continue;
                Block("#### " + words.LessonHeading(kind));
                WriteList(theme.Of(kind).Select(lesson => new MarkdownItem(lesson.Text, [.. lesson.Items.Select(style.Lines)])));
            }
        }
    }

    private void WriteDecisions(MinutesContent minutes)
    {
        var explained = minutes.Themes
            .Where(theme => theme is { Retained: true, RetainedBecause: not null })
            .OrderBy(theme => theme.Rank)
            .ToList();
        if (minutes.OverrideReason is not null || explained.Count > 0)
        {
            Block("## " + words.Decisions);
            if (minutes.OverrideReason is { } reason) Block(string.Join('\n', Prefixed(words.OverrideReason, reason)));
            WriteList(explained.Select(theme => new MarkdownItem(theme.ShortLabel, [style.Lines(theme.RetainedBecause!)])));
        }

        if (minutes.Dissents.Count == 0) return;
        Block("## " + words.Dissents);
        WriteList(minutes.Dissents.Select(dissent => new MarkdownItem(dissent, [])));
    }

    private void WriteRest(MinutesContent minutes)
    {
        if (minutes.Ungrouped.Count > 0)
        {
            Block("## " + words.Ungrouped);
            foreach (var direction in minutes.Ungrouped.GroupBy(change => change.Direction).OrderBy(group => group.Key))
            {
                Block("### " + words.DirectionHeading(direction.Key));
                WriteList(direction.Select(change => Item(change, null)));
            }
        }

        if (minutes.Notes.Count == 0) return;
        Block("## " + words.Notes);

        // One empty line separates two notes, so one more stands between the paragraphs of a note.
        foreach (var note in minutes.Notes) Block(Paragraphs().Replace(string.Join('\n', style.Lines(note)), "$0\n"));
    }

    private MarkdownItem Item(MinutesChange change, Direction? differing)
    {
        List<IReadOnlyList<string>> details = [];
        if (differing is { } direction) details.Add([$"({words.DirectionWord(direction)})"]);
        if (change.Why is { } why) details.Add(Prefixed(words.Why, why));
        if (change.Example is { } example) details.Add(Prefixed(words.Example, example));
        return new MarkdownItem(change.Text, details);
    }

    private IReadOnlyList<string> Prefixed(Func<string, string> sentence, string text) =>
        [.. style.Lines(text).Select((line, i) => i == 0 ? sentence(line) : line)];

    private void WriteList(IEnumerable<MarkdownItem> items)
    {
        List<string> lines = [];
        foreach (var (text, details) in items)
        {
            lines.AddRange(Indented("- ", "  ", style.Lines(text)));
            foreach (var detail in details) lines.AddRange(Indented("  - ", "    ", detail));
        }

        if (lines.Count > 0) Block(string.Join('\n', lines));
    }

    private static IEnumerable<string> Indented(string bullet, string indent, IReadOnlyList<string> lines) =>
        lines.Select((line, i) => line.Length == 0 ? "" : (i == 0 ? bullet : indent) + line);

    private void Block(string block)
    {
        if (markdown.Length > 0) markdown.Append('\n');
        markdown.Append(block).Append('\n');
    }

    [GeneratedRegex("\n{2,}")]
    private static partial Regex Paragraphs();

    /// <summary>An item of a list: the text that a person typed, and lines below it that are escaped already.</summary>
    private sealed record MarkdownItem(string Text, IReadOnlyList<IReadOnlyList<string>> Details);
}
