using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Voting;

/// <summary>Reads points for themes from typed text.</summary>
internal static partial class TypedPoints
{
    /// <summary>
    /// Reads points. Numbers alone are the points of the themes in list order, and themes after the last number get none; with names, the
    /// other themes keep their points.
    /// </summary>
    /// <param name="now">The present points of a theme.</param>
    public static Outcome<Dictionary<ThemeId, int>> Read(string words, IReadOnlyList<Theme> themes, Func<ThemeId, int> now)
    {
        if (Numbers().IsMatch(words)) return InOrder(words, themes);
        if (!ThemeFinder.Read(words, piece => Pair(piece, themes)).TryGet(out var pairs, out var refusal)) return refusal;

        var points = themes.ToDictionary(theme => theme.Id, theme => now(theme.Id));
        foreach (var (theme, given) in pairs) points[theme.Id] = given;
        return points;
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

    /// <summary>« Réseaux 3 », « Réseaux : 3 », « 2 = 3 points ».</summary>
    private static Outcome<(Theme Theme, int Points)> Pair(string piece, IReadOnlyList<Theme> themes)
    {
        if (Pair().Match(piece) is not { Success: true } pair) return new Refusal.PointsUnreadable();
        if (!ThemeFinder.Find(themes, pair.Groups[1].Value).TryGet(out var theme, out var refusal)) return refusal;
        return int.TryParse(pair.Groups[2].Value, CultureInfo.InvariantCulture, out var given)
            ? (theme, given)
            : new Refusal.PointsUnreadable();
    }

    [GeneratedRegex(@"^\s*-?\d+(?:[\s,;]+-?\d+)*[\s,;.]*$")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(.*?)[\s:=]+(-?\d+)\s*(?:points?|pts?)?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Pair();
}
