using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Understands whole numbers in French and English words, up to the billions. The two languages share a list: where they
/// share a word (six, million) it means the same in both.
/// </summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Small = Numbered(0,
        ["zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"],
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
        ["zero", "une"]);

    private static readonly Dictionary<string, int> Tens = Numbered(2,
        ["vingt", "trente", "quarante", "cinquante", "soixante", "septante", "octante", "nonante"],
        ["vingts", "", "", "", "", "", "huitante"],
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]);

    private static readonly Dictionary<string, long> Powers = new()
    {
        ["mille"] = 1_000,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["millions"] = 1_000_000,
        ["milliard"] = 1_000_000_000,
        ["milliards"] = 1_000_000_000,
        ["billion"] = 1_000_000_000,
    };

    public static List<Spotted> Find(string text)
    {
        var words = Folding.Words(text);
        var found = new List<Spotted>();
        for (var at = 0; at < words.Count;)
        {
            var (length, value) = ReadAt(text, words, at);
            if (length > 0)
            {
                found.Add(Spotted.In(text, words[at].Token.Start, words[at + length - 1].Token.End, value));
            }

            at += Math.Max(length, 1);
        }

        return found;
    }

    private static (int Length, long Value) ReadAt(string text, List<(string Word, Token Token)> words, int start)
    {
        var number = new Builder();
        var length = 0;
        for (var at = start; at < words.Count; at++)
        {
            if (at > start && !OnlySpaceBetween(text, words[at - 1].Token, words[at].Token))
            {
                break;
            }

            if (number.TryAdd(words[at].Word))
            {
                length = at - start + 1;
            }
            else if (length == 0 || words[at].Word is not ("et" or "and"))
            {
                break;
            }
        }

        return (length, number.Value);
    }

    private static bool OnlySpaceBetween(string text, Token before, Token after) =>
        text.AsSpan(before.End + 1, after.Start - before.End - 1).Trim(" \u00A0\u202F-\u2010\u2011").IsEmpty;

    private static Dictionary<string, int> Numbered(int first, params string[][] languages)
    {
        var step = first == 2 ? 10 : 1;
        return languages
            .SelectMany(words => words.Select((word, index) => (word, value: (first + index) * step)))
            .Where(entry => entry.word.Length > 0)
            .DistinctBy(entry => entry.word)
            .ToDictionary(entry => entry.word, entry => entry.value);
    }

    /// <summary>A number as far as it has been read; a word that cannot come next is refused and begins another number.</summary>
    private sealed class Builder
    {
        private long total;
        private long group;
        private long leastPower = long.MaxValue;
        private bool begun;

        public long Value => total + group;

        public bool TryAdd(string word)
        {
            // Nothing follows zero.
            if (begun && Value == 0)
            {
                return false;
            }

            var taken = Small.TryGetValue(word, out var small) ? TryAddSmall(small)
                : Tens.TryGetValue(word, out var tens) ? TryAddTens(tens, word)
                : word is "cent" or "cents" or "hundred" ? TryAddHundred()
                : Powers.TryGetValue(word, out var power) && TryAddPower(power);
            begun |= taken;
            return taken;
        }

        private bool TryAddSmall(int value)
        {
            var rest = group % 100;
            // « soixante-douze », « quatre-vingt-dix-sept »: twenties hold the teens too.
            var fits = !begun || (value > 0 && (rest == 0
                || (value < 10 && rest >= 20 && rest % 10 == 0)
                || (value is >= 10 and < 20 && rest is 60 or 80)
                || (value is >= 7 and < 10 && rest % 20 == 10)));
            group += fits ? value : 0;
            return fits;
        }

        private bool TryAddTens(int value, string word)
        {
            if (value == 20 && group % 100 == 4 && word.StartsWith("vingt", StringComparison.Ordinal))
            {
                group += 80 - 4;
                return true;
            }

            var fits = group % 100 == 0;
            group += fits ? value : 0;
            return fits;
        }

        private bool TryAddHundred()
        {
            if (group >= 100)
            {
                return false;
            }

            group = Math.Max(group, 1) * 100;
            return true;
        }

        private bool TryAddPower(long power)
        {
            if (power >= leastPower || (begun && group == 0))
            {
                return false;
            }

            total += Math.Max(group, 1) * power;
            group = 0;
            leastPower = power;
            return true;
        }
    }
}
