using System.Globalization;
using System.Text;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>
/// Compares typed words with commands: case, accents, kinds of spaces, apostrophes and hyphens, invisible characters, and punctuation at
/// the end do not count.
/// </summary>
internal static class CommandWords
{
    /// <summary>Maximum length of a command's own words, without its arguments.</summary>
    private const int MaxCommandLength = 24;

    /// <summary>
    /// Lower case, without accents, with single spaces. Not built on <see cref="Folding"/>, which also writes out compatibility characters:
    /// « aide… », a text, would become the command « aide ».
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            folded.Append(c switch
            {
                '’' or 'ʼ' or '`' => '\'',
                '‐' or '‑' or '–' or '—' => '-',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => c,
            });
        }

        var words = string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var trimmed = words.TrimEnd('.', '!', '?', ':', ' ').TrimStart('/');
        return trimmed.Length == 0 ? words : trimmed;
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
