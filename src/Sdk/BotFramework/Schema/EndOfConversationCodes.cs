namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>End code <c>unknown</c>.</summary>
    public const string Unknown = "unknown";

    /// <summary>End code <c>completedSuccessfully</c>.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>End code <c>userCancelled</c>.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>End code <c>botTimedOut</c>.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>End code <c>botIssuedInvalidMessage</c>.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>End code <c>channelFailed</c>.</summary>
    public const string ChannelFailed = "channelFailed";
}
