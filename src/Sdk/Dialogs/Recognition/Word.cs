using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>A word of a text. A character outside the basic plane, such as an emoji, is a word of its own.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index of the last character.</param>
/// <param name="Lower">The word in lower case.</param>
/// <param name="Folded">The word in lower case, without accents and ligatures.</param>
internal sealed record Word(int Start, int End, string Lower, string Folded)
{
    /// <summary>The words of a text: letters, digits and accents belong to a word, everything else separates words.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        var start = -1;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isPart = rune.IsBmp && BelongsToWord(rune);
            if (start >= 0 && !isPart)
            {
                words.Add(Cut(text, start, position));
                start = -1;
            }

            if (!rune.IsBmp) words.Add(Cut(text, position, position + rune.Utf16SequenceLength));
            else if (isPart && start < 0) start = position;
            position += rune.Utf16SequenceLength;
        }

        if (start >= 0) words.Add(Cut(text, start, text.Length));
        return words;
    }

    private static bool BelongsToWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static Word Cut(string text, int start, int end)
    {
        var word = text[start..end];
        return new Word(start, end - 1, word.Normalize(NormalizationForm.FormC).ToLowerInvariant(), Fold(word));
    }

    private static string Fold(string word)
    {
        if (word.All(char.IsAsciiLetterOrDigit)) return word.ToLowerInvariant();

        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.Normalize(NormalizationForm.FormKD).ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(rune.Value switch { 'œ' => "oe", 'æ' => "ae", _ => rune.ToString() });
        }

        return folded.ToString();
    }
}
