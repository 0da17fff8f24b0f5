using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Phases;

/// <summary>
/// Asks for confirmation of a move, and says in numbers what the move shows to everybody or leaves behind. Its button says what it does.
/// </summary>
internal static class MoveCard
{
    public static AdaptiveCard Of(Retrospective retrospective, Refusal.MoveUnconfirmed fact, Texts texts)
    {
        var lines = texts.MoveFacts(fact);
        var card = CardElements.Card(texts, texts.For(fact));
        card.Body.Add(CardElements.Sentence(lines[0], AdaptiveSpacing.None));
        foreach (var line in lines.Skip(1)) card.Body.Add(CardElements.Words(line, spacing: AdaptiveSpacing.Small));
        card.Body.Add(CardElements.Subtle(texts.MoveByText(fact), AdaptiveSpacing.Small));
        card.Actions.Add(PhaseButtons.Confirming(texts, retrospective, fact));
        card.Actions.Add(Buttons.BackToLiveCard(texts, ButtonTitle.Cancel, retrospective));
        return card;
    }
}
