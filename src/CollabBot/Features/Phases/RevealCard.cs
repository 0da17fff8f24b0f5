using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Phases;

/// <summary>Asks for confirmation before the named changes are shown to everybody.</summary>
internal static class RevealCard
{
    public static AdaptiveCard Of(Retrospective retrospective, Refusal.RevealUnconfirmed fact, Texts texts)
    {
        var question = texts.For(fact);
        var card = CardElements.Card(texts, question);
        card.Body.Add(CardElements.Sentence(question, AdaptiveSpacing.None));
        card.Body.Add(Inputs.Choice(
            PhaseKeys.To,
            texts.RevealTo(),
            fact.To.ToString(),
            Enum.GetValues<Phase>()
                .Where(phase => phase > Phase.Naming)
                .Select(phase => (texts.StepChoice(phase), phase.ToString())),
            expanded: false));
        card.Body.Add(CardElements.Subtle(
            fact.To == Phase.Grouping ? texts.RevealByText() : texts.RevealToByText(fact.To), AdaptiveSpacing.Small));
        var title = fact.To == Phase.Grouping ? ButtonTitle.Reveal : ButtonTitle.RevealTo;
        card.Actions.Add(fact.Unlinks
            ? PhaseButtons.Parting(texts, title, retrospective)
            : PhaseButtons.Moving(texts, title, retrospective, forward: true, confirmed: true, primary: true));
        return card;
    }
}
