using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace CollabBot.Domain;

/// <summary>
/// Text in a person's own words: never empty, safe to store (no U+0000, U+FFFE or lone surrogate), and kept exactly as typed except that
/// surrounding white space is trimmed. Once parsed, it is trusted everywhere.
/// </summary>
public sealed record Wording
{
    /// <summary>Maximum length of a statement or a lesson, in UTF-16 units, which is what an input's <c>maxLength</c> counts.</summary>
    public const int StatementLimit = 1000;

    /// <summary>Maximum length of a reason or an example, in UTF-16 units.</summary>
    public const int ExplanationLimit = 2000;

    /// <summary>Maximum length of a title, a label or a place, in UTF-16 units.</summary>
    public const int LabelLimit = 200;

    private Wording(string text) => Text = text;

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Whether two texts look the same to a reader: the comparison ignores case and whether accents are composed.</summary>
    public bool ReadsLike(Wording other) =>
        string.Equals(
            Text.Normalize(NormalizationForm.FormC), other.Text.Normalize(NormalizationForm.FormC), StringComparison.OrdinalIgnoreCase);

    /// <summary>Parses what a person typed.</summary>
    /// <param name="typed">The text; null counts as missing.</param>
    /// <param name="limit">The maximum length, in UTF-16 units.</param>
    /// <returns>
    /// The text, or <see cref="Refusal.TextMissing"/>, <see cref="Refusal.TextTooLong"/>, <see cref="Refusal.TextUnreadable"/>.
    /// </returns>
    public static Outcome<Wording> Parse(string? typed, int limit)
    {
        if (typed is null || !typed.Any(IsVisible)) return new Refusal.TextMissing();

        var text = typed.Trim();
        if (text.Length > limit) return new Refusal.TextTooLong(text.Length, limit);
        if (!IsStorable(text)) return new Refusal.TextUnreadable();
        return new Wording(text);
    }

    /// <summary>Parses an optional text: a missing text gives <see langword="null"/> instead of a refusal.</summary>
    public static Outcome<Wording?> ParseOptional(string? typed, int limit) =>
        typed is null || !typed.Any(IsVisible)
            ? (Wording?)null
            : Parse(typed, limit).Match(wording => wording, refusal => (Outcome<Wording?>)refusal);

    /// <summary>
    /// Wraps text that was accepted before, from storage or imported minutes. Its length is not checked. Earlier versions accepted U+FFFE,
    /// which is no character, so stored text may contain it; it is replaced by U+FFFD.
    /// </summary>
    /// <exception cref="ArgumentException">The text is empty or cannot be stored.</exception>
    public static Wording Of(string text)
    {
        text = text.Replace('\uFFFE', '\uFFFD');
        if (string.IsNullOrWhiteSpace(text) || !IsStorable(text)) throw new ArgumentException("Not a wording.", nameof(text));
        return new Wording(text);
    }

    /// <summary>Like <see cref="Of"/>, but null gives null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static Wording? OfOptional(string? text) => text is null ? null : Of(text);

    /// <summary>
    /// Whether a character counts as content; white space and format characters (joiners, direction marks) do not. U+0000 counts, so that
    /// <see cref="IsStorable"/> reports it.
    /// </summary>
    private static bool IsVisible(char c) =>
        c == '\0' || (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format);

    /// <summary>
    /// Whether every database can store the text and it can be normalised: it has no U+0000, no U+FFFE and no lone surrogate.
    /// </summary>
    public static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\0' or '\uFFFE') return false;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
