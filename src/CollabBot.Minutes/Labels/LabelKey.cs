using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Minutes.Labels;

/// <summary>Labels of themes, as they are compared.</summary>
public static partial class LabelKey
{
    private static readonly string[] Continued = ["(suite)", "(cont.)", "(continued)", "(cont'd)", "(fin)", "- suite", "- continued"];

    /// <summary>
    /// A label as it is compared: folded, without surrounding punctuation, without « Thème 1 : » before it and « (suite) » after it. Labels
    /// with the same key name the same theme. The key is empty if nothing is left.
    /// </summary>
    public static string Of(string label)
    {
        var key = Numbered().Replace(Folding.Of(label), "");
        foreach (var suffix in Continued)
        {
            if (key.EndsWith(suffix, StringComparison.Ordinal)) key = key[..^suffix.Length];
        }

        return key.Trim(' ', ':', '.', ',', ';', '-', '«', '»', '"', '\'', '*', '_', '(', ')', '#');
    }

    /// <summary>A label without « Thème 1 : » before it.</summary>
    internal static string WithoutNumber(string label)
    {
        var colon = label.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Numbered().IsMatch(Folding.Of(label[..(colon + 1)])) ? label[(colon + 1)..] : label;
    }

    [GeneratedRegex(@"^(?:theme|thematique|regroupement|enjeu|topic|group|changement|change)\s*(?:no\.?\s*|#\s*)?\d{1,2}\s*[:.)-]\s*")]
    private static partial Regex Numbered();
}
