using System.Security;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Gives outgoing messages what speaking channels want: SSML with a voice.</summary>
public class SetSpeakMiddleware : IMiddleware
{
    private const string Ssml = "http://www.w3.org/2001/10/synthesis";

    private readonly string? _voiceName;
    private readonly bool _fallbackToTextForSpeak;

    /// <summary>Makes the middleware.</summary>
    /// <param name="voiceName">Name of the voice; without one, what is spoken is left as it is.</param>
    /// <param name="fallbackToTextForSpeak">Whether the text is spoken where nothing else is given.</param>
    public SetSpeakMiddleware(string? voiceName, bool fallbackToTextForSpeak)
    {
        _voiceName = voiceName;
        _fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    /// <summary>Goes on with the turn, whose messages are changed before they are sent.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">Goes on with the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var speaks = Speaks(turnContext.Activity.ChannelId);
        turnContext.OnSendActivities((_, activities, send) =>
        {
            foreach (var message in activities.Where(activity => activity.Type == ActivityTypes.Message))
            {
                if (_fallbackToTextForSpeak && string.IsNullOrEmpty(message.Speak)) message.Speak = message.Text;
                if (speaks && !string.IsNullOrEmpty(message.Speak) && !string.IsNullOrEmpty(_voiceName)) message.Speak = WithVoice(message.Speak, _voiceName, message.Locale);
            }

            return send();
        });
        return next(cancellationToken);
    }

    private static bool Speaks(string? channelId) =>
        string.Equals(channelId, Channels.DirectlineSpeech, StringComparison.OrdinalIgnoreCase)
        || string.Equals(channelId, Channels.Emulator, StringComparison.OrdinalIgnoreCase)
        || string.Equals(channelId, Channels.Telephony, StringComparison.OrdinalIgnoreCase);

    private static string WithVoice(string speak, string voice, string? locale)
    {
        var root = Root(speak)?.Name.LocalName;
        if ("speak".Equals(root, StringComparison.OrdinalIgnoreCase)) return speak;
        if (!"voice".Equals(root, StringComparison.OrdinalIgnoreCase))
        {
            // Pauses and the like among the words are SSML; what cannot be read as XML is text.
            var words = Root($"<p>{speak}</p>") is null ? SecurityElement.Escape(speak) : speak;
            speak = $"<voice name='{SecurityElement.Escape(voice)}'>{words}</voice>";
        }

        return $"<speak version='1.0' xmlns='{Ssml}' xml:lang='{SecurityElement.Escape(locale ?? "en-US")}'>{speak}</speak>";
    }

    private static XElement? Root(string text)
    {
        try
        {
            return XElement.Parse(text, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
