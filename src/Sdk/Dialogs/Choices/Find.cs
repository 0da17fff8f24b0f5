using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices by their words.</summary>
internal static class Find
{
    private const int DefaultDistance = 2;

    /// <summary>
    /// Finds choices by their values, the titles of their buttons and their synonyms. The words must have the same order in the text, with
    /// few other words between them. If choices share words of the text, the best match wins. Accents are ignored only if nothing is
    /// found with them.
    /// </summary>
    /// <returns>The choices that were found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> FindChoices(string text, IList<Choice> choices, FindChoicesOptions options)
    {
        var phrases = choices
            .SelectMany((choice, index) => Phrases(choice, options).Select(phrase => new Phrase(phrase, index, choice.Value)))
            .ToList();

        if (text.Length > 0 && phrases.Find(phrase => text.Equals(phrase.Text, StringComparison.OrdinalIgnoreCase)) is { } whole)
        {
            return [new Match(whole, 0, text.Length - 1, 0, 0, 1.0f).Result(text)];
        }

        var exact = Search(text, phrases, options, word => word.Lower);
        return exact.Count > 0 ? exact : Search(text, phrases, options, word => word.Folded);
    }

    private static IEnumerable<string> Phrases(Choice choice, FindChoicesOptions options)
    {
        var value = options.NoValue ? null : choice.Value;
        var title = options.NoAction ? null : choice.Action?.Title;
        return new[] { value, title }.Concat(choice.Synonyms ?? []).OfType<string>();
    }

    private static List<ModelResult<FoundChoice>> Search(
        string text, List<Phrase> phrases, FindChoicesOptions options, Func<Word, string> form)
    {
        var words = Word.Of(text);
        var forms = words.ConvertAll(word => form(word));
        var matches = new List<Match>();
        foreach (var phrase in phrases)
        {
            var wanted = Word.Of(phrase.Text).ConvertAll(word => form(word));
            for (var from = 0; Next(words, forms, wanted, from, phrase, options) is { } match; from = match.Last + 1) matches.Add(match);
        }

        var found = new List<Match>();
        foreach (var match in matches.OrderByDescending(match => match.Score).ThenByDescending(match => match.Phrase.Text.Length))
        {
            if (!found.Exists(other => other.Phrase.Index == match.Phrase.Index || other.Overlaps(match))) found.Add(match);
        }

        return [.. found.OrderBy(match => match.Start).Select(match => match.Result(text))];
    }

    private static Match Next(
        List<Word> words, List<string> forms, List<string> wanted, int from, Phrase phrase, FindChoicesOptions options)
    {
        var (first, last, matched, skipped) = (-1, -1, 0, 0);
        foreach (var word in wanted)
        {
            var at = from < forms.Count ? forms.IndexOf(word, from) : -1;
            var gap = matched > 0 ? at - from : 0;
            if (at < 0 || gap > (options.MaxTokenDistance ?? DefaultDistance)) continue;

            first = first < 0 ? at : first;
            last = at;
            from = at + 1;
            matched++;
            skipped += gap;
        }

        if (matched == 0 || (matched < wanted.Count && !options.AllowPartialMatches)) return null;

        // The weights are the official ones, because validators may compare scores.
        var completeness = (float)matched / wanted.Count;
        var accuracy = (float)matched / (matched + skipped);
        return new Match(phrase, words[first].Start, words[last].End, first, last, 0.4f + (0.6f * completeness * accuracy));
    }

    private sealed record Phrase(string Text, int Index, string Value);

    /// <summary>A phrase in the text: from one character to another, and from one word to another.</summary>
    private sealed record Match(Phrase Phrase, int Start, int End, int First, int Last, float Score)
    {
        public bool Overlaps(Match other) => First <= other.Last && other.First <= Last;

        public ModelResult<FoundChoice> Result(string text) => new()
        {
            Start = Start,
            End = End,
            Text = text[Start..(End + 1)],
            TypeName = "choice",
            Resolution = new FoundChoice { Value = Phrase.Value, Index = Phrase.Index, Score = Score, Synonym = Phrase.Text },
        };
    }
}
