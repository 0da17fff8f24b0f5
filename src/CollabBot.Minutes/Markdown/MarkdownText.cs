using System.Text;
using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Minutes.Markdown;

/// <summary>
/// Escapes text that people typed, so that Markdown shows it as typed: no emphasis, heading, list, link,
/// image, mention or HTML of theirs takes effect.
/// </summary>
public static partial class MarkdownText
{
    /// <summary>A text on one line, escaped; line breaks become spaces.</summary>
    public static string Line(string text) => Escape(Bidirectional.Close(string.Join(' ', Lines(text))));

    /// <summary>The lines of a text, each escaped.</summary>
    public static IReadOnlyList<string> Paragraphs(string text) => [.. Lines(text).Select(Bidirectional.Close).Select(Escape)];

    private static string[] Lines(string text) =>
        text.Split(
            ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Escape(string line)
    {
        // A number before a dot or bracket at the beginning of a line would start a numbered list.
        var number = Numbering().Match(line);
        var escaped = new StringBuilder(line.Length + 16);
        var addresses = Address().Matches(line).Select(match => (match.Index, End: match.Index + match.Length)).ToList();
        var next = 0;
        for (var i = 0; i < line.Length; i++)
        {
            while (next < addresses.Count && addresses[next].End <= i) next++;
            var isInAddress = next < addresses.Count && addresses[next].Index <= i;
            Append(escaped, line, i, isInAddress, isNumbering: number.Success && i == number.Length - 1);
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, string line, int i, bool isInAddress, bool isNumbering)
    {
        var c = line[i];
        switch (c)
        {
            case '<':
                escaped.Append("&lt;");
                return;
            case '>':
                escaped.Append("&gt;");
                return;
            case '&':
                escaped.Append("&amp;");
                return;
            case '@' when i + 1 < line.Length && !char.IsWhiteSpace(line[i + 1]):
                // A backslash does not stop every renderer from making a link of an address; an invisible word joiner (U+2060) does.
                escaped.Append("\\@\u2060");
                return;
            case '\t':
                escaped.Append(' ');
                return;
        }

        var isMarkup = c is '\\' or '`' or '*' or '_' or '[' or ']' or '{' or '}' or '#' or '|' or '~' or '$' or '^';
        var isDoubled = c is '-' or '=' or '+' or ':' && ((i > 0 && line[i - 1] == c) || (i + 1 < line.Length && line[i + 1] == c));
        var isFirst = i == 0 && c is '-' or '+' or '=' or ':';
        if (isMarkup || isDoubled || isFirst || isNumbering || (isInAddress && c is '.' or ':' or '/')) escaped.Append('\\');
        escaped.Append(c);
    }

    [GeneratedRegex(@"^\d{1,9}[.)]")]
    private static partial Regex Numbering();

    // Text that renderers turn into links by themselves: with a scheme, beginning with www, or in the form of a host name.
    [GeneratedRegex(
        @"[A-Za-z][A-Za-z0-9+.-]{0,30}:\S*|//\S+|www\.\S*"
        + @"|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,9}\.[\p{L}][\p{L}\p{N}-]{1,63}(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])(?:[/:]\S*)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
