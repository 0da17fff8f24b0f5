using System.Globalization;
using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Grouping;

/// <summary>The facilitator's form: choose changes, then a theme that exists or the labels of a new one. It comes back after each step with what is left.</summary>
internal static class GroupForm
{
    /// <summary>How many changes one form shows; the rest follows once these have a theme.</summary>
    private const int Shown = 25;

    public static AdaptiveCard Of(
        Retrospective retrospective,
        IReadOnlyList<Change> ungrouped,
        IReadOnlyList<(Theme Theme, int Changes)> themes,
        GroupFields fields,
        Texts texts,
        Guid once,
        string? notice = null,
        bool refused = false) => Fitting.Fullest((cap, length) =>
    {
        var card = Parts.Card(texts, texts.GroupTitle());
        if (notice is not null) card.Body.Add(Parts.Notice(notice, refused));

        var shown = ungrouped.Take(Math.Min(cap, Shown)).ToList();
        card.Body.Add(Parts.Sentence(texts.GroupLeft(ungrouped.Count), AdaptiveSpacing.Small));
        foreach (var (change, number) in shown.Select((change, index) => (change, index + 1)))
        {
            // What the choice below says in full already is not said twice.
            if (Title(change) != change.Statement.Text || change.ProposedTheme is not null) card.Body.Add(Line(change, number, length));
        }

        if (ungrouped.Count > shown.Count) card.Body.Add(Parts.Subtle(texts.AndOthers(ungrouped.Count - shown.Count)));
        if (shown.Count > 0) card.Body.Add(Choices(shown, fields, texts));
        if (themes.Count > 0 && shown.Count > 0) card.Body.Add(ExistingThemes(themes, fields, texts));

        card.Body.Add(Parts.Heading(texts.GroupNewTheme(), spacing: AdaptiveSpacing.Medium));
        card.Body.Add(Inputs.Text(ButtonData.Inputs.LongLabel, texts.GroupLongLabel(), fields.LongLabel, Wording.LabelLimit));
        card.Body.Add(Inputs.Text(ButtonData.Inputs.ShortLabel, texts.GroupShortLabel(), fields.ShortLabel, Wording.LabelLimit));
        card.Body.Add(Inputs.DirectionChoice(texts, ButtonData.Inputs.Direction, texts.GroupDirection(), fields.Direction, required: false));
        card.Body.Add(Parts.Subtle(texts.GroupNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ButtonData.Acts.Group, retrospective, once));
        return card;
    });

    private static AdaptiveRichTextBlock Line(Change change, int number, int length)
    {
        var line = Parts.Words($"{number.ToString(CultureInfo.InvariantCulture)} · ", weight: AdaptiveTextWeight.Bolder);
        line.Inlines.Add(new AdaptiveTextRun($"{Parts.Sign(change.Direction)} ") { Color = Parts.Color(change.Direction) });
        line.Inlines.Add(new AdaptiveTextRun(Fitting.Cut(change.Statement.Text, length)));
        if (change.ProposedTheme is { } theme) line.Inlines.Add(new AdaptiveTextRun($" ({Fitting.Cut(theme.Text, 60)})") { IsSubtle = true });
        return line;
    }

    private static AdaptiveChoiceSetInput Choices(IReadOnlyList<Change> shown, GroupFields fields, Texts texts) => Inputs.Choice(
        ButtonData.Inputs.Changes,
        texts.GroupChanges(),
        string.Join(',', fields.Changes),
        shown.Select((change, index) => ($"{index + 1} · {Parts.Sign(change.Direction)} {Title(change)}", change.Id.ToString())),
        several: true);

    private static string Title(Change change) => Fitting.Label(change.Statement.Text, 60);

    private static AdaptiveChoiceSetInput ExistingThemes(IReadOnlyList<(Theme Theme, int Changes)> themes, GroupFields fields, Texts texts) => Inputs.Choice(
        ButtonData.Inputs.IntoTheme,
        texts.GroupIntoTheme(),
        fields.Theme ?? "new",
        themes
            .Select(entry => (
                $"{Parts.Sign(entry.Theme.Direction)} {Fitting.Label(entry.Theme.ShortLabel.Text, 60)} ({texts.ChangeCount(entry.Changes)})",
                entry.Theme.Id.ToString()))
            .Prepend((texts.GroupIntoNew(), "new")),
        expanded: false);
}
