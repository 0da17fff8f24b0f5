using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Owning;

/// <summary>Asks for confirmation before a change is withdrawn.</summary>
internal static class WithdrawForm
{
    public static AdaptiveCard Of(Retrospective retrospective, Change change, Texts texts, Guid once)
    {
        var card = Parts.Card(texts, texts.WithdrawQuestion());
        card.Body.Add(Parts.Sentence(texts.WithdrawQuestion(), AdaptiveSpacing.None));
        card.Body.Add(Parts.Words(change.Latest.Statement.Text, weight: AdaptiveTextWeight.Bolder));
        card.Body.Add(Parts.Subtle(texts.WithdrawNote(change.IsRevealed), AdaptiveSpacing.Small));
        card.Actions.Add(Buttons.SendingWith(
            texts,
            ButtonTitle.WithdrawNow,
            ButtonData.Acts.Withdraw,
            retrospective,
            once,
            primary: true,
            withInputs: false,
            (ButtonData.Change, change.Id.ToString()),
            (ButtonData.Confirmed, "yes")));
        card.Actions.Add(Buttons.SendingWith(
            texts,
            ButtonTitle.ToChange,
            ButtonData.Acts.Edit,
            retrospective,
            once,
            primary: false,
            withInputs: false,
            (ButtonData.Change, change.Id.ToString())));
        return card;
    }
}
