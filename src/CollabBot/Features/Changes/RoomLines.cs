using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Changes;

/// <summary>
/// Parses what is typed for the room, one change per line. A leading <c>+</c>, <c>-</c>, <c>=</c> or <c>?</c> gives the direction (without
/// one it is unclear); <c>#theme</c> or <c>[theme]</c> at the end suggests a theme.
/// </summary>
internal static partial class RoomLines
{
    /// <summary>Parses each line that is not empty into a change or a refusal.</summary>
    public static IReadOnlyList<RoomLine> Read(string? text)
    {
        string[] lines = (text ?? "")
            .Split(['\n', '\r', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return
        [
            .. lines.Select((line, index) => new RoomLine(
                index + 1, line, index < Retrospective.MaxLines ? ReadLine(line) : new Refusal.TooManyLines(Retrospective.MaxLines)))
        ];
    }

    private static Outcome<ChangeDraft> ReadLine(string line)
    {
        var direction = Texts.ReadSign(line[0]);
        var rest = direction is null ? line : line[1..].TrimStart();
        var match = Theme().Match(rest);
        var statement = match.Success ? rest[..match.Index] : rest;
        var theme = match.Success ? match.Groups["theme"].Value : null;
        if (!Wording.Parse(statement, Wording.StatementLimit).TryGet(out var words, out var refusal)) return refusal;
        if (!Wording.ParseOptional(theme, Wording.LabelLimit).TryGet(out var label, out refusal)) return refusal;
        return new ChangeDraft(words, direction ?? Direction.Unclear, label);
    }

    /// <summary>
    /// The theme at the end of a line. A digit after <c>#</c> is part of the sentence (« le projet #3 »), a letter starts a theme.
    /// </summary>
    [GeneratedRegex(@"(?:(?:^|\s)#\s?(?<theme>\p{L}[^#]*)|\[(?<theme>[^\[\]]*)\])\s*$")]
    private static partial Regex Theme();
}

/// <summary>A line: its number, its text as typed, and the change or refusal that it was parsed into.</summary>
internal sealed record RoomLine(int Number, string Text, Outcome<ChangeDraft> Read);
