using System.Globalization;
using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Retrospectives;

/// <summary>Finds themes by typed names or numbers.</summary>
internal static class ThemeFinder
{
    /// <summary>A label may contain separators, so neighbouring pieces are also tried together, up to this many.</summary>
    private const int MaxPieces = 10;

    /// <summary>The most themes that a refusal names.</summary>
    private const int MaxNamed = 8;

    private static readonly char[] Around = [' ', '\u00A0', '\t', '\n', '«', '»', '"', '“', '”'];

    /// <summary>Finds by name: long label before short label, and exact match before a match without case and accents.</summary>
    /// <returns>
    /// The theme; <see cref="Refusal.ThemeUnnamed"/> if none matches, <see cref="Refusal.LabelAmbiguous"/> if several do.
    /// </returns>
    public static Outcome<Theme> FindNamed(IReadOnlyList<Theme> themes, string typed)
    {
        var label = Clean(typed);
        var folded = Folding.Of(label);
        Func<Theme, bool>[] ways =
        [
            theme => theme.LongLabel.Text == label,
            theme => Folding.Of(theme.LongLabel.Text) == folded,
            theme => theme.ShortLabel.Text == label,
            theme => Folding.Of(theme.ShortLabel.Text) == folded,
        ];
        foreach (var way in ways)
        {
            var found = themes.Where(way).Take(2).ToList();
            if (found.Count == 1) return found[0];
            if (found.Count > 1) return new Refusal.LabelAmbiguous(label);
        }

        return new Refusal.ThemeUnnamed(label);
    }

    /// <summary>Finds by the number in the list, from 1, by name, by the beginning of a name, or by a part of one.</summary>
    /// <returns>
    /// The theme; <see cref="Refusal.ThemeNotFound"/> if none matches, <see cref="Refusal.ThemesAlike"/> if several do.
    /// </returns>
    public static Outcome<Theme> Find(IReadOnlyList<Theme> themes, string typed)
    {
        if (int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= themes.Count ? themes[number - 1] : new Refusal.ThemeNotFound(typed);
        if (FindNamed(themes, typed).TryGet(out var named, out _)) return named;

        var key = LabelKey.Of(typed);
        if (key.Length == 0) return new Refusal.ThemeNotFound(typed);

        Func<string, bool>[] ways =
        [
            label => label == key,
            label => label.StartsWith(key, StringComparison.Ordinal),
            label => label.Contains(key, StringComparison.Ordinal),
        ];

        // Of one or two letters, only the beginning of a name counts.
        foreach (var way in key.Length < 3 ? ways[..2] : ways)
        {
            List<Theme> found = [.. themes.Where(theme => Keys(theme).Any(way))];
            if (found.Count == 1) return found[0];
            if (found.Count > 1) return new Refusal.ThemesAlike(Clean(typed), Named(found, themes));
        }

        return new Refusal.ThemeNotFound(typed);
    }

    /// <summary>As <see cref="Find"/>, with the refusals of <see cref="FindNamed"/> if none or several have the name.</summary>
    public static Outcome<Theme> FindToGroup(IReadOnlyList<Theme> themes, string typed)
    {
        if (!FindNamed(themes, typed).TryGet(out var named, out var unnamed) && unnamed is Refusal.LabelAmbiguous) return unnamed;
        if (named is not null) return named;
        return Find(themes, typed).TryGet(out var found, out var refusal) ? found : refusal is Refusal.ThemeNotFound ? unnamed! : refusal;
    }

    /// <summary>« 1 · Réseaux, 3 · Réseaux sociaux ».</summary>
    private static string Named(IEnumerable<Theme> found, IReadOnlyList<Theme> all) => string.Join(
        ", ",
        found.Take(MaxNamed).Select(theme =>
            $"{(all.ToList().IndexOf(theme) + 1).ToString(CultureInfo.InvariantCulture)} · "
            + theme.ShortLabel.Text.ReplaceLineEndings(" ")));

    /// <summary>Finds several themes, separated by commas, semicolons or line ends.</summary>
    /// <param name="find"><see cref="Find"/> or <see cref="FindNamed"/>.</param>
    /// <returns>The themes, each once, or the refusal for the first name that is not found.</returns>
    public static Outcome<IReadOnlyList<Theme>> FindAll(
        IReadOnlyList<Theme> themes, string typed, Func<IReadOnlyList<Theme>, string, Outcome<Theme>> find) =>
        Read(typed, piece => find(themes, piece)).Match(
            found => Outcome.Accepted<IReadOnlyList<Theme>>([.. found.Distinct()]),
            refusal => refusal);

    /// <summary>Splits a text at commas, semicolons and line ends and reads it piece by piece.</summary>
    /// <param name="read">Reads one piece or several joined ones; of those it accepts, the longest counts.</param>
    /// <returns>What was read, or the refusal for the first piece that cannot be read, alone or joined.</returns>
    public static Outcome<List<T>> Read<T>(string typed, Func<string, Outcome<T>> read)
    {
        var pieces = Pieces(typed);
        var found = new List<T>();
        for (var first = 0; first < pieces.Count;)
        {
            var last = Math.Min(first + MaxPieces, pieces.Count) - 1;
            while (true)
            {
                if (read(typed[pieces[first].Start..pieces[last].End].Trim()).TryGet(out var value, out var refusal))
                {
                    found.Add(value);
                    break;
                }

                if (last == first) return refusal;
                last--;
            }

            first = last + 1;
        }

        return found;
    }

    /// <summary>Removes the white space and the quotation marks around a name.</summary>
    public static string Clean(string typed) => typed.Trim(Around);

    private static List<(int Start, int End)> Pieces(string typed)
    {
        var pieces = new List<(int, int)>();
        for (var start = 0; start <= typed.Length;)
        {
            var end = typed.AsSpan(start).IndexOfAny(',', ';', '\n') is var length and >= 0 ? start + length : typed.Length;
            if (!typed.AsSpan(start, end - start).IsWhiteSpace()) pieces.Add((start, end));
            start = end + 1;
        }

        return pieces;
    }

    private static string[] Keys(Theme theme) => [LabelKey.Of(theme.ShortLabel.Text), LabelKey.Of(theme.LongLabel.Text)];
}
