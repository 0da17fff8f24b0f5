using System.Text;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Place = CollabBot.Requests.Place;
using Surface = CollabBot.Requests.Surface;

namespace CollabBot.Pipeline;

/// <summary>Reads who acts, where, and in which language out of an activity, once a turn.</summary>
internal static class TurnReader
{
    public static Turn Read(ITurnContext context, DateTimeOffset now)
    {
        var activity = context.Activity;
        var address = Address(activity);
        var language = Texts.LanguageOf(activity.Locale) ?? Texts.LanguageOf(SdkJson.ClientInfo(activity, "locale"));
        return new Turn
        {
            Context = context,
            Address = address,
            Place = PlaceOf(address.ConversationType),
            Surface = SurfaceOf(activity),
            Person = new PersonId(string.IsNullOrEmpty(activity.From?.AadObjectId)
                ? activity.From?.Id ?? ""
                : activity.From.AadObjectId.ToLowerInvariant()),
            DisplayName = NameOf(activity.From?.Name),
            Texts = Texts.For(language),
            ClientLanguage = language,
            Now = now,
            TimeZone = (Zones.Find(activity.LocalTimezone) ?? Zones.Find(SdkJson.ClientInfo(activity, "timezone")))?.Id,
            ConversationName = NameOf(activity),
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
            SdkJson.Tenant(activity)?.ToLowerInvariant() ?? NoTenant,
            activity.Recipient?.Id ?? "",
            activity.Recipient?.Name,
            activity.From?.Id,
            activity.Locale);
    }

    /// <summary>
    /// The name of the conversation, which few activities contain; for a channel that has no name (the general one), that of the team.
    /// </summary>
    private static string? NameOf(Activity activity)
    {
        var data = activity.TryGetChannelData<TeamsChannelData>(out var teams) ? teams : null;
        var name = new[] { activity.Conversation?.Name, data?.Channel?.Name, data?.Team?.Name }
            .FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
        return Wording.Parse(name, Wording.LabelLimit).Match<string?>(wording => wording.Text, _ => null);
    }

    /// <summary>A message extension: it opens wherever people write, also where the bot is not.</summary>
    public static bool IsOfExtension(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true;

    /// <summary>
    /// A chat of two people has the type <c>personal</c> too, but its id begins with <c>19:</c>; the id of the bot's private chat does not.
    /// </summary>
    private static bool IsBetweenPeople(ConversationAccount conversation) =>
        conversation.Id!.StartsWith("19:", StringComparison.Ordinal) && TypeOf(conversation) == "personal";

    /// <summary>
    /// The type of a conversation as Teams spells it: <c>personal</c>, <c>channel</c> or <c>groupChat</c>. What is not known to be private
    /// counts as shared, because in a private chat the bot repeats a person's words.
    /// </summary>
    private static string TypeOf(ConversationAccount conversation) => conversation.ConversationType?.ToUpperInvariant() switch
    {
        "PERSONAL" => "personal",
        "CHANNEL" => "channel",
        null or "" when conversation.Id!.Contains("@thread.tacv2", StringComparison.Ordinal)
            || conversation.Id.Contains("@thread.skype", StringComparison.Ordinal) => "channel",
        null or "" when conversation.IsGroup != true && !conversation.Id!.StartsWith("19:", StringComparison.Ordinal) => "personal",
        _ => "groupChat",
    };

    private static Place PlaceOf(string type) => type switch
    {
        "personal" => Place.Private,
        "channel" => Place.Channel,
        _ => Place.GroupChat,
    };

    /// <summary>
    /// A name is whatever somebody set it to: line ends and control characters become spaces, marks that turn the direction of what follows
    /// are left out, and it is cut. Everything else is kept as text, which no card or message reads as markup.
    /// </summary>
    internal static Wording? NameOf(string? typed)
    {
        if (typed is null || !Wording.IsStorable(typed)) return null;

        var plain = new StringBuilder(typed.Length);
        foreach (var c in typed)
        {
            if (Turning.Contains(c)) continue;
            plain.Append(char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c);
        }

        var name = string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Wording.ParseOptional(CardFitter.Cut(name, MaxNameLength), Wording.LabelLimit).Match(wording => wording, _ => null);
    }

    private const int MaxNameLength = 100;
    private const string Turning = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>Clients outside Teams have no tenants; they share this one.</summary>
    private const string NoTenant = "none";

    private static Surface SurfaceOf(Activity activity) => activity.Type != ActivityTypes.Invoke
        ? Surface.Message
        : activity.Name == "adaptiveCard/action" ? Surface.Button : Surface.Form;
}
