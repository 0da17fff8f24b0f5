using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices and values by their words in a text.</summary>
public static class Find
{
    private const int UsualDistance = 2;

    /// <summary>Finds choices by their values.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="choices">The values.</param>
    /// <param name="options">How to look; null for the usual way.</param>
    /// <returns>Those that were found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Finds choices by their values, the titles of their buttons and their synonyms.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How to look; null for the usual way.</param>
    /// <returns>Those that were found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        var values = choices
            .SelectMany((choice, index) => Words(choice, options).Select(words => new SortedValue { Value = words, Index = index }))
            .ToList();

        return FindValues(utterance, values, options).ConvertAll(match => new ModelResult<FoundChoice>
        {
            Start = match.Start,
            End = match.End,
            Text = match.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[match.Resolution.Index].Value,
                Index = match.Resolution.Index,
                Score = match.Resolution.Score,
                Synonym = match.Resolution.Value,
            },
        });
    }

    /// <summary>
    /// Finds values by their words, which must stand in their order, with no more than a few others between them. Of values
    /// that share words of the text the best fitting one is found, and each <see cref="SortedValue.Index"/> once. A text
    /// without the accents of a value finds it too, if nothing is found with them.
    /// </summary>
    /// <param name="utterance">The text.</param>
    /// <param name="values">The values.</param>
    /// <param name="options">How to look; null for the usual way.</param>
    /// <returns>Those that were found, in the order of the text.</returns>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);

        var text = utterance ?? string.Empty;
        if (values.Find(value => text.Length > 0 && text.Equals(value.Value, StringComparison.OrdinalIgnoreCase)) is { } whole)
        {
            return [Result(text, 0, text.Length - 1, new Candidate(whole, 0, 0, 1.0f))];
        }

        var exact = Search(text, values, options ?? new FindValuesOptions(), token => token.Normalized);
        return exact.Count > 0
            ? exact
            : Search(text, values, options ?? new FindValuesOptions(), token => Folding.Fold(token.Normalized));
    }

    private static IEnumerable<string> Words(Choice choice, FindChoicesOptions? options)
    {
        var value = options?.NoValue == true ? null : choice.Value;
        var title = options?.NoAction == true ? null : choice.Action?.Title;
        return new[] { value, title }.Concat(choice.Synonyms ?? []).OfType<string>();
    }

    private static List<ModelResult<FoundValue>> Search(string text, List<SortedValue> values, FindValuesOptions options, Func<Token, string> form)
    {
        var tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(text, options.Locale);
        var words = tokens.ConvertAll(token => form(token));

        var candidates = new List<Candidate>();
        foreach (var value in values)
        {
            var wanted = tokenizer(value.Value.Trim(), options.Locale).ConvertAll(token => form(token));
            for (var from = 0; Match(words, wanted, from, value, options) is { } candidate; from = candidate.Last + 1)
            {
                candidates.Add(candidate);
            }
        }

        var taken = new HashSet<int>();
        var found = new HashSet<int>();
        var results = new List<ModelResult<FoundValue>>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Score).ThenByDescending(candidate => candidate.Value.Value.Length))
        {
            var span = Enumerable.Range(candidate.First, candidate.Last - candidate.First + 1);
            if (found.Contains(candidate.Value.Index) || taken.Overlaps(span))
            {
                continue;
            }

            found.Add(candidate.Value.Index);
            taken.UnionWith(span);
            results.Add(Result(text, tokens[candidate.First].Start, tokens[candidate.Last].End, candidate));
        }

        return [.. results.OrderBy(result => result.Start)];
    }

    private static Candidate? Match(List<string> words, List<string> wanted, int from, SortedValue value, FindValuesOptions options)
    {
        var (first, last, matched, skipped) = (-1, -1, 0, 0);
        foreach (var word in wanted)
        {
            var at = from < words.Count ? words.IndexOf(word, from) : -1;
            var gap = matched > 0 ? at - from : 0;
            if (at < 0 || gap > (options.MaxTokenDistance ?? UsualDistance))
            {
                continue;
            }

            first = first < 0 ? at : first;
            last = at;
            from = at + 1;
            matched++;
            skipped += gap;
        }

        if (matched == 0 || (matched < wanted.Count && !options.AllowPartialMatches))
        {
            return null;
        }

        // The weights are those of the official SDK, as validators compare scores with constants.
        var completeness = (float)matched / wanted.Count;
        var accuracy = (float)matched / (matched + skipped);
        return new Candidate(value, first, last, 0.4f + (0.6f * completeness * accuracy));
    }

    private static ModelResult<FoundValue> Result(string text, int start, int end, Candidate candidate) => new()
    {
        Start = start,
        End = end,
        Text = text[start..(end + 1)],
        TypeName = "value",
        Resolution = new FoundValue { Value = candidate.Value.Value, Index = candidate.Value.Index, Score = candidate.Score },
    };

    private sealed record Candidate(SortedValue Value, int First, int Last, float Score);
}
