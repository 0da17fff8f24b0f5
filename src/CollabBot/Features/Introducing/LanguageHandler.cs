using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Localization;

namespace CollabBot.Features.Introducing;

/// <summary>A person's own language: what she reads alone is in it. What the channel shares stays in the retrospective's.</summary>
internal sealed class LanguageHandler(PersonRows people, Retrospectives retrospectives)
{
    public static Reply OpenForm(TurnInfo turn) => turn.ShowsWay ? Way(turn) : Reply.Form(turn.Texts.LanguageTitle(), LanguageForm.Of(turn.Texts, turn.NewId()));

    public async Task<Reply> HandleAsync(Gesture.SetLanguage gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        (await people.OfAsync(turn, cancellationToken)).Language = gesture.Language;
        var chosen = Texts.For(gesture.Language);

        // A question of hers that is asked again is asked in it, unless the channel has a language of its own.
        if (!turn.ShowsWay || await retrospectives.OpenInAsync(turn.Conversation, cancellationToken) is null) turn.Context.TurnState.Set(turn with { Texts = chosen, OwnTexts = chosen });
        return Reply.Say(chosen.LanguageSet(gesture.Language)).Privately(turn.Texts.AnsweredPrivately(), Way(turn));
    }

    private static Reply Way(TurnInfo turn) => FormCards.Way(turn.Texts, turn.Texts.LanguageInvitation(), ButtonTitle.Language, FormKind.Language, null);
}

/// <summary>One choice: the language a person is spoken to in.</summary>
internal static class LanguageForm
{
    public static AdaptiveCard Of(Texts texts, Guid once)
    {
        var card = Parts.Card(texts, texts.LanguageTitle());
        card.Body.Add(Inputs.Choice(
            ButtonData.Inputs.Language,
            texts.LanguageLabel(),
            texts.Language,
            Texts.All.Select(language => (texts.LanguageName(language.Language), language.Language))));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ButtonData.Acts.Language, null, once));
        return card;
    }
}
