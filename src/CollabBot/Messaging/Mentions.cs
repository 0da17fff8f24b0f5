using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace CollabBot.Messaging;

/// <summary>
/// Who is mentioned in a message. Read from the entities and never from the text, in which anybody can type a name in tags. Entities come
/// from outside, so malformed ones are skipped.
/// </summary>
internal static partial class Mentions
{
    /// <summary>Whether the bot is mentioned.</summary>
    public static bool Recipient(Activity activity) => OfRecipient(activity).Any();

    /// <summary>
    /// A text of a message without the mentions of the bot, and without the punctuation that sets them apart (« @CollabBot, état »). Signs
    /// that have a meaning of their own, such as a dash, stay.
    /// </summary>
    public static string WithoutRecipient(Activity activity, string text)
    {
        foreach (var mention in OfRecipient(activity).DistinctBy(mention => mention.Text))
        {
            var tag = mention.Text is { Length: > 0 } written ? written : $"<at>{mention.Mentioned.Name}</at>";
            text = Blank().Replace(Tag().Replace(text, "<at>"), "");
            var (begins, ends) = (text.StartsWith(tag, Case), text.EndsWith(tag, Case));
            text = text.Replace(tag, "", Case);
            if (begins) text = Opening().Replace(text, "");
            if (ends) text = Closing().Replace(text, "");
        }

        return text;
    }

    /// <summary>The accounts that a message mentions besides the bot, each once.</summary>
    public static IEnumerable<ChannelAccount> Others(Activity activity) => Of(activity)
        .Select(mention => mention.Mentioned)
        .Where(account => !string.IsNullOrEmpty(account?.Id) && account.Id != activity.Recipient?.Id)
        .DistinctBy(account => account.Id);

    private static IEnumerable<Mention> OfRecipient(Activity activity) => activity.Recipient?.Id is { Length: > 0 } bot
        ? Of(activity).Where(mention => mention.Mentioned?.Id == bot)
        : [];

    private static IEnumerable<Mention> Of(Activity activity) => (activity.Entities ?? []).Select(SdkJson.Mention).OfType<Mention>();

    private const StringComparison Case = StringComparison.OrdinalIgnoreCase;

    /// <summary>The start of a mention as HTML writes it, with an id.</summary>
    [GeneratedRegex("<at\\s[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:\s|&nbsp;)+|(?:\s|&nbsp;)+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?:\s|&nbsp;|[,:;])+", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:\s|&nbsp;|,)+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();
}
