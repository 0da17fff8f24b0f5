using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions in messages.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether somebody is mentioned.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="id">Id of the account.</param>
    /// <returns>True if a mention of that id is among the entities.</returns>
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    /// <summary>Whether the recipient, usually the bot, is mentioned.</summary>
    /// <param name="activity">The message.</param>
    /// <returns>True if it is.</returns>
    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.Recipient?.Id is { } id && activity.MentionsId(id);

    /// <summary>Takes the mentions of the recipient out of the text.</summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <returns>The remaining text.</returns>
    public static string? RemoveRecipientMention(this IMessageActivity activity) =>
        activity.Recipient?.Id is { } id ? activity.RemoveMentionText(id) : activity.Text;

    /// <summary>
    /// Takes the mentions of an account out of the text, by the tag that each mention names, and trims the text if one was
    /// found. A mention without a tag is found by the account's name between <c>at</c> tags.
    /// </summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <param name="id">Id of the account.</param>
    /// <returns>The remaining text.</returns>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            if (activity.Text is null) break;
            var tag = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            if (tag.Length == 0) continue;
            activity.Text = Regex.Replace(activity.Text, Regex.Escape(tag), string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }
}
