using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CollabBot.Features.Import;

/// <summary>
/// Folds texts so that they can be compared: no case, no accents, one kind of apostrophe, dash and space. Folded text is never stored.
/// </summary>
internal static partial class OutlineFolding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            switch (c)
            {
                case '’' or '‘' or 'ʼ' or '`' or '´' or '′':
                    folded.Append('\'');
                    break;
                case 'œ' or 'Œ':
                    folded.Append("oe");
                    break;
                case 'æ' or 'Æ':
                    folded.Append("ae");
                    break;
                case '–' or '—' or '‐' or '‑' or '‒' or '―' or '−':
                    folded.Append('-');
                    break;
                default:
                    if (char.IsWhiteSpace(c)) AppendSpace(folded);
                    else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                    {
                        folded.Append(char.ToLowerInvariant(c));
                    }

                    break;
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>
    /// A label as it is compared: folded, without surrounding punctuation, without « Thème 1 : » before it and « (suite) » after it.
    /// </summary>
    public static string Key(string label)
    {
        var key = Numbered().Replace(Fold(label), "");
        foreach (var suffix in Continued)
        {
            if (key.EndsWith(suffix, StringComparison.Ordinal)) key = key[..^suffix.Length];
        }

        return key.Trim(' ', ':', '.', ',', ';', '-', '«', '»', '"', '\'', '*', '_', '(', ')', '#');
    }

    /// <summary>A label without « Thème 1 : » before it.</summary>
    public static string WithoutNumber(string label)
    {
        var colon = label.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Numbered().IsMatch(Fold(label[..(colon + 1)])) ? label[(colon + 1)..] : label;
    }

    /// <summary>The words of a folded text.</summary>
    public static IReadOnlyList<string> Words(string folded)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var within = i < folded.Length && char.IsLetterOrDigit(folded[i]);
            if (within && start < 0) start = i;
            if (within || start < 0) continue;
            words.Add(folded[start..i]);
            start = -1;
        }

        return words;
    }

    private static readonly string[] Continued = ["(suite)", "(cont.)", "(continued)", "(cont'd)", "(fin)", "- suite", "- continued"];

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
    }

    [GeneratedRegex(@"^(?:theme|thematique|regroupement|enjeu|topic|group|changement|change)\s*(?:no\.?\s*|#\s*)?\d{1,2}\s*[:.)-]\s*")]
    private static partial Regex Numbered();
}
