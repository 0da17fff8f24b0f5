using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CollabBot.Minutes.Markdown;

/// <summary>
/// Writes text that people typed into a Markdown file, and reads it back. Only signs that would take effect where they stand are escaped,
/// so that an editor shows « R&amp;D », addresses and brackets as typed; an invisible word joiner (U+2060) keeps renderers from making
/// links.
/// </summary>
internal static partial class FileText
{
    private const char Joiner = '\u2060';

    private static readonly string[] Breaks = ["\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"];

    /// <summary>A text on one line; its line breaks are written as character references.</summary>
    public static string Line(string text)
    {
        var lines = text.Split(Breaks, StringSplitOptions.None);
        var context = Context.Of(lines);
        return string.Join("&#10;", lines.Select((line, index) => Escape(line, context, isLineStart: index == 0)));
    }

    /// <summary>The lines of a text, each escaped. A line above another ends with two spaces, which is a line break in Markdown.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        var lines = text.Split(Breaks, StringSplitOptions.None);
        var context = Context.Of(lines);
        return
        [
            .. lines.Select((line, i) =>
                Escape(line, context, isLineStart: true) + (line.Length > 0 && i + 1 < lines.Length && lines[i + 1].Length > 0 ? "  " : ""))
        ];
    }

    /// <summary>Reads a written line: the text that was typed.</summary>
    public static string Read(string written) => Written().Replace(written.TrimEnd(' '), match => match.Value switch
    {
        "&lt;" => "<",
        "&amp;" => "&",
        ['\\', var sign] => sign.ToString(),
        [Joiner] => "",
        var reference => int.Parse(match.Groups["code"].Value, CultureInfo.InvariantCulture) is var code && IsWritten((char)code)
            ? ((char)code).ToString()
            : reference,
    });

    /// <summary>Whether a character is written as a reference. Others are not read as such either: « &amp;#0; » cannot be stored.</summary>
    private static bool IsWritten(char c) => c != 0 && (c is ' ' or Joiner || char.IsControl(c));

    private static string Escape(string line, Context context, bool isLineStart)
    {
        var marks = new Marks(line, context, isLineStart);
        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (IsWritten(c) && (c is not (' ' or '\t') || i == 0 || i == line.Length - 1))
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else if (c == '<' && IsNext(line, i, next => char.IsLetter(next) || next is '/' or '!' or '?')) escaped.Append("&lt;");
            else if (c == '&' && Reference().IsMatch(line, i)) escaped.Append("&amp;");
            else
            {
                if (marks.TakesEffect(i)) escaped.Append('\\');
                escaped.Append(c);
                if (marks.MakesLink(i)) escaped.Append(Joiner);
            }
        }

        return escaped.ToString();
    }

    private static bool IsNext(string line, int i, Func<char, bool> condition) => i + 1 < line.Length && condition(line[i + 1]);

    [GeneratedRegex(@"\G&#?\w{1,40};")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]|&(?:lt|amp|\#(?<code>\d{1,5}));|\u2060")]
    private static partial Regex Written();

    /// <summary>What the other lines of a text decide about a line: signs that take effect only in pairs.</summary>
    private sealed record Context(bool HasLinks, bool IsWrapped, IReadOnlySet<string> Pairs)
    {
        private static readonly string[] Signs = ["~", "^", "$", "==", "++"];

        public static Context Of(IReadOnlyList<string> lines)
        {
            var text = string.Join('\n', lines);
            return new Context(
                Bracketed().IsMatch(text), lines.Count > 1, Signs.Where(sign => IsTwice(text, sign)).ToHashSet(StringComparer.Ordinal));
        }

        private static bool IsTwice(string text, string sign) =>
            text.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var first
            && text.IndexOf(sign, first + sign.Length, StringComparison.Ordinal) >= 0;
    }

    // A link, a reference, the definition of one, a footnote or a check box.
    [GeneratedRegex(@"\][(\[:{]|\[[\[^]|\[[ xX]?\]")]
    private static partial Regex Bracketed();

    /// <summary>Which signs of a line would take effect in Markdown.</summary>
    private sealed partial class Marks(string line, Context context, bool isLineStart)
    {
        private readonly int start = isLineStart ? 0 : -1;
        private readonly int numbering = isLineStart && Numbering().Match(line) is { Success: true } number ? number.Length - 1 : -1;
        private readonly bool endsInHashes = line.TrimEnd('#') is "" or [.., ' ' or '\t'];
        private readonly List<Range> addresses = [.. Address().Matches(line).Select(match => match.Index..(match.Index + match.Length))];
        private int address;

        public bool TakesEffect(int i)
        {
            var (c, before, after) = (line[i], i > 0 ? line[i - 1] : ' ', i + 1 < line.Length ? line[i + 1] : ' ');
            var isFirst = i == start;
            return c switch
            {
                '\\' => !(char.IsLetterOrDigit(after) || (after == ' ' && i + 2 < line.Length)) || i + 1 == line.Length,
                '`' => true,
                '*' => isFirst || !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)),
                '_' => isFirst || !((char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
                    || (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))),
                '[' => context.HasLinks,
                '|' => isFirst || context.IsWrapped,
                '>' => isFirst,
                '#' => (isFirst && line.TrimStart('#') is "" or [' ' or '\t', ..]) || (endsInHashes && i == line.Length - 1),
                '-' or '+' or '=' or ':' =>
                    (isFirst && (char.IsWhiteSpace(after) || after == c)) || (after == c && context.Pairs.Contains($"{c}{c}")),
                '.' or ')' => i == numbering,
                '~' or '^' => context.Pairs.Contains(c.ToString()),
                '$' => !char.IsWhiteSpace(after) && context.Pairs.Contains("$"),
                '{' => after is ':' or '#' or '.' or '%' or '{',
                _ => false,
            };
        }

        /// <summary>Whether a renderer could make a link or a mention of this sign and the next one.</summary>
        public bool MakesLink(int i)
        {
            if (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1])) return false;
            if (line[i] == '@' || line[i + 1] == '@' || (line[i] == 'w' && line[i + 1] == '.')) return true;

            while (address < addresses.Count && addresses[address].End.Value <= i) address++;
            return address < addresses.Count
                && addresses[address].Start.Value <= i
                && (line[i] == '.' || line[i + 1] == ':' || (line[i] == '/' && line[i + 1] == '/'));
        }

        [GeneratedRegex(@"^\d{1,9}[.)](?=\s|$)")]
        private static partial Regex Numbering();

        // Text that renderers turn into links by themselves: with a scheme, beginning with www, or in the form of a host name.
        [GeneratedRegex(
            @"[A-Za-z][A-Za-z0-9+.-]{0,30}:\S+|//\S+|www\.\S*"
            + @"|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,9}\.[\p{L}][\p{L}\p{N}-]{1,63}(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])(?:[/:]\S*)?",
            RegexOptions.IgnoreCase)]
        private static partial Regex Address();
    }
}
