using System.Net;
using System.Text.RegularExpressions;

namespace CollabBot.Requests;

/// <summary>
/// Turns the HTML of a Teams message into the plain text that people read in it. Mentions become names, line breaks and the cells of
/// tables stay apart, and emoji pictures become characters. A message that it quotes is somebody else's, and is left out.
/// </summary>
internal static partial class MessageText
{
    /// <summary>
    /// Maximum length of the HTML that is read, so that a huge message costs little. A statement has at most
    /// 1,000 characters, which leaves room for markup.
    /// </summary>
    private const int MaxLength = 20_000;

    // Private-use characters that stand for marks while the tags are removed.
    private const char Row = '\uE000';
    private const char MentionStart = '\uE001';
    private const char MentionEnd = '\uE002';

    /// <summary>The text of a message, with list items as « - item ».</summary>
    public static string Of(string html) => Read(WithoutQuotes(html), "\n- ");

    /// <summary>
    /// The text as its author typed it for the bot: mentions stay in tags, as in the text of an activity, and a list item has no sign,
    /// because a sign would have a meaning.
    /// </summary>
    public static string Typed(string html) => ReadTyped(WithoutQuotes(html));

    /// <summary>As <see cref="Typed"/>, with the message that is quoted.</summary>
    public static string TypedWithQuotes(string html) => ReadTyped(Cut(html));

    private static string ReadTyped(string html) =>
        Read(Mentions().Replace(html, $"{MentionStart}$1{MentionEnd}"), "\n")
            .Replace($"{MentionStart}", "<at>", StringComparison.Ordinal)
            .Replace($"{MentionEnd}", "</at>", StringComparison.Ordinal);

    private static string Read(string html, string item)
    {
        var text = Silent().Replace(html, " ");
        text = Blanks().Replace(text, " ");
        text = Faces().Replace(text, "$2");
        text = Rows().Replace(text, row => Row + string.Join(
            " · ",
            Cells().Matches(row.Value).Select(cell => Plain(cell.Groups[1].Value)).Where(cell => cell.Length > 0)));
        text = Items().Replace(text, item);
        text = Lines().Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tags().Replace(text, ""));
        text = BeforeRow().Replace(text, "\n");
        var lines = text.Split('\n').Select(OneSpace);
        return Empty().Replace(Before().Replace(string.Join('\n', lines), "\n"), "\n\n").Trim();
    }

    /// <summary>The content of a cell in one line, still encoded.</summary>
    private static string Plain(string cell)
    {
        var line = Tags().Replace(Lines().Replace(cell, " "), "").Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase);
        return OneSpace(line);
    }

    private static string OneSpace(string line) =>
        string.Join(' ', line.Split([' ', '\t', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The message without what it quotes. If nothing else is in it, its author has set their own words as a quote.</summary>
    private static string WithoutQuotes(string html)
    {
        var all = Cut(html);
        var own = all;
        while (true)
        {
            var less = Quotes().Replace(own, "\n");
            if (less == own) break;
            own = less;
        }

        return string.IsNullOrWhiteSpace(Read(own, "")) ? all : own;
    }

    private static string Cut(string html) => html.Length > MaxLength ? html[..MaxLength] : html;

    [GeneratedRegex("<(script|style|attachment)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Silent();

    /// <summary>The innermost quotes: a blockquote that contains no other, and what stands for a quoted message.</summary>
    [GeneratedRegex(
        "<blockquote\\b[^>]*>(?:(?!<blockquote\\b).)*?</blockquote\\s*>|<quoted\\b[^>]*(?<!/)>.*?</quoted\\s*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Quotes();

    [GeneratedRegex(
        "<span\\b[^>]*\\bitemtype=[\"']https?://schema\\.skype\\.com/Mention[\"'][^>]*>(.*?)</span\\s*>|<at\\b[^>]*>(?<1>.*?)</at\\s*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Mentions();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("<(img|emoji)\\b[^>]*?\\balt=\"([^\"]*)\"[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Faces();

    [GeneratedRegex("<tr\\b[^>]*>.*?</tr\\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Rows();

    [GeneratedRegex("<t[dh]\\b[^>]*>(.*?)</t[dh]\\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Cells();

    [GeneratedRegex("<li\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Items();

    [GeneratedRegex("<br\\b[^>]*>|</(?:p|div|li|ul|ol|h[1-6]|tr|table|blockquote|pre)\\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Lines();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s*\uE000")]
    private static partial Regex BeforeRow();

    [GeneratedRegex("\n+(?=- )")]
    private static partial Regex Before();

    [GeneratedRegex("\n{3,}")]
    private static partial Regex Empty();
}
