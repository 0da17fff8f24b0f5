using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features;

/// <summary>
/// The way to a form for somebody who typed a command: forms open from a button only, and the card that carries it tells nothing of anybody (product.md 5).
/// </summary>
internal static class FormCards
{
    public static Reply Way(Texts texts, string sentence, ButtonTitle title, FormKind form, Retrospective? retrospective)
    {
        var card = Parts.Card(texts, Fitting.Label(sentence, 500));
        // It may quote a theme's label, so it is a text run.
        card.Body.Add(Parts.Words(sentence));
        card.Actions.Add(Buttons.Opening(texts, title, form, retrospective, primary: true));
        return Reply.Show(card, sentence);
    }

    /// <summary>
    /// Why a typed command was not done. Where others read, a reason that repeats a name nobody knows goes to the private chat: what was typed there may have been meant for nobody else.
    /// </summary>
    /// <param name="way">The card that stands in the place of it, where no private chat can be opened.</param>
    public static Reply Refuse(Refusal refusal, Texts texts, TurnInfo turn, Func<Reply> way) => turn.ShowsWay && refusal is (Refusal.ThemeUnnamed or Refusal.ThemeNotFound)
        ? Reply.Say(turn.InPrivate.Texts.For(refusal)).Privately(texts.AnsweredPrivately(), way())
        : Reply.Say(texts.For(refusal));
}
