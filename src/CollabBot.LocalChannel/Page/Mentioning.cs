using System.Text.RegularExpressions;
using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Wire;

namespace CollabBot.LocalChannel.Page;

/// <summary>Makes the bot's mention out of the switch, or of its name typed with an @.</summary>
internal static partial class Mentioning
{
    public static MessageContent Read(string typed, bool always)
    {
        var tagged = TypedMention().Replace(typed, ActivityFactory.MentionTag, 1);
        if (tagged == typed && always)
            tagged = $"{ActivityFactory.MentionTag} {typed}";
        return tagged == typed
            ? MessageContent.Typed(typed, [])
            : MessageContent.Typed(tagged, [new Mention(ActivityFactory.MentionTag, DemoTeam.BotName)]);
    }

    [GeneratedRegex($@"(?<!\S)@{DemoTeam.BotName}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TypedMention();
}
