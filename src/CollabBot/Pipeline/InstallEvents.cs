using CollabBot.Messaging;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Pipeline;

/// <summary>
/// The bot is added somewhere or removed: <c>installationUpdate</c>, and <c>conversationUpdate</c> with the bot among the members.
/// Teams sends both, in no guaranteed order; other clients send only one of them. Other members who come or go are ignored.
/// </summary>
internal static class InstallEvents
{
    public static bool Are(Activity activity) => IsArrival(activity) || IsRemoval(activity);

    public static bool IsArrival(Activity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action is "add" or "add-upgrade",
        ActivityTypes.ConversationUpdate => HasBot(activity, activity.MembersAdded),
        _ => false,
    };

    public static bool IsRemoval(Activity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action is "remove" or "remove-upgrade",
        ActivityTypes.ConversationUpdate => HasBot(activity, activity.MembersRemoved),
        _ => false,
    };

    public static bool IsUpgrade(Activity activity) => activity.Action is "add-upgrade";

    /// <summary>
    /// Where the bot is installed: a team as a whole (the two events of one installation may name different channels of it), else the
    /// conversation.
    /// </summary>
    public static string PlaceOf(Activity activity) => TeamOf(activity) ?? ConversationAddress.RootOf(activity.Conversation!.Id!);

    public static string? TeamOf(Activity activity) =>
        activity.TryGetChannelData<TeamsChannelData>(out var data) && data?.Team?.Id is { Length: > 0 } team ? team : null;

    private static bool HasBot(Activity activity, IList<ChannelAccount>? members) =>
        activity.Recipient?.Id is { Length: > 0 } bot && members?.Any(member => member?.Id == bot) == true;
}
