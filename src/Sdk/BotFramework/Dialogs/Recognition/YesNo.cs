using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Understands yes and no in French and in English, whichever language the question is in, and before that in the language
/// of the conversation if it is one that prompts have words for. The first answer in the text counts: « non, ok, on arrête » is no. A letter counts only by itself: « j'y pense » says nothing.
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

    private static readonly Dictionary<string, ILookup<string, (string[] Words, bool? Answer)>> Others = new()
    {
        ["bg"] = Language(["да", "добре", "разбира се", "съгласен", "вярно"], ["не", "никога", "грешно"]),
        ["de"] = Language(["ja", "jawohl", "klar", "sicher", "gerne", "genau", "richtig", "einverstanden", "natürlich"], ["nein", "nee", "nicht", "niemals", "falsch"]),
        ["es"] = Language(["si", "sí", "claro", "vale", "por supuesto", "de acuerdo", "correcto", "cierto"], ["no", "nunca", "para nada", "claro que no", "falso"]),
        ["hi"] = Language(["हां", "हाँ", "जी हां", "ठीक है", "सही", "बिल्कुल"], ["नहीं", "ना", "गलत", "बिल्कुल नहीं"]),
        ["it"] = Language(["si", "sì", "certo", "certamente", "va bene", "d'accordo", "esatto", "giusto"], ["no", "mai", "sbagliato", "certo che no"]),
        ["ja"] = Language(["はい", "ええ", "うん", "そう", "そうです", "もちろん"], ["いいえ", "いや", "ううん", "違う", "違います"]),
        ["ko"] = Language(["예", "네", "응", "그래", "그래요", "맞아요"], ["아니", "아니요", "아니오", "아뇨", "싫어요"]),
        ["nl"] = Language(["ja", "jazeker", "zeker", "natuurlijk", "prima", "goed", "klopt", "akkoord"], ["nee", "neen", "niet", "nooit", "zeker niet", "fout"]),
        ["pt"] = Language(["sim", "claro", "com certeza", "certo", "está bem", "de acordo"], ["não", "nunca", "jamais", "claro que não", "errado"]),
        ["sv"] = Language(["ja", "jo", "javisst", "visst", "självklart", "gärna", "precis"], ["nej", "inte", "aldrig", "absolut inte"]),
        ["tr"] = Language(["evet", "tamam", "olur", "tabii", "elbette", "doğru"], ["hayır", "yok", "olmaz", "asla", "yanlış"]),
        ["zh"] = Language(["是", "是的", "对", "对的", "好", "好的", "可以", "行", "没问题", "当然"], ["不", "不是", "不对", "不好", "不行", "不可以", "没有", "否"]),
    };

    private static readonly Dictionary<string, bool> Letters = new() { ["o"] = true, ["y"] = true, ["n"] = false };

    /// <param name="text">What was said.</param>
    /// <param name="locale">Language of the conversation.</param>
    /// <returns>The answer, or null if there is none in the text.</returns>
    public static bool? Recognize(string text, string locale)
    {
        var words = Words(text);
        if (words is [var only] && Letters.TryGetValue(only, out var letter))
        {
            return letter;
        }

        var own = Others.TryGetValue(PromptCultureModels.Language(locale.ToLowerInvariant()), out var phrases) ? First(words, phrases) : null;
        return own ?? First(words, Phrases);
    }

    private static bool? First(List<string> words, ILookup<string, (string[] Words, bool? Answer)> phrases)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var said = phrases[words[at]].FirstOrDefault(phrase => words.Skip(at).Take(phrase.Words.Length).SequenceEqual(phrase.Words));
            if (said.Words is not null)
            {
                return said.Answer;
            }
        }

        return null;
    }

    private static ILookup<string, (string[] Words, bool? Answer)> Language(string[] yes, string[] no) =>
        LongestFirst([.. Said(true, yes), .. Said(false, no)]);

    private static IEnumerable<(string[] Words, bool? Answer)> Said(bool? answer, params string[] phrases) =>
        phrases.Select(phrase => (Words(phrase).ToArray(), answer));

    private static ILookup<string, (string[] Words, bool? Answer)> LongestFirst((string[] Words, bool? Answer)[] phrases) =>
        phrases.OrderByDescending(phrase => phrase.Words.Length).ToLookup(phrase => phrase.Words[0]);

    // Signs such as ✅ are no words to the tokenizer, so they are set apart here.
    private static List<string> Words(string text) => Folding.Words(SetApart(text)).ConvertAll(word => word.Word);

    private static string SetApart(string text) =>
        text.Replace("✅", "yes", StringComparison.Ordinal).Replace("✔", "yes", StringComparison.Ordinal).Replace("❌", "no", StringComparison.Ordinal);
}
