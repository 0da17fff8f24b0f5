using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Requests;

/// <summary>
/// Answers a typed command with a card whose button opens the form, because a form can be opened only from a button. Everybody in the
/// conversation sees the card, so it contains nothing about any person.
/// </summary>
internal static class FormCards
{
    public static Reply Invitation(Texts texts, string sentence, ButtonTitle title, string form, Retrospective? retrospective)
    {
        var card = CardElements.Card(texts, CardFitter.Label(sentence, 500));
        // The sentence may quote a theme's label, so it is added as a text run, which is never read as Markdown.
        card.Body.Add(CardElements.Words(sentence));
        card.Actions.Add(Buttons.Opening(texts, title, form, retrospective, primary: true));
        return Reply.Show(card, sentence);
    }

    /// <summary>
    /// Says why a typed command was refused. In a shared conversation, a refusal that repeats an unknown theme name is sent to the private
    /// chat: the person may not have meant others to read that text.
    /// </summary>
    /// <param name="invitation">The card that is shown in the conversation if no private chat can be opened.</param>
    public static Reply Refuse(Refusal refusal, Texts texts, Turn turn, Func<Reply> invitation) =>
        turn.NeedsInvitation && refusal is (Refusal.ThemeUnnamed or Refusal.ThemeNotFound or Refusal.ThemesAlike)
            ? Reply.Say(turn.InPrivate.Texts.For(refusal)).Privately(texts.AnsweredPrivately(), invitation())
            : Reply.Say(texts.For(refusal));
}
