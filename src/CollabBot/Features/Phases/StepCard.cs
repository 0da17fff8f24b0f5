using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Phases;

/// <summary>
/// Lets the facilitator choose another step as the target of a move; the step before is preselected. Closing is none of the choices: it has
/// a button of its own. Confirmations that the move needs are asked afterwards.
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
                .Where(phase => phase != retrospective.Phase && phase != Phase.Closed)
                .Select(phase => (texts.PhaseName(phase), phase.ToString())),
            expanded: false));
        card.Body.Add(CardElements.Subtle(texts.StepsByText(), AdaptiveSpacing.Small));
        card.Actions.Add(PhaseButtons.GoingThere(texts, retrospective));
        card.Actions.Add(Buttons.BackToLiveCard(texts, ButtonTitle.Return, retrospective));
        return card;
    }

    private static Phase Default(Phase now) => now == Phase.Draft ? Phase.Naming : now - 1;
}
