using Microsoft.Bot.Schema;

namespace CollabBot.Turns;

/// <summary>Whether a message mentions the bot. Read from the entities, never from the text: names in tags can be anybody's (teams-platform 1.6).</summary>
internal static class Mentions
{
    public static bool Recipient(Activity activity)
    {
        if (activity.Recipient?.Id is not { Length: > 0 } bot) return false;

        // Entities come from outside: one without content is no reason to read none.
        activity.Entities = [.. (activity.Entities ?? []).Where(entity => entity is not null)];
        return activity.GetMentions().Any(mention => mention?.Mentioned?.Id == bot);
    }

    /// <summary>Whom a message mentions besides the bot, each once.</summary>
    public static IEnumerable<ChannelAccount> Others(Activity activity) => activity.GetMentions()
        .Select(mention => mention?.Mentioned)
        .OfType<ChannelAccount>()
        .Where(account => !string.IsNullOrEmpty(account.Id) && account.Id != activity.Recipient?.Id)
        .DistinctBy(account => account.Id);
}
