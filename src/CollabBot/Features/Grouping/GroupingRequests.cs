using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Grouping;

/// <summary>Opens the grouping form.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record OpenGroupForm(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Puts changes into a theme; a theme that does not exist is made.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record GroupChanges(RetrospectiveId? Retrospective, GroupFields Fields) : IRetrospectiveRequest;

/// <summary>Turns the page of the grouping form, or filters it, keeping what was chosen.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record TurnGroupPage(RetrospectiveId? Retrospective, GroupFields Fields) : IRetrospectiveRequest;

/// <summary>Shows the themes, or renames, directs, places, merges or removes them.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ArrangeThemes(RetrospectiveId? Retrospective, ThemesFields Fields) : IRetrospectiveRequest;

/// <summary>Undoes the last step of grouping.</summary>
/// <param name="Retrospective">The retrospective of the form; null if it was typed.</param>
/// <param name="FromThemes">Whether it was pressed in the list of themes, which is then shown again.</param>
[Needs(Access.Open, Leads = true)]
internal sealed record UndoGrouping(RetrospectiveId? Retrospective = null, bool FromThemes = false) : IRetrospectiveRequest;

/// <summary>Groups by a typed command.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record GroupByText(GroupingVerb Verb, string Words, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Lists the revealed changes with their numbers, or the themes.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ListChanges(bool Themes = false, int Page = 1, RetrospectiveId? Retrospective = null)
    : IRetrospectiveRequest, IOnlyAnswers;

/// <param name="Changes">The numbers of the changes chosen on the page.</param>
/// <param name="Theme">An existing theme, or <see cref="GroupFields.Out"/>; null to create one from the labels.</param>
/// <param name="LongLabel">The long label of a new theme.</param>
/// <param name="ShortLabel">Its short label, if it differs.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Filter">Which changes the form shows.</param>
/// <param name="Words">Words that a change must contain to be shown.</param>
/// <param name="Kept">The numbers of the changes chosen on other pages.</param>
/// <param name="Page">The page, from 0.</param>
internal sealed record GroupFields(
    IReadOnlyList<string> Changes,
    string? Theme,
    string? LongLabel,
    string? ShortLabel,
    string? Direction,
    string? Filter = null,
    string? Words = null,
    string? Kept = null,
    int Page = 0)
{
    /// <summary>Value of <c>Theme</c>: removes the changes from their theme.</summary>
    public const string Out = "out";
}

/// <param name="Step">What to do with the themes, one of <see cref="ThemeSteps"/>.</param>
/// <param name="Themes">The ids of the chosen themes.</param>
/// <param name="LongLabel">The new long label.</param>
/// <param name="ShortLabel">The new short label, if it differs.</param>
/// <param name="Direction">The new direction.</param>
/// <param name="Place">The new place in the order, from 1.</param>
internal sealed record ThemesFields(
    string? Step,
    IReadOnlyList<string> Themes,
    string? LongLabel = null,
    string? ShortLabel = null,
    string? Direction = null,
    string? Place = null);

/// <summary>What can be done with chosen themes.</summary>
internal static class ThemeSteps
{
    public const string List = "list";
    public const string Edit = "edit";
    public const string Save = "save";
    public const string Merge = "merge";
    public const string Remove = "remove";
}
