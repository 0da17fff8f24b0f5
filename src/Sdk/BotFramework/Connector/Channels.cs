namespace Microsoft.Bot.Connector;

/// <summary>Ids of channels.</summary>
public class Channels
{
    /// <summary>Channel id <c>alexa</c>.</summary>
    public const string Alexa = "alexa";

    /// <summary>Channel id <c>console</c>.</summary>
    public const string Console = "console";

    /// <summary>Channel id <c>cortana</c>.</summary>
    public const string Cortana = "cortana";

    /// <summary>Channel id <c>directline</c>.</summary>
    public const string Directline = "directline";

    /// <summary>Channel id <c>directlinespeech</c>.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>Channel id <c>email</c>.</summary>
    public const string Email = "email";

    /// <summary>Channel id <c>emulator</c>.</summary>
    public const string Emulator = "emulator";

    /// <summary>Channel id <c>enterprisechannel</c>.</summary>
    public const string EnterpriseChannel = "enterprisechannel";

    /// <summary>Channel id <c>facebook</c>.</summary>
    public const string Facebook = "facebook";

    /// <summary>Channel id <c>groupme</c>.</summary>
    public const string Groupme = "groupme";

    /// <summary>Channel id <c>kaizala</c>.</summary>
    public const string Kaizala = "kaizala";

    /// <summary>Channel id <c>kik</c>.</summary>
    public const string Kik = "kik";

    /// <summary>Channel id <c>line</c>.</summary>
    public const string Line = "line";

    /// <summary>Channel id <c>msteams</c>.</summary>
    public const string Msteams = "msteams";

    /// <summary>Channel id <c>skype</c>.</summary>
    public const string Skype = "skype";

    /// <summary>Channel id <c>skypeforbusiness</c>.</summary>
    public const string Skypeforbusiness = "skypeforbusiness";

    /// <summary>Channel id <c>slack</c>.</summary>
    public const string Slack = "slack";

    /// <summary>Channel id <c>sms</c>.</summary>
    public const string Sms = "sms";

    /// <summary>Channel id <c>telegram</c>.</summary>
    public const string Telegram = "telegram";

    /// <summary>Channel id <c>webchat</c>.</summary>
    public const string Webchat = "webchat";

    /// <summary>Channel id <c>test</c>.</summary>
    public const string Test = "test";

    /// <summary>Channel id <c>twilio-sms</c>.</summary>
    public const string Twilio = "twilio-sms";

    /// <summary>Channel id <c>telephony</c>.</summary>
    public const string Telephony = "telephony";

    /// <summary>Channel id <c>omnichannel</c>.</summary>
    public const string Omni = "omnichannel";

    /// <summary>Channel id <c>outlook</c>.</summary>
    public const string Outlook = "outlook";

    /// <summary>Channel id <c>m365extensions</c>.</summary>
    public const string M365 = "m365extensions";

    /// <summary>Makes an instance; all members are constants.</summary>
    public Channels()
    {
    }
}
