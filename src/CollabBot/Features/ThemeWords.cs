using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Features.Importing;

namespace CollabBot.Features;

/// <summary>Reads themes, and points for them, out of words: by name (long, short, or its beginning) or by the number they are listed with, from 1.</summary>
internal static partial class ThemeWords
{
    /// <summary>Themes by name or number, between commas, semicolons or line ends.</summary>
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
    /// Points in words. Numbers alone are the whole list, in its order, and what is not reached gets none; with names, the others keep what they have.
    /// </summary>
    public static Outcome<Dictionary<ThemeId, int>> ReadPoints(string words, IReadOnlyList<Theme> themes, Func<ThemeId, int> now)
    {
        if (Numbers().IsMatch(words)) return InOrder(words, themes);

        var points = themes.ToDictionary(theme => theme.Id, theme => now(theme.Id));
        var pieces = Split(words);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (Widest(pieces, i, themes, text => Pair().Match(text) is { Success: true } pair ? pair.Groups[1].Value : null) is not { } match)
            {
                return Pair().IsMatch(pieces[i]) ? new Refusal.ThemeNotFound(Pair().Match(pieces[i]).Groups[1].Value) : new Refusal.PointsUnreadable();
            }

            if (!int.TryParse(Pair().Match(match.Text).Groups[2].Value, CultureInfo.InvariantCulture, out var given)) return new Refusal.PointsUnreadable();
            points[match.Theme.Id] = given;
            i = match.Last;
        }

        return points;
    }

    /// <summary>The theme of a name or number; nothing where none or several fit.</summary>
    public static Theme? Find(string words, IReadOnlyList<Theme> themes)
    {
        if (int.TryParse(words.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return themes.ElementAtOrDefault(number - 1);

        var key = OutlineFolding.Key(words);
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

    /// <summary>The theme that a piece names; a label may itself have commas, so that several pieces may be one.</summary>
    private static (Theme Theme, int Last, string Text)? Widest(List<string> pieces, int first, IReadOnlyList<Theme> themes, Func<string, string?> label)
    {
        for (var last = Math.Min(first + 4, pieces.Count - 1); last >= first; last--)
        {
            var text = string.Join(", ", pieces[first..(last + 1)]);
            if (label(text) is { } name && Find(name, themes) is { } theme) return (theme, last, text);
        }

        return null;
    }

    private static List<string> Split(string words) =>
        [.. words.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(piece => piece.Length > 0)];

    private static IEnumerable<string> Keys(Theme theme) => [OutlineFolding.Key(theme.ShortLabel.Text), OutlineFolding.Key(theme.LongLabel.Text)];

    [GeneratedRegex(@"^\s*-?\d+(?:[\s,;]+-?\d+)*[\s,;.]*$")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(.*?)[\s:=]+(-?\d+)\s*(?:points?|pts?)?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Pair();
}
