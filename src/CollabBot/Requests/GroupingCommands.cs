using System.Globalization;
using CollabBot.Localization;

namespace CollabBot.Requests;

/// <summary>Commands of grouping that take words as arguments, for example « regrouper 3, 5, 8 : Réseaux ».</summary>
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

    /// <summary>
    /// Reads the first word (folded, see <see cref="Commands.Fold"/>) and the words after it; null if it is no grouping command.
    /// </summary>
    public static Gesture? Read(string first, string words)
    {
        if (first is "changements" or "changes")
        {
            return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? new Gesture.ListChanges(Page: page)
                : null;
        }

        if (!Verbs.TryGetValue(first, out var verb)) return null;

        // « sens » and « place » also begin ordinary sentences, so they are commands only with a colon.
        return verb is GroupingVerb.Direct or GroupingVerb.Place && !words.Contains(':', StringComparison.Ordinal)
            ? null
            : new Gesture.GroupInWords(verb, words);
    }
}
