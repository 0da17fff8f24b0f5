using System.Globalization;
using System.Text;

namespace CollabBot.Domain;

/// <summary>Normalises texts for comparison. The normalised text must be neither stored nor shown.</summary>
public static class Folding
{
    /// <summary>
    /// Lower case, without accents and format characters, ligatures written out, one kind of apostrophe and dash, single spaces.
    /// </summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Decompose(text))
        {
            switch (c)
            {
                case '’' or '‘' or 'ʼ' or '`' or '′':
                    folded.Append('\'');
                    break;
                case 'œ' or 'Œ':
                    folded.Append("oe");
                    break;
                case 'æ' or 'Æ':
                    folded.Append("ae");
                    break;
                case '‐' or '‒' or '–' or '—' or '―' or '−':
                    folded.Append('-');
                    break;
                case var _ when char.IsWhiteSpace(c):
                    if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
                    break;
                case var _ when char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                    break;
                default:
                    folded.Append(char.ToLowerInvariant(c));
                    break;
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>The words of a folded text, in order: everything between characters that are neither letters nor digits.</summary>
    public static IReadOnlyList<string> Words(string folded)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var isWithin = i < folded.Length && char.IsLetterOrDigit(folded[i]);
            if (isWithin && start < 0) start = i;
            if (isWithin || start < 0) continue;
            words.Add(folded[start..i]);
            start = -1;
        }

        return words;
    }

    /// <summary>The text in form KD. Normalising throws for U+FFFE and lone surrogates, so these are replaced by U+FFFD.</summary>
    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            var runes = text.EnumerateRunes().Select(rune => rune.Value == 0xFFFE ? "\uFFFD" : rune.ToString());
            return string.Concat(runes).Normalize(NormalizationForm.FormKD);
        }
    }
}
