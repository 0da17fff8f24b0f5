using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Cards;

/// <summary>The changes of a theme, folded below one line that says how many there are.</summary>
internal static class ThemeChanges
{
    /// <param name="id">A prefix for the ids of the elements, unique in the card.</param>
    /// <param name="cap">The most changes that are listed.</param>
    public static void AddTo(
        List<AdaptiveElement> body, string id, Theme theme, IReadOnlyCollection<Change> changes, Texts texts, int cap, int length)
    {
        if (changes.Count == 0) return;

        // One of the two arrows is visible; a press toggles both together with the changes.
        var count = texts.ChangeCount(changes.Count);
        var heading = CardElements.Row(
            CardElements.Stretch(CardElements.Subtle(count)),
            CardElements.Auto(Arrow("▴", $"{id}-hide", isVisible: false), Arrow("▾", $"{id}-show", isVisible: true)));
        heading.Spacing = AdaptiveSpacing.Small;
        heading.SelectAction = new AdaptiveToggleVisibilityAction
        {
            // The accessible name contains the visible text (WCAG 2.5.3, Label in Name).
            Title = $"{CardFitter.Label(theme.ShortLabel.Text, Math.Min(length, 80))} · {count}",
            TargetElements =
            [
                new AdaptiveTargetElement(id),
                new AdaptiveTargetElement($"{id}-hide"),
                new AdaptiveTargetElement($"{id}-show")
            ],
        };
        body.Add(heading);

        var list = new AdaptiveContainer { Id = id, IsVisible = false, Spacing = AdaptiveSpacing.Small };
        foreach (var change in changes.Take(cap))
            list.Items.Add(CardElements.Words($"{CardElements.Sign(change.Direction)} {CardFitter.Cut(change.Statement.Text, length)}"));
        if (changes.Count > cap) list.Items.Add(CardElements.Subtle(texts.AndOthers(changes.Count - cap), AdaptiveSpacing.Small));
        body.Add(list);
    }

    private static AdaptiveTextBlock Arrow(string sign, string id, bool isVisible)
    {
        var arrow = CardElements.Subtle(sign);
        arrow.Id = id;
        arrow.IsVisible = isVisible;
        return arrow;
    }
}
