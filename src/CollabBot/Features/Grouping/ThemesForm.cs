using System.Globalization;
using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Grouping;

/// <summary>The list of themes: select one to edit it, several to merge them, an empty one to remove it.</summary>
internal static class ThemesForm
{
    /// <summary>Max characters of a long label in the list, enough to tell themes apart; the form of the theme shows all of it.</summary>
    private const int MaxNameLength = 120;

    private const int Tightest = 30;

    public static AdaptiveCard Of(
        Retrospective retrospective,
        IReadOnlyList<(Theme Theme, int Changes)> themes,
        ThemesFields fields,
        Texts texts,
        Guid once,
        int undoable = 0,
        string? notice = null,
        bool refused = false) => CardFitter.Fullest(length =>
    {
        var card = CardElements.Card(texts, texts.ThemesTitle());
        if (notice is not null) card.Body.Add(CardElements.Notice(notice, refused));

        if (themes.Count == 0) card.Body.Add(CardElements.Sentence(texts.ThemesNone()));
        foreach (var (theme, place) in themes.Select((entry, index) => (entry.Theme, index + 1)))
        {
            // Show the long label only if it differs from the short one, which the choice below shows, and if the card has room;
            // the form of the theme shows it in any case.
            if (theme.LongLabel != theme.ShortLabel && length > Tightest)
                card.Body.Add(Line(theme, place, Math.Min(length, MaxNameLength), texts));
        }

        if (themes.Count > 0)
        {
            card.Body.Add(Inputs.Choice(
                GroupingKeys.Themes,
                texts.ThemesChoose(),
                string.Join(',', fields.Themes),
                themes.Select((entry, index) => (
                    $"{Figure(index + 1, texts)} · {CardElements.Sign(entry.Theme.Direction)} "
                        + $"{CardFitter.Label(entry.Theme.ShortLabel.Text, Math.Min(length, 60))} ({texts.ChangeCount(entry.Changes)})",
                    entry.Theme.Id.ToString())),
                several: true));
            var steps = new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small };
            steps.Actions.Add(Step(ButtonTitle.EditTheme, ThemeSteps.Edit, null));
            steps.Actions.Add(Step(ButtonTitle.RemoveTheme, ThemeSteps.Remove, once));
            card.Body.Add(steps);
            card.Body.Add(CardElements.Heading(texts.ThemesMergedName(), spacing: AdaptiveSpacing.Medium));
            card.Body.Add(Inputs.Text(GroupingKeys.LongLabel, texts.GroupLongLabel(), fields.LongLabel, Wording.LabelLimit));
            card.Body.Add(Inputs.Text(GroupingKeys.ShortLabel, texts.GroupShortLabel(), fields.ShortLabel, Wording.LabelLimit));
            card.Actions.Add(Step(ButtonTitle.MergeThemes, ThemeSteps.Merge, once, primary: true));
        }

        if (undoable > 0)
            card.Actions.Add(Buttons.Stepping(
                texts, ButtonTitle.Undo, GroupingKeys.UndoGrouping, retrospective, once, more: (GroupingKeys.Step, ThemeSteps.List)));
        card.Actions.Add(Buttons.Stepping(texts, ButtonTitle.ToChanges, GroupingKeys.GroupPage, retrospective));
        return card;

        AdaptiveSubmitAction Step(ButtonTitle title, string step, Guid? counted, bool primary = false) =>
            Buttons.Stepping(texts, title, GroupingKeys.ArrangeThemes, retrospective, counted, primary, (GroupingKeys.Step, step));
    });

    private static AdaptiveRichTextBlock Line(Theme theme, int place, int length, Texts texts)
    {
        var line = CardElements.Words($"{Figure(place, texts)} · ", weight: AdaptiveTextWeight.Bolder);
        line.Inlines.Add(new AdaptiveTextRun(CardFitter.Cut(theme.LongLabel.Text, length)));
        return line;
    }

    private static string Figure(int number, Texts texts) => number.ToString(texts.Culture);
}

/// <summary>The form of one theme: its changes, labels, direction and position, and a button to split it.</summary>
internal static class ThemeForm
{
    public static AdaptiveCard Of(
        Retrospective retrospective,
        Theme theme,
        int themes,
        IReadOnlyList<Change> changes,
        ThemesFields fields,
        Texts texts,
        Guid once,
        string? notice = null,
        bool refused = false) => CardFitter.Fullest((cap, length) =>
    {
        var card = CardElements.Card(texts, texts.ThemesTitle());
        if (notice is not null) card.Body.Add(CardElements.Notice(notice, refused));

        card.Body.Add(CardElements.Head(
            texts.ThemeHead(),
            null,
            theme.ShortLabel.Text,
            texts.ChangeCount(changes.Count)));
        foreach (var change in changes.Take(cap)) card.Body.Add(Line(change, length, texts));
        if (changes.Count > cap) card.Body.Add(CardElements.Subtle(texts.AndOthers(changes.Count - cap)));
        card.Body.Add(Inputs.Text(
            GroupingKeys.LongLabel,
            texts.GroupLongLabel(),
            fields.LongLabel,
            Wording.LabelLimit,
            required: texts.For(new Refusal.TextMissing())));
        card.Body.Add(Inputs.Text(GroupingKeys.ShortLabel, texts.GroupShortLabel(), fields.ShortLabel, Wording.LabelLimit));
        card.Body.Add(Inputs.DirectionChoice(
            texts, ButtonData.Direction, texts.NameDirectionLabel(), fields.Direction, required: true));
        card.Body.Add(Inputs.Text(GroupingKeys.ThemePlace, texts.ThemePlace(themes), fields.Place, 4));
        (string, string) about = (ButtonData.Theme, theme.Id.ToString());
        card.Actions.Add(Buttons.Stepping(
            texts,
            ButtonTitle.Save,
            GroupingKeys.ArrangeThemes,
            retrospective,
            once,
            primary: true,
            about,
            (GroupingKeys.Step, ThemeSteps.Save)));
        if (changes.Count > 0)
            card.Actions.Add(Elsewhere(
                ButtonTitle.SplitTheme, GroupingKeys.GroupPage, (GroupingKeys.Filter, GroupPage.OfTheme + theme.Id)));
        card.Actions.Add(Elsewhere(ButtonTitle.Themes, GroupingKeys.ArrangeThemes));
        return card;

        // These buttons send no inputs, so that required fields do not block them.
        AdaptiveSubmitAction Elsewhere(ButtonTitle title, string act, params (string Key, string Value)[] more)
        {
            var button = Buttons.Stepping(texts, title, act, retrospective, more: more);
            button.AssociatedInputs = AdaptiveAssociatedInputs.None;
            return button;
        }
    });

    private static AdaptiveRichTextBlock Line(Change change, int length, Texts texts)
    {
        var line = CardElements.Words(
            $"{change.Position.ToString(texts.Culture)} · {CardElements.Sign(change.Direction)} ", weight: AdaptiveTextWeight.Bolder);
        line.Inlines.Add(new AdaptiveTextRun(CardFitter.Cut(change.Statement.Text, length)));
        return line;
    }

    /// <summary>The current values of the theme, with which the form is opened.</summary>
    public static ThemesFields FieldsOf(Theme theme, int place) => new(
        null,
        [theme.Id.ToString()],
        theme.LongLabel.Text,
        theme.ShortLabel == theme.LongLabel ? null : theme.ShortLabel.Text,
        theme.Direction.ToString(),
        place.ToString(CultureInfo.InvariantCulture));
}
