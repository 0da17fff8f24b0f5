using System.Net;
using System.Text.RegularExpressions;

namespace CollabBot.Routing;

/// <summary>A message of Teams, which comes as HTML, as the plain text that people read in it: mentions as names, lines as lines, pictures of faces as the faces.</summary>
internal static partial class MessageText
{
    /// <summary>A form takes a thousand characters of it; so much markup around them is enough, and no page without end is looked through.</summary>
    private const int Longest = 20_000;

    public static string Of(string html)
    {
        var text = Silent().Replace(html.Length > Longest ? html[..Longest] : html, " ");
        text = Blanks().Replace(text, " ");
        text = Faces().Replace(text, "$2");
        text = Items().Replace(text, "\n- ");
        text = Lines().Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tags().Replace(text, ""));
        var lines = text.Split('\n').Select(line => string.Join(' ', line.Split([' ', '\t', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)));
        return Empty().Replace(Before().Replace(string.Join('\n', lines), "\n"), "\n\n").Trim();
    }

    [GeneratedRegex("<(script|style|attachment)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Silent();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("<(img|emoji)\\b[^>]*?\\balt=\"([^\"]*)\"[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Faces();

    [GeneratedRegex("<li\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Items();

    [GeneratedRegex("<br\\b[^>]*>|</(?:p|div|li|ul|ol|h[1-6]|tr|blockquote|pre)\\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Lines();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\n+(?=- )")]
    private static partial Regex Before();

    [GeneratedRegex("\n{3,}")]
    private static partial Regex Empty();
}
