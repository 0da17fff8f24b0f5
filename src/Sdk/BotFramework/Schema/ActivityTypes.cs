namespace Microsoft.Bot.Schema;

/// <summary>Types of activities; compared ordinally, unknown ones are allowed on the wire.</summary>
public static class ActivityTypes
{
    /// <summary>Activity type <c>contactRelationUpdate</c>.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Activity type <c>conversationUpdate</c>.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Activity type <c>endOfConversation</c>.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Activity type <c>event</c>.</summary>
    public const string Event = "event";

    /// <summary>Activity type <c>delay</c>, a pause in milliseconds between activities that the adapter waits for and never sends.</summary>
    public const string Delay = "delay";

    /// <summary>Activity type <c>deleteUserData</c>.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>Activity type <c>handoff</c>.</summary>
    public const string Handoff = "handoff";

    /// <summary>Activity type <c>installationUpdate</c>.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Activity type <c>invoke</c>, whose answer is the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>Activity type <c>message</c>.</summary>
    public const string Message = "message";

    /// <summary>Activity type <c>messageDelete</c>.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Activity type <c>messageReaction</c>.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>Activity type <c>messageUpdate</c>.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>Activity type <c>suggestion</c>.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>Activity type <c>trace</c>, sent to the emulator channel only.</summary>
    public const string Trace = "trace";

    /// <summary>Activity type <c>typing</c>.</summary>
    public const string Typing = "typing";

    /// <summary>Activity type <c>command</c>.</summary>
    public const string Command = "command";

    /// <summary>Activity type <c>commandResult</c>.</summary>
    public const string CommandResult = "commandResult";
}
