using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// What channels can show, as far as showing choices depends on it. The limits are those of the official SDK, which has
/// them from the channels' own documentation.
/// </summary>
public class Channel
{
    /// <summary>Whether a channel shows that many suggested actions, in a conversation of which the kind is not known.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many.</param>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, conversationType: null);

    /// <summary>Whether a channel shows that many suggested actions. Teams shows a few, and only in a private chat.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many.</param>
    /// <param name="conversationType">Kind of conversation, for example <c>personal</c>; null if not known.</param>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string? conversationType = null) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 10,
        Channels.Line => buttonCnt <= 13,
        Channels.Kik => buttonCnt <= 20,
        Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether a channel shows that many buttons on a card.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many.</param>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 3,
        Channels.Msteams => buttonCnt <= 50,
        Channels.Line => buttonCnt <= 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat or Channels.Cortana => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether a channel keeps the messages in view.</summary>
    /// <param name="channelId">The channel.</param>
    public static bool HasMessageFeed(string channelId) => channelId != Channels.Cortana;

    /// <summary>How many characters of a button's title a channel surely shows.</summary>
    /// <param name="channelId">The channel.</param>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn; empty if its activity names none.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;
}
