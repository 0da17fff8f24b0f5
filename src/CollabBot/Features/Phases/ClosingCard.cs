using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Phases;

/// <summary>Asks for confirmation before closing an anonymous retrospective removes the link between people and what they gave.</summary>
internal static class ClosingCard
{
    public static AdaptiveCard Of(Retrospective retrospective, Texts texts)
    {
        var question = texts.For(new Refusal.ClosingUnconfirmed(retrospective.Phase));
        var card = CardElements.Card(texts, question);
        card.Body.Add(CardElements.Sentence(question, AdaptiveSpacing.None));
        card.Body.Add(CardElements.Subtle(texts.RevealToByText(Phase.Closed), AdaptiveSpacing.Small));
        card.Actions.Add(PhaseButtons.Parting(texts, ButtonTitle.CloseUnlinked, retrospective, to: Phase.Closed));
        return card;
    }
}
