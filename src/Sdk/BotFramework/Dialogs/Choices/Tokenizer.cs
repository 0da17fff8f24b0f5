using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Cuts texts into words.</summary>
public class Tokenizer
{
    /// <summary>The tokenizer that is used unless another one is set.</summary>
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>
    /// Cuts a text at everything that is no letter, digit or accent. A character outside the basic plane, such as an
    /// emoji, is a word of its own.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">Not used: the rule is the same for all languages.</param>
    public static List<Token> DefaultTokenizerImpl(string text, string? locale = null)
    {
        var tokens = new List<Token>();
        var start = -1;

        var position = 0;
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var alone = !rune.IsBmp;
            if (start >= 0 && (alone || !BelongsToWord(rune)))
            {
                tokens.Add(Cut(text!, start, position));
                start = -1;
            }

            if (alone)
            {
                tokens.Add(Cut(text!, position, position + rune.Utf16SequenceLength));
            }
            else if (start < 0 && BelongsToWord(rune))
            {
                start = position;
            }

            position += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            tokens.Add(Cut(text!, start, text!.Length));
        }

        return tokens;
    }

    private static bool BelongsToWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static Token Cut(string text, int start, int end)
    {
        var word = text[start..end];
        return new Token
        {
            Start = start,
            End = end - 1,
            Text = word,
            Normalized = Composed(word).ToLowerInvariant(),
        };
    }

    // A lone surrogate cannot be composed; such a word is compared as it is.
    private static string Composed(string word)
    {
        try
        {
            return word.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return word;
        }
    }
}
