using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Lessons;

/// <summary>
/// The facilitator's buttons for the other themes, below the form. They send no inputs, so that required fields do not block them.
/// </summary>
internal static class ThemeChoice
{
    public static void AddTo(
        AdaptiveCard card, Retrospective retrospective, Theme current, IReadOnlyList<Theme> retained, Texts texts, Func<Guid> newId)
    {
        var others = retained.Where(theme => theme.Id != current.Id).ToList();
        if (others.Count == 0) return;

        var buttons = new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small };
        foreach (var theme in others)
        {
            buttons.Actions.Add(LessonButtons.Turning(CardFitter.Label(theme.ShortLabel.Text, 40), retrospective, theme.Id, newId()));
        }

        card.Body.Add(CardElements.Heading(texts.DeepenTurn()));
        card.Body.Add(buttons);
    }
}
