using System.Net;
using System.Text.RegularExpressions;

namespace CollabBot.Requests;

/// <summary>
/// Turns the HTML of a Teams message into the plain text that people read in it. Mentions become names, line
/// breaks stay, and emoji pictures become characters.
/// </summary>
internal static partial class MessageText
{
    /// <summary>
    /// Maximum length of the HTML that is read, so that a huge message costs little. A statement has at most
    /// 1,000 characters, which leaves room for markup.
    /// </summary>
    private const int MaxLength = 20_000;

    public static string Of(string html)
    {
        var text = Silent().Replace(html.Length > MaxLength ? html[..MaxLength] : html, " ");
        text = Blanks().Replace(text, " ");
        text = Faces().Replace(text, "$2");
        text = Items().Replace(text, "\n- ");
        text = Lines().Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tags().Replace(text, ""));
        var lines = text.Split('\n').Select(
            line => string.Join(' ', line.Split([' ', '\t', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)));
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
