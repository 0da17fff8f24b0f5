using CollabBot.Domain;
using CollabBot.Minutes.Outline;

namespace CollabBot.Minutes.Markdown;

/// <summary>
/// Reads minutes that the product wrote as a Markdown file. A file counts as such only if writing what was read gives the same file again;
/// any other is read as an outline.
/// </summary>
internal sealed class MarkdownReader
{
    private readonly IMinutesWords words;
    private readonly List<MinutesTheme> themes = [];
    private readonly List<MinutesChange> ungrouped = [];
    private MinutesContent minutes;

    private MarkdownReader(IMinutesWords words, string title)
    {
        this.words = words;
        minutes = new MinutesContent { Title = title, Language = words.Language };
    }

    /// <summary>The minutes; null if the text is not a file that the product wrote with these words.</summary>
    public static MinutesContent? Read(string text, IMinutesWords words)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (!lines[0].StartsWith("# ", StringComparison.Ordinal)) return null;

        var reader = new MarkdownReader(words, FileText.Read(lines[0][2..]));
        var (header, sections) = Split(lines[1..], "## ");
        if (!reader.ReadHeader(header) || !sections.All(reader.ReadSection)) return null;

        var read = reader.Finish();
        var hasContent = read.Ungrouped.Count > 0 || read.Themes.Any(theme => theme.Changes.Count > 0 || theme.Lessons.Count > 0);
        return hasContent && IsSame(MinutesMarkdown.Of(read, words).TrimEnd('\n').Split('\n'), lines) ? read : null;
    }

    // An editor may have removed the spaces at the ends of lines, which say nothing that the line break does not say.
    private static bool IsSame(string[] written, string[] lines) =>
        written.Select(line => line.TrimEnd(' ')).SequenceEqual(lines.Select(line => line.TrimEnd(' ')), StringComparer.Ordinal);

    private MinutesContent Finish()
    {
        // Only provisional minutes without any lesson can list themes that are not retained.
        var isOpen = minutes.Phase != Phase.Closed;
        var areRetained = !isOpen || themes.Exists(theme => theme.Lessons.Count > 0 || theme.RetainedBecause is not null);
        return minutes with
        {
            Phase = !isOpen ? Phase.Closed : areRetained ? Phase.Deepening : Phase.Grouping,
            RetainedCount = Math.Max(1, themes.Count),
            Themes = [.. themes.Select((theme, i) => theme with { Retained = areRetained, Rank = areRetained ? i + 1 : null })],
            Ungrouped = ungrouped,
        };
    }

    private bool ReadHeader(IReadOnlyList<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (line == $"*{words.Provisional}*") minutes = minutes with { Phase = Phase.Deepening };
            else if (After(words.Place, line) is { } place) minutes = minutes with { Place = FileText.Read(place) };
            else if (!line.Split(" · ").All(ReadFact)) return false;
        }

        return true;
    }

    private bool ReadFact(string fact)
    {
        if (OutlineDates.Date(fact, words.Language)?.Date is { } day && words.HeldOn(day) == fact) minutes = minutes with { HeldOn = day };
        else if (OutlineDates.Period(fact, isLabelled: true) is { } period && words.Period(period) == fact)
            minutes = minutes with { Period = period };
        else return false;
        return true;
    }

    private bool ReadSection((string Heading, IReadOnlyList<string> Lines) section)
    {
        var (heading, lines) = section;
        if (heading == words.Intention) minutes = minutes with { Intention = Text(lines) };
        else if (heading == words.Changes) return ReadDirections(lines, ReadThemes);
        else if (heading == words.Lessons) return ReadLessons(lines);
        else if (heading == words.Decisions) return ReadDecisions(lines);
        else if (heading == words.Dissents) minutes = minutes with { Dissents = [.. Items(lines).Select(item => item.Text)] };
        else if (heading == words.Ungrouped) return ReadDirections(lines, ReadUngrouped);
        else if (heading == words.Notes) minutes = minutes with { Notes = Notes(lines) };
        else return false;
        return true;
    }

    private bool ReadDirections(IReadOnlyList<string> lines, Func<Direction, IReadOnlyList<string>, bool> read)
    {
        foreach (var (heading, content) in Split(lines, "### ").Sections)
        {
            if (Find<Direction>(words.DirectionHeading, heading) is not { } direction || !read(direction, content)) return false;
        }

        return true;
    }

    private bool ReadThemes(Direction direction, IReadOnlyList<string> lines)
    {
        foreach (var (heading, content) in Split(lines, "#### ").Sections)
        {
            var label = FileText.Read(heading);
            var shortLabel = content.FirstOrDefault(line => line.Length > 0) is { } first ? After(words.ShortLabel, first) : null;
            if (Changes(content, direction) is not { } changes) return false;
            themes.Add(new MinutesTheme
            {
                LongLabel = label,
                ShortLabel = shortLabel is null ? label : FileText.Read(shortLabel),
                Direction = direction,
                Changes = changes,
            });
        }

        return true;
    }

    private bool ReadUngrouped(Direction direction, IReadOnlyList<string> lines)
    {
        if (Changes(lines, direction) is not { } changes) return false;
        ungrouped.AddRange(changes);
        return true;
    }

    private List<MinutesChange>? Changes(IReadOnlyList<string> lines, Direction direction)
    {
        List<MinutesChange> changes = [];
        foreach (var (text, details) in Items(lines))
        {
            var change = new MinutesChange(text, direction);
            foreach (var detail in details)
            {
                if (Find<Direction>(other => $"({words.DirectionWord(other)})", detail) is { } own)
                    change = change with { Direction = own };
                else if (After(words.Why, detail) is { } why) change = change with { Why = why };
                else if (After(words.Example, detail) is { } example) change = change with { Example = example };
                else return null;
            }

            changes.Add(change);
        }

        return changes;
    }

    private bool ReadLessons(IReadOnlyList<string> lines)
    {
        var rank = 0;
        foreach (var (heading, content) in Split(lines, "### ").Sections)
        {
            List<MinutesLesson> lessons = [];
            foreach (var (kindHeading, list) in Split(content, "#### ").Sections)
            {
                if (Find<LessonKind>(words.LessonHeading, kindHeading) is not { } kind) return false;
                lessons.AddRange(Items(list).Select(item => new MinutesLesson(kind, item.Text, item.Details)));
            }

            rank++;
            if (!Update(FileText.Read(heading), theme => theme with { Lessons = lessons, DeepeningRank = rank })) return false;
        }

        return true;
    }

    private bool ReadDecisions(IReadOnlyList<string> lines)
    {
        var reason = Text([.. lines.TakeWhile(line => !line.StartsWith("- ", StringComparison.Ordinal))]);
        if (reason.Length > 0)
        {
            if (After(words.OverrideReason, reason) is not { } told) return false;
            minutes = minutes with { OverrideReason = told };
        }

        return Items(lines).All(item =>
            item.Details is [var because] && Update(item.Text, theme => theme with { RetainedBecause = because }));
    }

    // Two themes with the same short label cannot be told apart.
    private bool Update(string shortLabel, Func<MinutesTheme, MinutesTheme> change)
    {
        var at = themes.FindIndex(theme => theme.ShortLabel == shortLabel);
        if (at < 0 || themes.FindLastIndex(theme => theme.ShortLabel == shortLabel) != at) return false;
        themes[at] = change(themes[at]);
        return true;
    }

    private static (IReadOnlyList<string> Before, IReadOnlyList<(string Heading, IReadOnlyList<string> Lines)> Sections) Split(
        IReadOnlyList<string> lines, string mark)
    {
        List<string> before = [];
        List<(string, IReadOnlyList<string>)> sections = [];
        var content = before;
        foreach (var line in lines)
        {
            if (line.StartsWith(mark, StringComparison.Ordinal)) sections.Add((line[mark.Length..], content = []));
            else content.Add(line);
        }

        return (before, sections);
    }

    private static string Text(IReadOnlyList<string> lines) => string.Join('\n', lines.Select(FileText.Read)).Trim('\n');

    private static List<(string Text, IReadOnlyList<string> Details)> Items(IReadOnlyList<string> lines)
    {
        List<(List<string> Text, List<List<string>> Details)> items = [];
        foreach (var line in lines)
        {
            if (line.StartsWith("- ", StringComparison.Ordinal)) items.Add(([line[2..]], []));
            else if (items.Count == 0) continue;
            else if (line.StartsWith("  - ", StringComparison.Ordinal)) items[^1].Details.Add([line[4..]]);
            else (items[^1].Details is [.., var last] ? last : items[^1].Text).Add(line.TrimStart(' '));
        }

        return [.. items.Select(item => (Text(item.Text), (IReadOnlyList<string>)[.. item.Details.Select(Text)]))];
    }

    private static List<string> Notes(IReadOnlyList<string> lines)
    {
        List<List<string>> notes = [[]];
        for (var i = 0; i < lines.Count; i++)
        {
            var isSeparator = lines[i].Length == 0 && i > 0 && lines[i - 1].Length > 0 && i + 1 < lines.Count && lines[i + 1].Length > 0;
            if (isSeparator) notes.Add([]);
            else if (lines[i].Length > 0 || (i > 0 && lines[i - 1].Length > 0)) notes[^1].Add(lines[i]);
            else if (i + 1 < lines.Count && lines[i + 1].Length == 0) notes[^1].Add("");
        }

        return [.. notes.Select(note => Text(note)).Where(note => note.Length > 0)];
    }

    private static T? Find<T>(Func<T, string> name, string text) where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => name(value) == text).Select(value => (T?)value).FirstOrDefault();

    /// <summary>The text that stands last in a sentence; null if the text is not that sentence.</summary>
    private static string? After(Func<string, string> sentence, string text)
    {
        var start = sentence("");
        return text.Length > start.Length && text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : null;
    }
}
