using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace CollabBot.Domain;

/// <summary>
/// Text in a person's own words: never empty, kept exactly as typed but for white space around it, and safe to store (no U+0000, no
/// lone surrogate). Once parsed it is trusted everywhere.
/// </summary>
public sealed record Wording
{
    /// <summary>Most characters (UTF-16 units, which is what an input's <c>maxLength</c> counts) of a statement or a lesson.</summary>
    public const int StatementLimit = 1000;

    /// <summary>Most characters of a reason or of an example.</summary>
    public const int ExplanationLimit = 2000;

    /// <summary>Most characters of a title, a label or a place.</summary>
    public const int LabelLimit = 200;

    private Wording(string text) => Text = text;

    /// <summary>The words as typed.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Whether two wordings are the same to a reader: case does not count, nor whether accents are composed or not.</summary>
    public bool ReadsLike(Wording other) =>
        string.Equals(Text.Normalize(NormalizationForm.FormC), other.Text.Normalize(NormalizationForm.FormC), StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads what a person typed.</summary>
    /// <param name="typed">The text, or nothing.</param>
    /// <param name="limit">The most characters it may have.</param>
    /// <returns>The wording, or <see cref="Refusal.TextMissing"/>, <see cref="Refusal.TextTooLong"/> or <see cref="Refusal.TextUnreadable"/>.</returns>
    public static Outcome<Wording> Parse(string? typed, int limit)
    {
        if (typed is null || !typed.Any(IsVisible)) return new Refusal.TextMissing();

        var text = typed.Trim();
        if (text.Length > limit) return new Refusal.TextTooLong(text.Length, limit);
        if (!IsStorable(text)) return new Refusal.TextUnreadable();
        return new Wording(text);
    }

    /// <summary>Reads an optional text: nothing typed is <see langword="null"/>, not a refusal.</summary>
    public static Outcome<Wording?> ParseOptional(string? typed, int limit) =>
        typed is null || !typed.Any(IsVisible)
            ? (Wording?)null
            : Parse(typed, limit).Match(wording => wording, refusal => (Outcome<Wording?>)refusal);

    /// <summary>Takes text that was accepted before: from storage or from an imported report, whose length is not ours to limit.</summary>
    /// <exception cref="ArgumentException">It is empty, or cannot be stored.</exception>
    public static Wording Of(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || !IsStorable(text)) throw new ArgumentException("Not a wording.", nameof(text));
        return new Wording(text);
    }

    /// <summary>As <see cref="Of"/>, with nothing for nothing.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static Wording? OfOptional(string? text) => text is null ? null : Of(text);

    /// <summary>White space, joiners and marks of direction are no words; U+0000 is left to <see cref="IsStorable"/>, which says what is wrong with it.</summary>
    private static bool IsVisible(char c) => c == '\0' || (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format);

    /// <summary>Whether every database can keep it: no U+0000, no half of a surrogate pair.</summary>
    public static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0') return false;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
