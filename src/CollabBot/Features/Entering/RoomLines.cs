using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Features.Entering;

/// <summary>
/// Reads what is typed for the room, one change a line: a leading <c>+</c>, <c>-</c>, <c>=</c> or <c>?</c> gives the direction (none: to be clarified), <c>#theme</c> or
/// <c>[theme]</c> at the end the theme that was meant.
/// </summary>
internal static partial class RoomLines
{
    /// <summary>Each line that is not empty, with what it says or what is wrong with it.</summary>
    public static IReadOnlyList<RoomLine> Read(string? text)
    {
        string[] lines = (text ?? "").Split(['\n', '\r', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lines.Select((line, index) => new RoomLine(index + 1, line, index < Retrospective.MostLines ? ReadLine(line) : new Refusal.TooManyLines(Retrospective.MostLines)))];
    }

    private static Outcome<ChangeDraft> ReadLine(string line)
    {
        var direction = DirectionOf(line[0]);
        var rest = direction is null ? line : line[1..].TrimStart();
        var match = Theme().Match(rest);
        var statement = match.Success ? rest[..match.Index] : rest;
        var theme = match.Success ? match.Groups["theme"].Value : null;
        if (!Wording.Parse(statement, Wording.StatementLimit).TryGet(out var words, out var refusal)) return refusal;
        if (!Wording.ParseOptional(theme, Wording.LabelLimit).TryGet(out var label, out refusal)) return refusal;
        return new ChangeDraft(words, direction ?? Direction.Unclear, label);
    }

    /// <summary>The signs that keyboards have, those that some of them make of a hyphen, and those the product shows.</summary>
    private static Direction? DirectionOf(char sign) => sign switch
    {
        '+' or '▲' => Direction.Positive,
        '-' or '−' or '–' or '—' or '▼' => Direction.Negative,
        '=' => Direction.NoChange,
        '?' => Direction.Unclear,
        _ => null,
    };

    /// <summary>A number after <c>#</c> is part of a sentence (« le projet #3 »), a word is a theme.</summary>
    [GeneratedRegex(@"(?:(?:^|\s)#\s?(?<theme>\p{L}[^#]*)|\[(?<theme>[^\[\]]*)\])\s*$")]
    private static partial Regex Theme();
}

/// <summary>One line: its number, its text as typed, and what it says or what is wrong with it.</summary>
internal sealed record RoomLine(int Number, string Text, Outcome<ChangeDraft> Read);
