using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace CollabBot.Features.Import;

/// <summary>The word stems of labels, each with the word it was found in, cached by label.</summary>
internal sealed class OutlineStems : IDisposable
{
    private readonly Analyzer french = new FrenchAnalyzer(LuceneVersion.LUCENE_48);
    private readonly Analyzer english = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> known = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Of(string label, string language)
    {
        if (known.TryGetValue(label, out var stems)) return stems;
        return known[label] = Read(label, language == "en" ? english : french);
    }

    /// <summary>The words of the first label whose stems also occur in the second label.</summary>
    public IReadOnlyList<(string Stem, string Word)> Shared(string one, string other, string language)
    {
        var others = Of(other, language);
        return
        [
            .. Of(one, language)
                .Where(stem => others.Keys.Any(candidate => AreAlike(stem.Key, candidate)))
                .Select(stem => (stem.Key, stem.Value))
        ];
    }

    public void Dispose()
    {
        french.Dispose();
        english.Dispose();
    }

    private static Dictionary<string, string> Read(string label, Analyzer analyzer)
    {
        // Splits « citoyen.ne.s » and « services/projets » into several words.
        var text = string.Concat(OutlineFolding
            .WithoutNumber(label)
            .Normalize()
            .Select(c => c is '.' or '·' or '/' or '(' or ')' or '-' or '–' ? ' ' : c is '’' ? '\'' : c));
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = analyzer.GetTokenStream("label", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var place = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var stem = OutlineFolding.Fold(term.ToString()!);
            if (stem.Length > 2) stems.TryAdd(stem, text[place.StartOffset..place.EndOffset]);
        }

        stream.End();
        return stems;
    }

    // The stemmers give « citoyen » and « citoyenn » different stems, and a document may misspell its own labels.
    private static bool AreAlike(string one, string other)
    {
        if (one == other) return true;
        if (Math.Min(one.Length, other.Length) < 5 || Math.Abs(one.Length - other.Length) > 2) return false;
        return one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
    }
}
