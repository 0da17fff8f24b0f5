namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Recognizes yes and no in French and in English, whatever the language of the question. The first answer in the text counts: « non, ok,
/// on arrête » is no. A letter counts only as the whole text: « j'y pense » is no answer.
/// </summary>
internal static class YesNo
{
    private static readonly string[] Yes =
    [
        "oui", "ouais", "ouaip", "ouep", "ouip", "ui", "d accord", "dac", "ok", "okay", "okey", "certainement",
        "certes", "bien sur", "bien entendu", "tout a fait", "absolument", "exactement", "exact", "effectivement",
        "evidemment", "parfait", "vrai", "c est vrai", "c est ca", "c est bon", "c est correct", "correct",
        "volontiers", "avec plaisir", "pourquoi pas", "vas y", "allez y", "yes", "yeah", "yea", "yep", "yup", "yah",
        "ya", "sure", "of course", "certainly", "absolutely", "definitely", "true", "right", "agreed", "i agree",
        "i do", "go ahead", "sounds good", "why not", "👍", "👌",
    ];

    private static readonly string[] No =
    [
        "non", "nan", "nenni", "pas d accord", "pas du tout", "pas vraiment", "pas maintenant", "pas encore",
        "pas exactement", "pas tout a fait", "pas ok", "pas bon", "pas correct", "pas vrai", "pas question",
        "surtout pas", "absolument pas", "bien sur que non", "jamais", "faux", "aucunement", "negatif", "laisse tomber",
        "laissez tomber", "no", "nope", "nah", "nay", "not", "never", "false", "wrong", "no way", "of course not",
        "absolutely not", "certainly not", "definitely not", "don t", "do not", "i don t", "i do not", "disagree",
        "i disagree", "negative", "👎",
    ];

    // These contain words from above, but are neither.
    private static readonly string[] Neither =
    [
        "pas sur", "pas certain", "peut etre", "je ne sais pas", "je sais pas", "not sure", "i m not sure", "maybe",
        "i don t know", "don t know", "not yet sure",
    ];

    private static readonly Dictionary<string, bool> Letters = new() { ["o"] = true, ["y"] = true, ["n"] = false };

    // By first word, the longer phrases first: « bien sûr que non » before « bien sûr ».
    private static readonly ILookup<string, (string[] Words, bool? Answer)> Phrases = Yes.Select(phrase => (phrase, answer: (bool?)true))
        .Concat(No.Select(phrase => (phrase, answer: (bool?)false)))
        .Concat(Neither.Select(phrase => (phrase, answer: (bool?)null)))
        .Select(entry => (Words: entry.phrase.Split(' '), Answer: entry.answer))
        .OrderByDescending(phrase => phrase.Words.Length)
        .ToLookup(phrase => phrase.Words[0]);

    /// <summary>The answer in a text, or null if there is none.</summary>
    public static bool? Recognize(string text)
    {
        // Signs such as ✅ are not words.
        var spelled = text.Replace('✅', '✔').Replace("✔", " yes ", StringComparison.Ordinal).Replace("❌", " no ", StringComparison.Ordinal);
        var words = Word.Of(spelled).ConvertAll(word => word.Folded);
        if (words is [var only] && Letters.TryGetValue(only, out var letter)) return letter;

        for (var at = 0; at < words.Count; at++)
        {
            var said = Phrases[words[at]].FirstOrDefault(phrase => words.Skip(at).Take(phrase.Words.Length).SequenceEqual(phrase.Words));
            if (said.Words is not null) return said.Answer;
        }

        return null;
    }
}
