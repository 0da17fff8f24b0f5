using System.Globalization;
using CollabBot.Acts;
using CollabBot.Localization;

namespace CollabBot.Routing;

/// <summary>The typed commands of grouping that have words behind them: « regrouper 3, 5, 8 : Réseaux ».</summary>
internal static class GroupingCommands
{
    private static readonly Dictionary<string, GroupingVerb> Verbs = new()
    {
        ["regrouper"] = GroupingVerb.Group,
        ["group"] = GroupingVerb.Group,
        ["degrouper"] = GroupingVerb.Ungroup,
        ["ungroup"] = GroupingVerb.Ungroup,
        ["renommer"] = GroupingVerb.Rename,
        ["rename"] = GroupingVerb.Rename,
        ["sens"] = GroupingVerb.Direct,
        ["direction"] = GroupingVerb.Direct,
        ["placer"] = GroupingVerb.Place,
        ["place"] = GroupingVerb.Place,
        ["fusionner"] = GroupingVerb.Merge,
        ["merge"] = GroupingVerb.Merge,
        ["scinder"] = GroupingVerb.Split,
        ["split"] = GroupingVerb.Split,
        ["enlever"] = GroupingVerb.Remove,
        ["remove"] = GroupingVerb.Remove,
    };

    /// <summary>Reads a folded first word and what stands behind it; nothing where it is no command of grouping.</summary>
    public static Gesture? Read(string first, string words)
    {
        if (first is "changements" or "changes")
        {
            return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? new Gesture.ListChanges(Page: page) : null;
        }

        if (!Verbs.TryGetValue(first, out var verb)) return null;

        // These begin ordinary sentences as well; a colon makes them a command.
        return verb is GroupingVerb.Direct or GroupingVerb.Place && !words.Contains(':', StringComparison.Ordinal) ? null : new Gesture.GroupInWords(verb, words);
    }
}
