using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the grouping of changes into themes.</summary>
internal sealed partial class Texts
{
    public string GroupFilter() => Say();

    public string GroupFilterWords() => Say();

    public string GroupFilterAll() => Say();

    public string GroupOut() => Say();

    public string GroupPageOf(int page, int pages) => Say([page, pages]);

    public string GroupFound(int count) => SayCount(count);

    public string GroupChosenElsewhere(int count, string numbers) => SayCount(count, [numbers]);

    public string GroupTakenOut(int count) => SayCount(count);

    public string ThemesTitle() => Say();

    public string ThemesChoose() => Say();

    public string ThemesMergedName() => Say();

    public string ThemesNone() => Say();

    public string ThemeHead() => Say();

    public string ThemePlace(int themes) => Say([themes]);

    public string ThemeChanges(string numbers) => Say([numbers]);

    public string ThemeRenamed(string label) => Say([label]);

    public string ThemeDirected(string label) => Say([label]);

    public string ThemePlaced(string label) => Say([label]);

    public string ThemesMerged(string label) => Say([label]);

    public string ThemeRemoved(string label) => Say([label]);

    public string GroupingDone(GroupingMoveKind kind, string label, int changes) => kind switch
    {
        GroupingMoveKind.TakeOut => GroupTakenOut(changes),
        GroupingMoveKind.Rename => ThemeRenamed(label),
        GroupingMoveKind.Direct => ThemeDirected(label),
        GroupingMoveKind.Reorder => ThemePlaced(label),
        GroupingMoveKind.Merge => ThemesMerged(label),
        GroupingMoveKind.Remove => ThemeRemoved(label),
        _ => Grouped(label, changes),
    };

    public string GroupingUndone(GroupingMoveKind kind, string label) => Say([label], $"{nameof(GroupingUndone)}_{kind}");

    /// <summary>How a grouping command is written, with an example.</summary>
    public string GroupingHow(GroupingVerb verb) => Say($"{nameof(GroupingHow)}_{verb}");

    public string GroupingWays() => Say();

    public string ListChanges(int count) => SayCount(count);

    public string ListThemes(int count) => SayCount(count);

    public string ListMore(int page, int pages) => Say([page, pages, page + 1]);

    public string ListNothing() => Say();

    public string PointsReturned(int count) => SayCount(count);

    public string PointsCameBack(string title, int count) => SayCount(count, [title]);

    public string PointsAsBefore(string title) => Say([title]);

    public string RoomPointsCameBack(string title, int count) => SayCount(count, [title]);

    public string RoomPointsAsBefore(string title) => Say([title]);

    /// <summary>Who a change comes from; null if nothing of it may be shown.</summary>
    internal string? From(Attribution? from) => from switch
    {
        null or { IsEmpty: true } => null,
        { ForRoom: true } => Say("FromRoom"),
        { Name: { } name, Organisation: { } organisation } => Say([name, organisation], "FromBoth"),
        _ => from.Name ?? from.Organisation,
    };

    public string GroupByText() => Say();

    public string GroupTitle() => Say();

    public string GroupInvitation() => Say();

    public string GroupLeft(int count) => SayCount(count);

    public string GroupChanges() => Say();

    public string GroupIntoTheme() => Say();

    public string GroupIntoNew() => Say();

    public string GroupNewTheme() => Say();

    public string GroupLongLabel() => Say();

    public string GroupShortLabel() => Say();

    public string GroupDirection() => Say();

    public string GroupNote() => Say();

    public string Grouped(string label, int changes) => changes == 0 ? Say([label], "GroupedEmpty") : SayCount(changes, [label]);

    public string UngroupedHeading() => Say();
}

/// <summary>What a typed grouping command does with changes and themes.</summary>
internal enum GroupingVerb
{
    Group,
    Ungroup,
    Rename,
    Direct,
    Place,
    Merge,
    Split,
    Remove,
}
