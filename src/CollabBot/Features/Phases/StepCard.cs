using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Phases;

/// <summary>
/// Lets the facilitator choose any other step as the target of a move. Confirmations that the move needs are asked afterwards.
/// </summary>
internal static class StepCard
{
    public static AdaptiveCard Of(Retrospective retrospective, Texts texts)
    {
        var card = CardElements.Card(texts, texts.StepsTitle());
        card.Body.Add(CardElements.Sentence(texts.StepsTitle(), AdaptiveSpacing.None));
        card.Body.Add(Inputs.Choice(
            PhaseKeys.To,
            texts.StepsLabel(),
            Default(retrospective.Phase).ToString(),
            Enum.GetValues<Phase>()
                .Where(phase => phase != retrospective.Phase)
                .Select(phase => (texts.StepChoice(phase), phase.ToString())),
            expanded: false));
        card.Body.Add(CardElements.Subtle(texts.StepsByText(), AdaptiveSpacing.Small));
        card.Actions.Add(PhaseButtons.GoingThere(texts, retrospective));
        return card;
    }

    private static Phase Default(Phase now) => now == Phase.Closed ? Phase.Deepening : now + 1;
}
