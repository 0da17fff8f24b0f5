namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Understands yes and no in French and in English, whichever language the question is in. The first answer in the text
/// counts: « non, ok, on arrête » is no. A letter counts only by itself: « j'y pense » says nothing.
/// </summary>
internal static class YesNo
{
    private static readonly ILookup<string, (string[] Words, bool? Answer)> Phrases = LongestFirst(
    [
        .. Said(true,
            "oui", "ouais", "ouaip", "ouep", "ouip", "ui", "d accord", "dac", "ok", "okay", "okey", "certainement", "certes",
            "bien sur", "bien entendu", "tout a fait", "absolument", "exactement", "exact", "effectivement", "evidemment", "parfait",
            "vrai", "c est vrai", "c est ca", "c est bon", "c est correct", "correct", "volontiers", "avec plaisir", "pourquoi pas", "vas y", "allez y",
            "yes", "yeah", "yea", "yep", "yup", "yah", "ya", "sure", "of course", "certainly", "absolutely", "definitely",
            "true", "right", "agreed", "i agree", "i do", "go ahead", "sounds good", "why not", "👍", "👌", "✅", "✔"),
        .. Said(false,
            "non", "nan", "nenni", "pas d accord", "pas du tout", "pas vraiment", "pas maintenant", "pas encore", "pas exactement",
            "pas tout a fait", "pas ok", "pas bon", "pas correct", "pas vrai", "pas question", "surtout pas", "absolument pas", "bien sur que non", "jamais", "faux",
            "aucunement", "negatif", "laisse tomber", "laissez tomber",
            "no", "nope", "nah", "nay", "not", "never", "false", "wrong", "no way", "of course not", "absolutely not", "certainly not", "definitely not",
            "don t", "do not", "i don t", "i do not", "disagree", "i disagree", "negative", "👎", "❌"),
        .. Said(null, "pas sur", "pas certain", "peut etre", "je ne sais pas", "je sais pas", "not sure", "i m not sure", "maybe", "i don t know", "don t know", "not yet sure"),
    ]);

    private static readonly Dictionary<string, bool> Letters = new() { ["o"] = true, ["y"] = true, ["n"] = false };

    /// <returns>The answer, or null if there is none in the text.</returns>
    public static bool? Recognize(string text)
    {
        // Word signs such as ✅ are no words to the tokenizer, so they are set apart here.
        var words = Folding.Words(SetApart(text)).ConvertAll(word => word.Word);

        if (words is [var only] && Letters.TryGetValue(only, out var letter))
        {
            return letter;
        }

        for (var at = 0; at < words.Count; at++)
        {
            var said = Phrases[words[at]].FirstOrDefault(phrase => words.Skip(at).Take(phrase.Words.Length).SequenceEqual(phrase.Words));
            if (said.Words is not null)
            {
                return said.Answer;
            }
        }

        return null;
    }

    private static IEnumerable<(string[] Words, bool? Answer)> Said(bool? answer, params string[] phrases) =>
        phrases.Select(phrase => (SetApart(phrase).Split(' '), answer));

    private static ILookup<string, (string[] Words, bool? Answer)> LongestFirst((string[] Words, bool? Answer)[] phrases) =>
        phrases.OrderByDescending(phrase => phrase.Words.Length).ToLookup(phrase => phrase.Words[0]);

    private static string SetApart(string text) =>
        text.Replace("✅", "yes", StringComparison.Ordinal).Replace("✔", "yes", StringComparison.Ordinal).Replace("❌", "no", StringComparison.Ordinal);
}
