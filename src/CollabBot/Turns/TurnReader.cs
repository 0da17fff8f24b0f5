using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Outbox;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Place = CollabBot.Acts.Place;

namespace CollabBot.Turns;

/// <summary>Reads who acts, where, and in which language out of an activity, once a turn.</summary>
internal static class TurnReader
{
    public static TurnInfo Read(ITurnContext context, DateTimeOffset now)
    {
        var activity = context.Activity;
        var address = Address(activity);
        return new TurnInfo
        {
            Context = context,
            Address = address,
            Place = PlaceOf(address.ConversationType),
            Door = DoorOf(activity),
            Person = new PersonId(string.IsNullOrEmpty(activity.From?.AadObjectId) ? activity.From?.Id ?? "" : activity.From.AadObjectId.ToLowerInvariant()),
            Texts = Texts.For(activity.Locale),
            Now = now,
            NewId = Guid.NewGuid,
        };
    }

    private static ConversationAddress Address(Activity activity)
    {
        var conversation = activity.Conversation!;
        var type = IsOfExtension(activity) && IsBetweenPeople(conversation) ? "groupChat" : TypeOf(conversation);
        return new ConversationAddress(
            activity.ChannelId ?? "",
            activity.ServiceUrl ?? "",
            conversation.Id!,
            type,
            BotSdkSeam.Tenant(activity)?.ToLowerInvariant() ?? NoTenant,
            activity.Recipient?.Id ?? "",
            activity.Recipient?.Name,
            activity.From?.Id,
            activity.Locale);
    }

    /// <summary>A message extension: it opens wherever people write, also where the bot is not.</summary>
    public static bool IsOfExtension(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true;

    /// <summary>A chat of two people is personal as well, and is not the private chat with the bot, whose id begins otherwise (teams-platform 1.3).</summary>
    private static bool IsBetweenPeople(ConversationAccount conversation) => conversation.Id!.StartsWith("19:", StringComparison.Ordinal) && TypeOf(conversation) == "personal";

    /// <summary>
    /// The kind of a conversation in the spelling of teams-platform 1.2. What is not known to be private is taken for shared: in a private chat the bot repeats a person's words.
    /// </summary>
    private static string TypeOf(ConversationAccount conversation) => conversation.ConversationType?.ToUpperInvariant() switch
    {
        "PERSONAL" => "personal",
        "CHANNEL" => "channel",
        null or "" when conversation.Id!.Contains("@thread.tacv2", StringComparison.Ordinal) || conversation.Id.Contains("@thread.skype", StringComparison.Ordinal) => "channel",
        null or "" when conversation.IsGroup != true && !conversation.Id!.StartsWith("19:", StringComparison.Ordinal) => "personal",
        _ => "groupChat",
    };

    private static Place PlaceOf(string type) => type switch
    {
        "personal" => Place.Private,
        "channel" => Place.Channel,
        _ => Place.GroupChat,
    };

    /// <summary>Clients outside Teams have no tenants; they share this one.</summary>
    private const string NoTenant = "none";

    private static Door DoorOf(Activity activity) => activity.Type != ActivityTypes.Invoke
        ? Door.Message
        : activity.Name == "adaptiveCard/action" ? Door.Button : Door.Form;
}
