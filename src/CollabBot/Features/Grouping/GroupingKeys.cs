namespace CollabBot.Features.Grouping;

/// <summary>Keys of grouping: forms, buttons and inputs.</summary>
internal static class GroupingKeys
{
    public const string GroupForm = "Group";
    public const string Group = "group";
    public const string GroupPage = "group-page";
    public const string ArrangeThemes = "arrange-themes";
    public const string UndoGrouping = "undo-grouping";
    public const string Changes = "changes";
    public const string IntoTheme = "intoTheme";
    public const string LongLabel = "longLabel";
    public const string ShortLabel = "shortLabel";
    public const string Filter = "filter";
    public const string Words = "words";
    public const string Themes = "themes";
    public const string ThemePlace = "themePlace";
    public const string Kept = "kept";
    public const string Step = "step";
}
