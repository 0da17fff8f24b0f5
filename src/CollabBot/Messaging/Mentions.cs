using Microsoft.Bot.Schema;

namespace CollabBot.Messaging;

/// <summary>
/// Who is mentioned in a message. Read from the entities and never from the text, in which anybody can type a name in tags. Entities come
/// from outside, so malformed ones are skipped.
/// </summary>
internal static class Mentions
{
    /// <summary>Whether the bot is mentioned.</summary>
    public static bool Recipient(Activity activity) => OfRecipient(activity).Any();

    /// <summary>The text without the mentions of the bot.</summary>
    public static string TextWithoutRecipient(Activity activity)
    {
        var text = activity.Text ?? "";
        var tags = OfRecipient(activity)
            .Select(mention => mention.Text is { Length: > 0 } tag ? tag : $"<at>{mention.Mentioned.Name}</at>")
            .Distinct();
        foreach (var written in tags)
            text = text.Replace(written, "", StringComparison.OrdinalIgnoreCase).Trim();
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
}
