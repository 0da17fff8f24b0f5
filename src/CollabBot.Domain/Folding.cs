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
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            folded.Append(c switch
            {
                'œ' or 'Œ' => "oe",
                'æ' or 'Æ' => "ae",
                '’' or '‘' or 'ʼ' or '`' or '´' => "'",
                '‐' or '‑' or '–' or '—' => "-",
                _ when char.IsWhiteSpace(c) => " ",
                _ => char.ToLowerInvariant(c).ToString(),
            });
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
