using CollabBot.Domain;

namespace CollabBot.Features.Lessons;

/// <summary>Parses a lesson that was typed in a form or in a text command.</summary>
internal static class LessonWords
{
    /// <summary>Parses the fields of a form: the list, the text, and the sub-items, one per line.</summary>
    public static Outcome<LessonDraft> Read(string? typedKind, string? typedText, string? typedItems)
    {
        if (!Enum.TryParse<LessonKind>(typedKind, out var kind) || !Enum.IsDefined(kind)) return new Refusal.KindMissing();
        if (!Wording.Parse(typedText, Wording.StatementLimit).TryGet(out var text, out var refusal)) return refusal;

        var items = new List<Wording>();
        foreach (var line in (typedItems ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Wording.Parse(line, Wording.StatementLimit).TryGet(out var item, out refusal)) return refusal;
            items.Add(item);
        }

        return new LessonDraft(kind, text, items);
    }

    /// <summary>
    /// Splits typed text into a lesson and its sub-items: lines after the first that start with two spaces, a tab or a hyphen.
    /// All other lines belong to the lesson.
    /// </summary>
    public static (string Text, string? Items) Split(string words)
    {
        string[] lines = words.ReplaceLineEndings("\n").Split('\n');
        var isItem = lines.Select((line, i) => i > 0 && (RoomLessonLines.IsSubItem(line) || RoomLessonLines.HasHyphen(line))).ToArray();
        var items = lines.Where((_, index) => isItem[index]).Select(RoomLessonLines.WithoutMark);
        return (
            string.Join('\n', lines.Where((_, index) => !isItem[index])),
            string.Join('\n', items) is { Length: > 0 } below ? below : null);
    }
}
