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
}
