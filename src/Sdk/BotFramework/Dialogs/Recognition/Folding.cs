using System.Globalization;
using System.Text;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Words without case, accents and ligatures, as people type them in a hurry.</summary>
internal static class Folding
{
    public static string Fold(string word)
    {
        if (word.All(char.IsAsciiLetterOrDigit))
        {
            return word.ToLowerInvariant();
        }

        var folded = new StringBuilder(word.Length);
        foreach (var rune in Decomposed(word).ToLowerInvariant().EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark:
                    break;
                default:
                    folded.Append(rune.Value switch { 'œ' => "oe", 'æ' => "ae", _ => rune.ToString() });
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>The words of a text with their places, each folded.</summary>
    public static List<(string Word, Token Token)> Words(string text) =>
        Tokenizer.DefaultTokenizerImpl(text).ConvertAll(token => (Fold(token.Text), token));

    // A lone surrogate cannot be decomposed; such a word is compared as it is.
    private static string Decomposed(string word)
    {
        try
        {
            return word.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return word;
        }
    }
}
