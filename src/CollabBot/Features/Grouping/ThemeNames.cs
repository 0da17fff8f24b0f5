using CollabBot.Domain;

namespace CollabBot.Features.Grouping;

/// <summary>Finds themes by typed names: long label before short label, and exact match before a match without case and accents.</summary>
internal static class ThemeNames
{
    private static readonly char[] Around = [' ', '\u00A0', '\t', '\n', '«', '»', '"', '“', '”'];

    /// <returns>
    /// The theme; <see cref="Refusal.ThemeUnnamed"/> if none matches, <see cref="Refusal.LabelAmbiguous"/> if several do.
    /// </returns>
    public static Outcome<Theme> Find(IReadOnlyList<Theme> themes, string typed)
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

    /// <summary>Finds several themes, separated by commas; a label may itself contain commas.</summary>
    public static Outcome<List<Theme>> FindAll(IReadOnlyList<Theme> themes, string typed)
    {
        var pieces = typed.Split(',');
        var found = new List<Theme>();
        for (var start = 0; start < pieces.Length;)
        {
            Refusal? wrong = null;
            var next = start;
            for (var end = pieces.Length; end > start; end--)
            {
                if (!Find(themes, string.Join(',', pieces[start..end])).TryGet(out var theme, out wrong)) continue;
                found.Add(theme);
                next = end;
                break;
            }

            if (next == start) return wrong!;
            start = next;
        }

        return found;
    }

    /// <summary>Removes the white space and the quotation marks around a name.</summary>
    public static string Clean(string typed) => typed.Trim(Around);

    /// <summary>Splits « long label / short label »; a slash without spaces is part of a label.</summary>
    public static (string Long, string? Short) Labels(string typed)
    {
        var slash = typed.LastIndexOf(" / ", StringComparison.Ordinal);
        return slash < 0 ? (Clean(typed), null) : (Clean(typed[..slash]), Clean(typed[(slash + 3)..]));
    }
}
