using CollabBot.Domain;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace CollabBot.Minutes.Labels;

/// <summary>
/// The stems of the words of a text (« citoyenne » and « citoyens » have the same), cached. Not safe for use by several threads.
/// </summary>
public sealed class WordStems
{
    // Slow to make, and safe for use by several threads.
    private static readonly Analyzer French = new FrenchAnalyzer(LuceneVersion.LUCENE_48);
    private static readonly Analyzer English = new EnglishAnalyzer(LuceneVersion.LUCENE_48);

    private readonly Dictionary<(string Label, bool IsEnglish), IReadOnlyDictionary<string, string>> known = [];

    /// <summary>The stems of a text, each with the first word it was found in. Small words such as articles have none.</summary>
    /// <param name="label">The text.</param>
    /// <param name="language"><c>en</c> for English, anything else for French.</param>
    public IReadOnlyDictionary<string, string> Of(string label, string language)
    {
        var isEnglish = language == "en";
        if (known.TryGetValue((label, isEnglish), out var stems)) return stems;
        return known[(label, isEnglish)] = Read(label, isEnglish ? English : French);
    }

    /// <summary>The words of the first label whose stems also occur in the second label.</summary>
    internal IReadOnlyList<(string Stem, string Word)> Shared(string one, string other, string language)
    {
        var others = Of(other, language);
        return
        [
            .. Of(one, language)
                .Where(stem => others.Keys.Any(candidate => AreAlike(stem.Key, candidate)))
                .Select(stem => (stem.Key, stem.Value))
        ];
    }

    private static Dictionary<string, string> Read(string label, Analyzer analyzer)
    {
        // Splits « citoyen.ne.s » and « services/projets » into several words.
        var text = string.Concat(LabelKey
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
            var stem = Folding.Of(term.ToString()!);
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
