using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Features.Changes;

/// <summary>
/// Detects that a person names nearly the same change twice: case, accents, punctuation, word endings and small words are ignored, and one
/// word in four may differ, but no number. It compares only with the person's own changes, so that it reveals nothing of others.
/// </summary>
internal sealed class NearDuplicates
{
    /// <summary>Per this number of words, one word may differ.</summary>
    private const int WordsForOneOther = 4;

    private readonly WordStems stems = new();

    /// <summary>The first of the person's own statements that the new one is very similar to; null if there is none.</summary>
    public string? Find(IEnumerable<Change> own, Wording statement, string language) => own
        .Select(change => change.Latest.Statement.Text)
        .FirstOrDefault(text => AreNear(statement.Text, text, language));

    public bool AreNear(string one, string other, string language)
    {
        var (words, others) = (Words(one), Words(other));
        if (words.SequenceEqual(others)) return true;
        if (!Numbers(words).SequenceEqual(Numbers(others))) return false;

        return AreNear([.. stems.Of(one, language).Keys], [.. stems.Of(other, language).Keys]);
    }

    private static bool AreNear(string[] first, string[] second)
    {
        var most = Math.Max(first.Length, second.Length);
        var shared = Math.Min(
            first.Count(stem => second.Any(other => AreAlike(stem, other))),
            second.Count(stem => first.Any(other => AreAlike(stem, other))));
        return shared > 0 && most - shared <= most / WordsForOneOther;
    }

    /// <summary>
    /// Also compares beginnings, because the stemmers give « parl » and « parlent » different stems. A wrong match only costs one question.
    /// </summary>
    private static bool AreAlike(string one, string other) =>
        one == other
        || (Math.Min(one.Length, other.Length) >= 4
            && Math.Abs(one.Length - other.Length) <= 3
            && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)));

    private static IReadOnlyList<string> Words(string text) => Folding.Words(Folding.Of(text));

    private static IEnumerable<string> Numbers(IEnumerable<string> words) =>
        words.Where(word => char.IsDigit(word[0])).Order(StringComparer.Ordinal);
}
