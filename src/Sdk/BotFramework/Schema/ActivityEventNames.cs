namespace Microsoft.Bot.Schema;

/// <summary>Names of the event activities that the SDK makes itself.</summary>
public static class ActivityEventNames
{
    /// <summary>Name of the event activity <c>ContinueConversation</c> that a proactive turn carries.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>Name of the event activity <c>CreateConversation</c> of the first turn in a conversation the bot made.</summary>
    public const string CreateConversation = "CreateConversation";
}
