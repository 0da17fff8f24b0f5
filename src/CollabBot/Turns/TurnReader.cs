using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Outbox;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

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
            Place = address.ConversationType switch
            {
                "channel" => Place.Channel,
                "groupChat" => Place.GroupChat,
                _ => Place.Private,
            },
            Door = DoorOf(activity),
            Person = new PersonId(string.IsNullOrEmpty(activity.From?.AadObjectId) ? activity.From?.Id ?? "" : activity.From.AadObjectId),
            Texts = Texts.For(activity.Locale),
            Now = now,
            NewId = Guid.NewGuid,
        };
    }

    private static ConversationAddress Address(Activity activity)
    {
        var conversation = activity.Conversation!;
        var type = conversation.ConversationType ?? (conversation.IsGroup == true ? "groupChat" : "personal");
        return new ConversationAddress(
            activity.ChannelId ?? "",
            activity.ServiceUrl ?? "",
            conversation.Id!,
            type,
            BotSdkSeam.Tenant(activity) ?? NoTenant,
            activity.Recipient?.Id ?? "",
            activity.Recipient?.Name,
            activity.From?.Id,
            activity.Locale);
    }

    /// <summary>Clients outside Teams have no tenants; they share this one.</summary>
    private const string NoTenant = "none";

    private static Door DoorOf(Activity activity) => activity.Type != ActivityTypes.Invoke
        ? Door.Message
        : activity.Name == "adaptiveCard/action" ? Door.Button : Door.Form;
}
