using System.Globalization;
using System.Text;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>
/// Compares typed words with commands: case, accents, kinds of spaces, apostrophes and hyphens, invisible characters, emoji, courtesy,
/// and punctuation and markup at both ends do not count.
/// </summary>
internal static class CommandWords
{
    /// <summary>Maximum length of a command's own words, without its arguments.</summary>
    private const int MaxCommandLength = 24;

    /// <summary>Punctuation and markup before a command. A sign that begins a line of ideas is kept: it has a meaning.</summary>
    private static readonly char[] Opening = [' ', '/', '*', '_', '~', '\'', '"', '«', '“', '”', '(', '[', '#', '>', '@', ','];

    private static readonly char[] Closing = [' ', '.', '!', '?', ':', ';', ',', '*', '_', '~', '\'', '"', '»', '“', '”', ')', ']'];

    private static readonly string[] Courtesies = ["svp", "stp", "s'il vous plait", "s'il te plait", "please", "pls"];

    /// <summary>
    /// Lower case, without accents, with single spaces. Not built on <see cref="Folding"/>, which also writes out compatibility characters:
    /// « aide… », a text, would become the command « aide ».
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark)
                continue;

            // Emoji and their skin tones; the signs of a direction are kept, because they are answers.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
                && rune.Value is not ('`' or '^' or '▲' or '▼'))
            {
                folded.Append(' ');
                continue;
            }

            folded.Append(rune.Value switch
            {
                '’' or 'ʼ' or '`' => "'",
                '‐' or '‑' or '–' or '—' => "-",
                _ when Rune.IsWhiteSpace(rune) => " ",
                _ => rune.ToString(),
            });
        }

        var words = string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var trimmed = WithoutCourtesy(words.TrimStart(Opening).TrimEnd(Closing));
        return trimmed.Length == 0 ? words : trimmed;
    }

    /// <summary>A text without the name of the bot at its start or its end.</summary>
    public static string WithoutName(string text, string? name)
    {
        var trimmed = text.Trim();
        if (string.IsNullOrWhiteSpace(name)) return trimmed;

        var (start, end) = (trimmed.TrimStart('@'), trimmed.TrimEnd('.', '!', ' '));
        if (start.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (start.Length == name.Length || !char.IsLetterOrDigit(start[name.Length])))
            return start[name.Length..].TrimStart(',', ':', ';', ' ', '\u00A0', '!');
        return end.EndsWith($" {name}", StringComparison.OrdinalIgnoreCase) || end.EndsWith($"@{name}", StringComparison.OrdinalIgnoreCase)
            ? end[..^name.Length].TrimEnd('@', ',', ' ', '\u00A0')
            : trimmed;
    }

    private static string WithoutCourtesy(string words)
    {
        foreach (var courtesy in Courtesies)
        {
            if (words.EndsWith($" {courtesy}", StringComparison.Ordinal)) return words[..^courtesy.Length].TrimEnd(Closing);
            if (words.StartsWith($"{courtesy} ", StringComparison.Ordinal)) return words[courtesy.Length..].TrimStart(Opening);
        }

        return words;
    }

    /// <summary>
    /// The words after one of the commands, and whether a colon stood between; null for another text and for a command without arguments.
    /// </summary>
    public static (string Words, bool HasColon)? After(string text, params string[] commands)
    {
        var typed = text.TrimStart();
        for (var end = 1; end <= Math.Min(typed.Length, MaxCommandLength); end++)
        {
            var isEnd = end == typed.Length || char.IsWhiteSpace(typed[end]) || typed[end] == ':';
            if (!isEnd || typed[end - 1] == ':' || char.IsWhiteSpace(typed[end - 1]) || !commands.Contains(Fold(typed[..end]))) continue;

            var rest = typed[end..].TrimStart(' ', '\u00A0', '\u202F');
            var hasColon = rest.StartsWith(':');
            rest = (hasColon ? rest[1..] : rest).TrimEnd();

            // A line that begins with two spaces is a sub-item, so only the command's own line is trimmed.
            rest = rest.TrimStart(' ', '\u00A0', '\u202F').TrimStart('\r', '\n');
            return rest.Length == 0 && !hasColon ? null : (rest, hasColon);
        }

        return null;
    }

    /// <summary>The number of edits between two words: letters inserted, left out, replaced, or swapped with their neighbour.</summary>
    public static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
