using System.Globalization;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Grouping;

/// <summary>Puts the revealed changes into themes, by form or in writing.</summary>
internal sealed class GroupingFeature : IFeature
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

    public void Register(FeatureBuilder feature)
    {
        feature
            .Of(Phase.Grouping)
            .Command(() => new OpenGroupForm(), "regrouper", "group")
            .Command(() => new UndoGrouping(), "défaire", "undo")
            .Command(() => new ListChanges(), "changements", "changes")
            .Command(() => new ListChanges(Themes: true), "regroupements", "themes")
            .WordedText("regrouper 3, 5, 8 : Réseaux", Read)
            .OpensForm(GroupingKeys.GroupForm, values => new OpenGroupForm(values.Retrospective))
            .Button(GroupingKeys.Group, values => new GroupChanges(values.Retrospective, ReadGroup(values)))
            .Button(GroupingKeys.GroupPage, values => new TurnGroupPage(values.Retrospective, ReadGroup(values)))
            .Button(GroupingKeys.ArrangeThemes, values => new ArrangeThemes(values.Retrospective, ReadThemes(values)))
            .Button(
                GroupingKeys.UndoGrouping,
                values => new UndoGrouping(values.Retrospective, FromThemes: values.Text(GroupingKeys.Step) == ThemeSteps.List))
            .Handler<GroupingHandler>()
            .Handler<ThemesHandler>()
            .Handler<GroupingByTextHandler>()
            .Handler<ChangeListHandler>();
        feature.Services.AddScoped<GroupingWork>();
        feature.Services.AddScoped<ReturnedPoints>();
    }

    private static IRequest? Read(string text)
    {
        var typed = text.TrimStart().Split([' ', '\n'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (typed.Length < 2) return null;

        var word = CommandWords.Fold(typed[0]);
        if (word is "changements" or "changes")
        {
            return int.TryParse(typed[1], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? new ListChanges(Page: page)
                : null;
        }

        if (!Verbs.TryGetValue(word, out var verb)) return null;

        // « regrouper : Nom » makes an empty theme; English writes the colon right behind the word, where it must not get lost.
        var words = verb == GroupingVerb.Group && typed[0].EndsWith(':') ? $": {typed[1]}" : typed[1];

        // « sens » and « place » also begin ordinary sentences, so they are commands only with a colon.
        return verb is GroupingVerb.Direct or GroupingVerb.Place && !words.Contains(':', StringComparison.Ordinal)
            ? null
            : new GroupByText(verb, words);
    }

    private static GroupFields ReadGroup(ButtonValues values) => new(
        values.List(GroupingKeys.Changes),
        values.Text(GroupingKeys.IntoTheme) is "new" ? null : values.Text(GroupingKeys.IntoTheme),
        values.Text(GroupingKeys.LongLabel),
        values.Text(GroupingKeys.ShortLabel),
        values.Text(ButtonData.Direction),
        values.Text(GroupingKeys.Filter),
        values.Text(GroupingKeys.Words),
        values.Text(GroupingKeys.Kept),
        int.TryParse(values.Text(ButtonData.Page), out var page) ? page : 0);

    private static ThemesFields ReadThemes(ButtonValues values) => new(
        values.Text(GroupingKeys.Step),
        values.Text(ButtonData.Theme) is { } edited ? [edited] : values.List(GroupingKeys.Themes),
        values.Text(GroupingKeys.LongLabel),
        values.Text(GroupingKeys.ShortLabel),
        values.Text(ButtonData.Direction),
        values.Text(GroupingKeys.ThemePlace));
}
