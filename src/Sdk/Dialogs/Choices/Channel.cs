using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What the channels can show. The limits are the official ones of Teams, Direct Line, Web Chat and the Emulator.</summary>
public class Channel
{
    /// <summary>Whether a channel shows so many suggested actions; Teams shows up to 3, in a personal conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">The number of actions.</param>
    /// <param name="conversationType">Type of the conversation, for example <c>personal</c>; null if it is not known.</param>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) => channelId switch
    {
        Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
        Channels.Emulator or Channels.Directline or Channels.Webchat => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether a channel shows so many buttons on a card.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">The number of buttons.</param>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Msteams => buttonCnt <= 50,
        Channels.Emulator or Channels.Directline or Channels.Webchat => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>The maximum length of the title of a button, in characters.</summary>
    /// <param name="channelId">The channel.</param>
    public static int MaxActionTitleLength(string channelId) => 20;
}
