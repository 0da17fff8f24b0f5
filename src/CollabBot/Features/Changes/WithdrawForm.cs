using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Changes;

/// <summary>Asks for confirmation before a change is withdrawn.</summary>
internal static class WithdrawForm
{
    public static AdaptiveCard Of(Retrospective retrospective, Change change, Texts texts, Guid once)
    {
        var card = CardElements.Card(texts, texts.WithdrawQuestion());
        card.Body.Add(CardElements.Sentence(texts.WithdrawQuestion(), AdaptiveSpacing.None));
        card.Body.Add(CardElements.Words(change.Latest.Statement.Text, weight: AdaptiveTextWeight.Bolder));
        card.Body.Add(CardElements.Subtle(texts.WithdrawNote(change.IsRevealed), AdaptiveSpacing.Small));
        card.Actions.Add(Buttons.SendingWith(
            texts,
            ButtonTitle.WithdrawNow,
            ChangeKeys.Withdraw,
            retrospective,
            once,
            primary: true,
            withInputs: false,
            (ButtonData.Change, change.Id.ToString()),
            (ButtonData.Confirmed, "yes")));
        card.Actions.Add(Buttons.SendingWith(
            texts,
            ButtonTitle.ToChange,
            ChangeKeys.Edit,
            retrospective,
            once,
            primary: false,
            withInputs: false,
            (ButtonData.Change, change.Id.ToString())));
        return card;
    }
}
