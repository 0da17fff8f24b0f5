using CollabBot.Domain;

namespace CollabBot.Features.Deepening;

/// <summary>Reads what was typed as a lesson, wherever it was typed.</summary>
internal static class LessonWords
{
    /// <summary>A lesson of a form: its list, its words, its sub-items one a line.</summary>
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

    /// <summary>A typed lesson and its sub-items: lines below it that begin with two spaces or a hyphen. Other lines belong to the lesson.</summary>
    public static (string Text, string? Items) Split(string words)
    {
        string[] lines = words.ReplaceLineEndings("\n").Split('\n');
        var isItem = lines.Index().Select(line => line.Index > 0 && RoomLessonLines.IsSubItem(line.Item)).ToArray();
        var items = lines.Where((_, index) => isItem[index]).Select(RoomLessonLines.WithoutMark);
        return (string.Join('\n', lines.Where((_, index) => !isItem[index])), string.Join('\n', items) is { Length: > 0 } below ? below : null);
    }
}
