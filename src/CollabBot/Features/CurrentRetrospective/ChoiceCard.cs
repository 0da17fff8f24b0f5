using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.CurrentRetrospective;

/// <summary>The open retrospectives of a person, numbered, with buttons for the first of them.</summary>
internal static class ChoiceCard
{
    public static AdaptiveCard Of(IReadOnlyList<Retrospective> open, int buttons, Texts texts) => CardFitter.Fullest((cap, length) =>
    {
        var card = CardElements.Card(texts, texts.ChooseQuestion());
        card.Body.Add(CardElements.Sentence(texts.ChooseQuestion(), AdaptiveSpacing.None));
        for (var i = 0; i < open.Count && i < cap; i++)
        {
            card.Body.Add(CardElements.Words($"{i + 1} · {CardFitter.Cut(open[i].Title.Text, length)}", spacing: AdaptiveSpacing.Medium));
            card.Body.Add(CardElements.Subtle(texts.PhaseName(open[i].Phase)));
            if (i < buttons) card.Actions.Add(ButtonBuilder
                .Does($"{i + 1} · {CardFitter.Label(open[i].Title.Text, 40)}", CurrentRetrospectiveFeature.ChooseButton)
                .About(open[i].Id)
                .Submit());
        }

        if (open.Count > cap) card.Body.Add(CardElements.Subtle(texts.AndOthers(open.Count - cap)));
        return card;
    });
}
