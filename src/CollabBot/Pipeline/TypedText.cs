using System.Net;
using System.Text.RegularExpressions;
using CollabBot.Messaging;
using CollabBot.Requests;
using Microsoft.Bot.Schema;

namespace CollabBot.Pipeline;

/// <summary>
/// What a person typed, without what clients add: the mention of the bot, and the message that a reply quotes. The HTML copy of a message
/// serves if the text is empty, has lost its lines, or contains the quoted message too.
/// </summary>
internal static partial class TypedText
{
    public static string Of(Activity activity)
    {
        var typed = Mentions.WithoutRecipient(activity, WithoutQuotes(activity.Text ?? ""));
        var html = activity.Attachments?.FirstOrDefault(attachment => attachment?.ContentType == "text/html")?.Content as string;
        return string.IsNullOrWhiteSpace(html) ? typed : Fuller(typed, html, activity);
    }

    private static string Fuller(string typed, string html, Activity activity)
    {
        var own = Mentions.WithoutRecipient(activity, MessageText.Typed(html));
        if (own.Length == 0) return typed;
        if (string.IsNullOrWhiteSpace(typed)) return own;

        var words = Words(typed);
        if (words == Words(own)) return LineCount(own) > LineCount(typed) ? own : typed;
        return words == Words(Mentions.WithoutRecipient(activity, MessageText.TypedWithQuotes(html))) ? own : typed;
    }

    private static string WithoutQuotes(string text) => Quotes().IsMatch(text) ? Ends().Replace(Quotes().Replace(text, ""), "") : text;

    /// <summary>The letters and digits alone, to tell whether two texts say the same.</summary>
    private static string Words(string text) =>
        string.Concat(WebUtility.HtmlDecode(Tags().Replace(text, "")).Where(char.IsLetterOrDigit));

    private static int LineCount(string text) => text.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));

    [GeneratedRegex(
        @"<quoted\s[^>]*\bmessageId\s*=[^>]*/>|<quoted\s[^>]*\bmessageId\s*=[^>]*>(?:.*?</quoted\s*>)?",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^(?:\s|&nbsp;)+|(?:\s|&nbsp;)+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex("</?at\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();
}
