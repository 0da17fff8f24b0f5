using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Moving;

/// <summary>Asks before what was named is shown to all.</summary>
internal static class RevealCard
{
    public static AdaptiveCard Of(Retrospective retrospective, Refusal.RevealUnconfirmed fact, Texts texts)
    {
        var question = texts.For(fact);
        var card = Parts.Card(texts, question);
        card.Body.Add(Parts.Sentence(question, AdaptiveSpacing.None));
        card.Body.Add(Parts.Subtle(texts.RevealByText(), AdaptiveSpacing.Small));
        card.Actions.Add(Buttons.Moving(texts, ButtonTitle.Reveal, retrospective, forward: true, confirmed: true, primary: true));
        return card;
    }
}
