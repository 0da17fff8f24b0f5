namespace Microsoft.Bot.Connector;

/// <summary>Names around conversations.</summary>
public static class ConversationConstants
{
    /// <summary>The header that names the conversation, with which the service finds the right instance.</summary>
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
