using CollabBot.LocalChannel.Conversations;

namespace CollabBot.LocalChannel.Page;

/// <summary>Turns names typed with an @ into mentions, and adds a mention of the bot if the page's switch is on.</summary>
internal static class Mentioning
{
    private static readonly (string Name, string Id) Bot = (DemoTeam.BotName, DemoTeam.BotId);

    public static MessageContent Read(string typed, bool always, IEnumerable<DemoPerson> members)
    {
        List<Mention> mentions = [];
        var text = typed;
        foreach (var (name, id) in members.Select(person => (person.Name, person.Id)).Prepend(Bot))
        {
            var tag = $"<at>{name}</at>";
            if (Replace(text, "@" + name, tag) is not { } tagged)
                continue;
            text = tagged;
            mentions.Add(new Mention(tag, name, id));
        }

        if (always && !mentions.Exists(mention => mention.Id == Bot.Id))
        {
            var tag = $"<at>{Bot.Name}</at>";
            (text, mentions) = ($"{tag} {text}", [new Mention(tag, Bot.Name, Bot.Id), .. mentions]);
        }

        return MessageContent.Typed(text, mentions);
    }

    /// <summary>
    /// Replaces the first occurrence of a name as a whole word, ignoring case; null if there is none. Each name is mentioned only once.
    /// </summary>
    private static string? Replace(string text, string name, string tag)
    {
        for (var at = Find(0); at >= 0; at = Find(at + 1))
        {
            var end = at + name.Length;
            if ((at == 0 || char.IsWhiteSpace(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return text[..at] + tag + text[end..];
        }

        return null;

        int Find(int from) => from > text.Length ? -1 : text.IndexOf(name, from, StringComparison.OrdinalIgnoreCase);
    }
}
