using System.Globalization;
using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Grouping;

/// <summary>
/// The form to put changes into themes, one page at a time: filter, select changes, then an existing theme or the labels of a new one.
/// Numbers selected on other pages are carried in the data of the buttons, and the form is shown again after each move.
/// </summary>
internal static class GroupForm
{
    /// <summary>Max characters of a statement in the title of a choice; phones wrap the title into a few lines.</summary>
    private const int MaxTitleLength = 120;

    /// <summary>Max characters, in the same title, of where the change comes from.</summary>
    private const int MaxFromLength = 80;

    /// <param name="undoable">Number of moves that can be undone.</param>
    /// <param name="signed">Where each change comes from, as far as the anonymity level allows it to be shown.</param>
    public static AdaptiveCard Of(
        Retrospective retrospective,
        IReadOnlyList<Change> changes,
        IReadOnlyList<Theme> themes,
        GroupFields fields,
        Texts texts,
        Guid once,
        int undoable = 0,
        string? notice = null,
        bool refused = false,
        IReadOnlyDictionary<ChangeId, Attribution>? signed = null)
    {
        var page = GroupPage.Of(changes, fields);
        var counts = changes.Where(change => change.Theme is not null).CountBy(change => change.Theme!.Value).ToDictionary();
        return CardFitter.Fullest((cap, length) =>
            Draw(retrospective, page, themes, counts, fields, texts, once, undoable, notice, refused, signed, cap, length));
    }

    private static AdaptiveCard Draw(
        Retrospective retrospective,
        GroupPage page,
        IReadOnlyList<Theme> themes,
        Dictionary<ThemeId, int> counts,
        GroupFields fields,
        Texts texts,
        Guid once,
        int undoable,
        string? notice,
        bool refused,
        IReadOnlyDictionary<ChangeId, Attribution>? signed,
        int cap,
        int length)
    {
        var card = CardElements.Card(texts, texts.GroupTitle());
        if (notice is not null) card.Body.Add(CardElements.Notice(notice, refused));

        card.Body.Add(CardElements.Sentence(texts.GroupLeft(page.Left), AdaptiveSpacing.Small));
        AddFilter(card.Body, retrospective, themes, fields, page, texts);
        AddChanges(card.Body, page, themes, signed, texts, cap, length);
        AddPaging(card.Body, retrospective, page, texts);
        if (themes.Count > 0) card.Body.Add(ExistingThemes(counts, themes, fields, texts));

        card.Body.Add(CardElements.Heading(texts.GroupNewTheme(), spacing: AdaptiveSpacing.Medium));
        card.Body.Add(Inputs.Text(GroupingKeys.LongLabel, texts.GroupLongLabel(), fields.LongLabel, Wording.LabelLimit));
        card.Body.Add(Inputs.Text(GroupingKeys.ShortLabel, texts.GroupShortLabel(), fields.ShortLabel, Wording.LabelLimit));
        card.Body.Add(Inputs.DirectionChoice(
            texts, ButtonData.Direction, texts.GroupDirection(), fields.Direction, required: false));
        card.Body.Add(CardElements.Subtle(texts.GroupNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Stepping(
            texts, ButtonTitle.Save, GroupingKeys.Group, retrospective, once, primary: true, More(page, page.Page)));
        if (undoable > 0) card.Actions.Add(Buttons.Stepping(texts, ButtonTitle.Undo, GroupingKeys.UndoGrouping, retrospective, once));
        if (themes.Count > 0) card.Actions.Add(Buttons.Stepping(texts, ButtonTitle.Themes, GroupingKeys.ArrangeThemes, retrospective));
        return card;
    }

    private static void AddFilter(
        List<AdaptiveElement> body,
        Retrospective retrospective,
        IReadOnlyList<Theme> themes,
        GroupFields fields,
        GroupPage page,
        Texts texts)
    {
        var directions = Enum.GetValues<Direction>()
            .Select(direction => ($"{CardElements.Sign(direction)} {texts.DirectionWord(direction)}", GroupPage.OfDirection + direction));
        body.Add(Inputs.Choice(
            GroupingKeys.Filter,
            texts.GroupFilter(),
            fields.Filter ?? GroupPage.Ungrouped,
            [
                (texts.UngroupedHeading(), GroupPage.Ungrouped),
                (texts.GroupFilterAll(), GroupPage.All),
                .. directions,
                .. themes.Select(theme => (CardFitter.Label(theme.ShortLabel.Text, 40), GroupPage.OfTheme + theme.Id)),
            ],
            expanded: false));
        body.Add(Inputs.Text(GroupingKeys.Words, texts.GroupFilterWords(), fields.Words, Wording.LabelLimit));
        body.Add(Row(Buttons.Stepping(texts, ButtonTitle.Filter, GroupingKeys.GroupPage, retrospective, more: More(page, 0))));
    }

    private static void AddChanges(
        List<AdaptiveElement> body,
        GroupPage page,
        IReadOnlyList<Theme> themes,
        IReadOnlyDictionary<ChangeId, Attribution>? signed,
        Texts texts,
        int cap,
        int length)
    {
        body.Add(CardElements.Subtle(
            $"{texts.GroupFound(page.Found)} · {texts.GroupPageOf(page.Page + 1, page.Pages)}", AdaptiveSpacing.Medium));
        var shown = page.Shown.Take(cap).ToList();
        foreach (var change in shown)
        {
            // Show a statement here only if the title of its choice below is shortened.
            if (Title(change.Statement.Text) != change.Statement.Text) body.Add(Line(change, length));
        }

        if (page.Shown.Count > shown.Count) body.Add(CardElements.Subtle(texts.AndOthers(page.Shown.Count - shown.Count)));
        if (shown.Count > 0)
            body.Add(Choices(shown, page, change => Beside(change, themes, texts.From(signed?.GetValueOrDefault(change.Id))), texts));
        var elsewhere = page.ChosenElsewhere.ToList();
        if (elsewhere.Count > 0)
        {
            body.Add(CardElements.Sentence(
                texts.GroupChosenElsewhere(elsewhere.Count, ChangeNumbers.Write(elsewhere)), AdaptiveSpacing.Small));
        }
    }

    /// <summary>A statement that is too long for the title of its choice.</summary>
    private static AdaptiveRichTextBlock Line(Change change, int length)
    {
        var line = CardElements.Words($"{Figure(change)} · ", weight: AdaptiveTextWeight.Bolder);
        line.Inlines.Add(new AdaptiveTextRun($"{CardElements.Sign(change.Direction)} ") { Color = CardElements.Color(change.Direction) });
        line.Inlines.Add(new AdaptiveTextRun(CardFitter.Cut(change.Statement.Text, length)));
        return line;
    }

    /// <summary>The text beside a statement: the suggested theme, where the change comes from, and its current theme.</summary>
    private static string Beside(Change change, IReadOnlyList<Theme> themes, string? from)
    {
        var inMind = change.ProposedTheme is { } theme ? $" ({CardFitter.Label(theme.Text, 60)})" : "";
        var home = themes.FirstOrDefault(theme => theme.Id == change.Theme) is { } now
            ? $" — {CardFitter.Label(now.ShortLabel.Text, 40)}"
            : "";
        return inMind + (from is null ? "" : $" · {CardFitter.Label(from, MaxFromLength)}") + home;
    }

    private static AdaptiveChoiceSetInput Choices(
        IReadOnlyList<Change> shown, GroupPage page, Func<Change, string> beside, Texts texts) => Inputs.Choice(
        GroupingKeys.Changes,
        texts.GroupChanges(),
        string.Join(',', shown.Select(change => change.Position).Where(page.Chosen.Contains)),
        shown.Select(change => (
            $"{Figure(change)} · {CardElements.Sign(change.Direction)} {Title(change.Statement.Text)}{beside(change)}",
            Figure(change))),
        several: true);

    private static void AddPaging(List<AdaptiveElement> body, Retrospective retrospective, GroupPage page, Texts texts)
    {
        List<AdaptiveAction> buttons = [];
        if (page.Page > 0) buttons.Add(Turning(ButtonTitle.PreviousPage, page.Page - 1));
        if (page.Page + 1 < page.Pages) buttons.Add(Turning(ButtonTitle.NextPage, page.Page + 1));
        if (buttons.Count > 0) body.Add(Row([.. buttons]));

        AdaptiveSubmitAction Turning(ButtonTitle title, int to) =>
            Buttons.Stepping(texts, title, GroupingKeys.GroupPage, retrospective, more: More(page, to));
    }

    private static AdaptiveChoiceSetInput ExistingThemes(
        Dictionary<ThemeId, int> counts, IReadOnlyList<Theme> themes, GroupFields fields, Texts texts) => Inputs.Choice(
        GroupingKeys.IntoTheme,
        texts.GroupIntoTheme(),
        fields.Theme ?? "new",
        [
            (texts.GroupIntoNew(), "new"),
            .. themes.Select(theme => (
                $"{CardElements.Sign(theme.Direction)} {CardFitter.Label(theme.ShortLabel.Text, 40)} "
                    + $"({texts.ChangeCount(counts.GetValueOrDefault(theme.Id))})",
                theme.Id.ToString())),
            (texts.GroupOut(), GroupFields.Out),
        ],
        expanded: false);

    /// <summary>The page to go to, and the numbers selected on the other pages; the client sends those of this page as an input.</summary>
    private static (string Key, string Value)[] More(GroupPage page, int to) =>
        [(ButtonData.Page, to.ToString(CultureInfo.InvariantCulture)), (GroupingKeys.Kept, ChangeNumbers.Write(page.ChosenElsewhere))];

    private static AdaptiveActionSet Row(params AdaptiveAction[] buttons)
    {
        var row = new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small };
        row.Actions.AddRange(buttons);
        return row;
    }

    private static string Title(string statement) => CardFitter.Label(statement, MaxTitleLength);

    private static string Figure(Change change) => change.Position.ToString(CultureInfo.InvariantCulture);
}
