using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Minutes.Outline;

/// <summary>
/// Recognises a heading by its words: at least one word announces something, and all other words are common in headings.
/// </summary>
internal static partial class OutlineHeadings
{
    private const int MaxLength = 100;

    public static HeadingMatch? Of(OutlineLine line)
    {
        if (line.Marker == LineMarker.Bullet || line.Text.Length == 0) return null;

        var text = line.Text.Trim('*', '_', ' ', '\u00A0');
        var colon = text.IndexOfAny([':', '：']);
        var head = (colon < 0 ? text : text[..colon]).Trim();
        var rest = colon < 0 ? "" : text[(colon + 1)..].TrimStart('*', '_').Trim();
        if (Of(head, rest.Length == 0 ? null : rest) is { } match) return match;

        // « Où il n'y a pas eu de changement – X » means the same with a dash instead of the colon.
        if (colon < 0 && Dash().Match(text) is { Success: true } dash
            && Of(text[..dash.Index].Trim(), text[(dash.Index + dash.Length)..].Trim()) is { IsTheme: true } theme)
        {
            return theme;
        }

        // In « Deuxième partie : les écueils à éviter » both sides of the colon together are the heading.
        return colon < 0 || rest.Length == 0 ? null : Of(head + " " + rest.TrimEnd(':', ' ', '\u00A0'), null);
    }

    /// <summary>
    /// Whether a line is a heading of minutes that has nothing to do with changes and lessons, such as « Prochaines étapes », or a heading
    /// of lessons with a negation, which can be read in two ways.
    /// </summary>
    public static bool IsOther(OutlineLine line)
    {
        if (line.Marker == LineMarker.Bullet || line.Text.Length is 0 or > MaxLength) return false;

        var folded = Fold(line.Text.Trim('*', '_', ' ', '\u00A0').TrimEnd(':', ' ', '\u00A0'));
        return OutlineVocabulary.OtherSections.Contains(Article().Replace(folded, ""))
            || (Words(folded) is var words && HasNegation(words) && Tell(words) is null && Tell(Affirmed(words)) is
                OutlineHeading.Enablers or OutlineHeading.Wishes or OutlineHeading.Pitfalls);
    }

    private static string Fold(string head)
    {
        var folded = Folding.Of(head);
        if (folded.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket && folded.EndsWith(')')) folded = folded[..bracket].Trim();
        return folded.Trim(' ', '.', '«', '»', '"', '-', '>', '=', '?');
    }

    private static IReadOnlyList<string> Words(string folded)
    {
        foreach (var (phrase, word) in OutlineVocabulary.Phrases) folded = ReplacePhrase(folded, phrase, word);
        return Folding.Words(folded);
    }

    private static bool HasNegation(IReadOnlyList<string> words) => words.Any(OutlineVocabulary.HeadingNegation.Contains);

    private static IReadOnlyList<string> Affirmed(IReadOnlyList<string> words) =>
        [.. words.Where(word => !OutlineVocabulary.HeadingNegation.Contains(word) && !OutlineVocabulary.Degree.Contains(word))];

    private static HeadingMatch? Of(string head, string? rest)
    {
        if (head.Length is 0 or > MaxLength) return null;

        var folded = Fold(head);
        if (rest is not null && OutlineVocabulary.Facts.TryGetValue(folded, out var fact)) return new HeadingMatch(fact, rest, 0);

        if (OutlineVocabulary.SecondPart.Contains(folded)) return new HeadingMatch(OutlineHeading.SecondPart, rest, Lean(folded));
        if (OutlineVocabulary.FirstPart.Contains(folded)) return new HeadingMatch(OutlineHeading.FirstPart, rest, Lean(folded));
        if (folded is "statu quo" or "status quo" or "inchange" or "inchanges" or "unchanged")
            return new HeadingMatch(OutlineHeading.NoChange, rest, Lean(folded));

        var words = Words(folded);
        if (IsNoChange(words)) return new HeadingMatch(OutlineHeading.NoChange, rest, Lean(folded));
        if (HasNegation(words))
        {
            // « Changements moins positifs » says that the direction is not positive, and no more.
            return Tell(Affirmed(words)) is OutlineHeading.Positive or OutlineHeading.Negative
                ? new HeadingMatch(OutlineHeading.Unclear, rest, Lean(folded))
                : null;
        }

        return Tell(words) is { } heading
            ? new HeadingMatch(heading, rest, Lean(folded) + TellingLean(words)) { IsBare = words.Count == 1 }
            : null;
    }

    private static string ReplacePhrase(string text, string phrase, string word)
    {
        var at = text.IndexOf(phrase, StringComparison.Ordinal);
        if (at < 0) return text;
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return text;

        var end = at + phrase.Length;
        return end < text.Length && char.IsLetterOrDigit(text[end]) ? text : text[..at] + word + text[end..];
    }

    private static bool IsNoChange(IReadOnlyList<string> words) =>
        words.Any(word => OutlineVocabulary.Change.Contains(word) || word == "changed")
        && words.Any(OutlineVocabulary.Negation.Contains)
        && words.All(word => OutlineVocabulary.AroundNegation.Contains(word)
            || OutlineVocabulary.Negation.Contains(word)
            || word is "change" or "changement");

    private static OutlineHeading? Tell(IReadOnlyList<string> words)
    {
        var told = new HashSet<OutlineHeading>();
        var changes = false;
        var effects = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (OutlineVocabulary.Telling.TryGetValue(word, out var telling)) told.Add(telling.Heading);
            else if (OutlineVocabulary.Change.Contains(word)) changes = true;
            else if (OutlineVocabulary.Effect.Contains(word)) effects = true;
            else if (!OutlineVocabulary.Filling.Contains(word) && !IsSmallNumber(word)) return null;
        }

        var lists = told.Count(heading => heading is OutlineHeading.Enablers or OutlineHeading.Wishes or OutlineHeading.Pitfalls);
        if (lists > 0 && (changes || effects)) return null;
        if (lists > 1) return OutlineHeading.SecondPart;
        if (lists == 1) return told.Count == 1 ? told.First() : null;
        if (told.Count == 0) return changes ? OutlineHeading.FirstPart : null;
        if (told.Count == 1) return told.First() is OutlineHeading.Intention && changes ? null : told.First();
        return changes && !told.Contains(OutlineHeading.Intention) ? OutlineHeading.FirstPart : null;
    }

    private static bool IsSmallNumber(string word) => word.Length <= 2 && word.All(char.IsAsciiDigit);

    private static int Lean(string folded)
    {
        var words = Folding.Words(folded);
        return words.Count(OutlineVocabulary.French.Contains) - words.Count(OutlineVocabulary.English.Contains);
    }

    private static int TellingLean(IReadOnlyList<string> words) =>
        words.Sum(word => OutlineVocabulary.Telling.TryGetValue(word, out var telling)
            ? telling.Language switch { "fr" => 1, "en" => -1, _ => 0 }
            : 0);

    [GeneratedRegex(@"^(?:les? |la |l'|nos |notre |the |our )")]
    private static partial Regex Article();

    [GeneratedRegex(@"\s[-–—]\s")]
    private static partial Regex Dash();
}
