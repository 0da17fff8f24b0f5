using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Retrospectives;

/// <summary>
/// Reads themes, and points for themes, from typed text. A theme is given by its long or short label, by the beginning of one, or by its
/// number in the list, from 1.
/// </summary>
internal static partial class ThemeWords
{
    /// <summary>Reads themes by name or number, separated by commas, semicolons or line ends.</summary>
    public static Outcome<IReadOnlyList<Theme>> Read(string words, IReadOnlyList<Theme> themes)
    {
        var found = new List<Theme>();
        var pieces = Split(words);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (Widest(pieces, i, themes, text => text) is not { } match) return new Refusal.ThemeNotFound(pieces[i]);
            found.Add(match.Theme);
            i = match.Last;
        }

        return Outcome.Accepted<IReadOnlyList<Theme>>([.. found.Distinct()]);
    }

    /// <summary>
    /// Reads points. Numbers alone are the points of the themes in list order, and themes after the last number get none; with names, the
    /// other themes keep their points.
    /// </summary>
    public static Outcome<Dictionary<ThemeId, int>> ReadPoints(
        string words, IReadOnlyList<Theme> themes, Func<ThemeId, int> now)
    {
        if (Numbers().IsMatch(words)) return InOrder(words, themes);

        var points = themes.ToDictionary(theme => theme.Id, theme => now(theme.Id));
        var pieces = Split(words);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (Widest(pieces, i, themes, text => Pair().Match(text) is { Success: true } pair ? pair.Groups[1].Value : null)
                is not { } match)
            {
                return Pair().IsMatch(pieces[i])
                    ? new Refusal.ThemeNotFound(Pair().Match(pieces[i]).Groups[1].Value)
                    : new Refusal.PointsUnreadable();
            }

            if (!int.TryParse(Pair().Match(match.Text).Groups[2].Value, CultureInfo.InvariantCulture, out var given))
                return new Refusal.PointsUnreadable();
            points[match.Theme.Id] = given;
            i = match.Last;
        }

        return points;
    }

    /// <summary>The theme with this name or number; null if none or several match.</summary>
    public static Theme? Find(string words, IReadOnlyList<Theme> themes)
    {
        if (int.TryParse(words.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return themes.ElementAtOrDefault(number - 1);

        var key = LabelKey.Of(words);
        if (key.Length == 0) return null;

        List<Theme> same = [.. themes.Where(theme => Keys(theme).Any(label => label == key))];
        if (same.Count == 0) same = [.. themes.Where(theme => Keys(theme).Any(label => label.StartsWith(key, StringComparison.Ordinal)))];
        return same.Count == 1 ? same[0] : null;
    }

    private static Outcome<Dictionary<ThemeId, int>> InOrder(string words, IReadOnlyList<Theme> themes)
    {
        string[] numbers = [.. Number().Matches(words).Select(match => match.Value)];
        if (numbers.Length > themes.Count) return new Refusal.TooManyPoints(numbers.Length, themes.Count);

        var points = themes.ToDictionary(theme => theme.Id, _ => 0);
        foreach (var (text, theme) in numbers.Zip(themes))
        {
            if (!int.TryParse(text, CultureInfo.InvariantCulture, out var given)) return new Refusal.PointsUnreadable();
            points[theme.Id] = given;
        }

        return points;
    }

    /// <summary>
    /// The theme that begins at a piece. A label may itself contain commas, so up to five pieces are tried together, the longest first.
    /// </summary>
    private static (Theme Theme, int Last, string Text)? Widest(
        List<string> pieces, int first, IReadOnlyList<Theme> themes, Func<string, string?> label)
    {
        for (var last = Math.Min(first + 4, pieces.Count - 1); last >= first; last--)
        {
            var text = string.Join(", ", pieces[first..(last + 1)]);
            if (label(text) is { } name && Find(name, themes) is { } theme) return (theme, last, text);
        }

        return null;
    }

    private static List<string> Split(string words) =>
        [
            .. words
                .Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(piece => piece.Length > 0)
        ];

    private static IEnumerable<string> Keys(Theme theme) =>
        [LabelKey.Of(theme.ShortLabel.Text), LabelKey.Of(theme.LongLabel.Text)];

    [GeneratedRegex(@"^\s*-?\d+(?:[\s,;]+-?\d+)*[\s,;.]*$")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(.*?)[\s:=]+(-?\d+)\s*(?:points?|pts?)?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Pair();
}
