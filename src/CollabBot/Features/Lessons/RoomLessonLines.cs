using CollabBot.Domain;

namespace CollabBot.Features.Lessons;

/// <summary>A line that was typed for the room, and its error; null if it is valid.</summary>
internal sealed record RoomLessonLine(int Number, string Text, Refusal? Wrong);

/// <summary>The lines of a lesson and its sub-items, and the lesson they make; null if one of the lines is invalid.</summary>
internal sealed record RoomBlock(IReadOnlyList<RoomLessonLine> Lines, LessonDraft? Draft);

/// <summary>
/// Parses what the facilitator types for the people in the room: one lesson per line, after <c>+</c> (enabler), <c>*</c> (wish), or
/// <c>-</c> or <c>!</c> (pitfall). A hyphen is negative here as it is when changes are named. Lines that start with two spaces, a tab or
/// <c>&gt;</c> are its sub-items; a lesson is stored with all its lines or not at all.
/// </summary>
internal static class RoomLessonLines
{
    public static IReadOnlyList<RoomBlock> Read(string text)
    {
        var blocks = new List<List<(int Number, string Text)>>();
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (blocks.Count == 0 || !IsSubItem(line)) blocks.Add([]);
            blocks[^1].Add((index + 1, line));
        }

        return [.. blocks.Select(Block)];
    }

    /// <summary>Whether a line is indented, or marked as a sub-item.</summary>
    public static bool IsSubItem(string line) =>
        line.StartsWith('\t')
        || (line.Length > 1 && char.IsWhiteSpace(line[0]) && char.IsWhiteSpace(line[1]))
        || line.TrimStart().StartsWith('>');

    /// <summary>Whether a line starts with a hyphen, or with one of the dashes that some keyboards type for it.</summary>
    public static bool HasHyphen(string line) => line.TrimStart() is ['-' or '−' or '–' or '—', ..];

    /// <summary>The text of a sub-item, without its indentation and its mark.</summary>
    public static string WithoutMark(string line)
    {
        var trimmed = line.Trim();
        return HasHyphen(trimmed) || trimmed.StartsWith('>') ? trimmed[1..].TrimStart() : trimmed;
    }

    private static RoomBlock Block(List<(int Number, string Text)> typed)
    {
        var (number, first) = typed[0];
        var lesson = Lesson(first);
        List<RoomLessonLine> lines = [new RoomLessonLine(number, first, lesson.RefusalOrNull())];
        var items = new List<Wording>();
        foreach (var (below, line) in typed.Skip(1))
        {
            var item = Wording.Parse(WithoutMark(line), Wording.StatementLimit);
            if (item.TryGet(out var words, out _)) items.Add(words);
            lines.Add(new RoomLessonLine(below, line, item.RefusalOrNull()));
        }

        return lines.All(line => line.Wrong is null) && lesson.TryGet(out var draft, out _)
            ? new RoomBlock(lines, draft with { Items = items })
            : new RoomBlock(lines, null);
    }

    private static Outcome<LessonDraft> Lesson(string line)
    {
        if (IsSubItem(line)) return new Refusal.SubItemAlone();

        var trimmed = line.Trim();
        LessonKind? kind = trimmed[0] switch
        {
            '+' => LessonKind.Enabler,
            '*' => LessonKind.Wish,
            '!' => LessonKind.Pitfall,
            _ when HasHyphen(trimmed) => LessonKind.Pitfall,
            _ => null,
        };
        if (kind is not { } list) return new Refusal.MarkMissing();

        var text = Wording.Parse(trimmed[1..], Wording.StatementLimit);
        return text.TryGet(out var words, out var refusal) ? new LessonDraft(list, words, []) : refusal;
    }

    private static Refusal? RefusalOrNull<T>(this Outcome<T> outcome) => outcome.Match(_ => (Refusal?)null, refusal => refusal);
}
