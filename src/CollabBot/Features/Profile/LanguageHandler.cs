using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;

namespace CollabBot.Features.Profile;

/// <summary>
/// Sets a person's own language, used wherever only they read. What the whole channel reads stays in the language of the retrospective.
/// </summary>
internal sealed class LanguageHandler(TurnRows rows, RetrospectiveQueries retrospectives)
    : IHandler<OpenLanguageForm>,
      IHandler<SetLanguage>
{
    public Task<Reply> HandleAsync(OpenLanguageForm request, Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.NeedsInvitation ? Invitation(turn) : Reply.Form(turn.Texts.LanguageTitle(), LanguageForm.Of(turn.Texts, turn.NewId())));

    public async Task<Reply> HandleAsync(SetLanguage request, Turn turn, CancellationToken cancellationToken)
    {
        rows.PersonOrNew().Language = request.Language;
        var chosen = Texts.For(request.Language);

        // An open question of the person is asked again in the new language, unless an open retrospective sets the channel's language.
        if (!turn.NeedsInvitation || await retrospectives.OpenInAsync(turn, turn.Conversation, cancellationToken) is null)
            turn.Context.TurnState.Set(turn with { Texts = chosen, OwnTexts = chosen });
        return Reply.Say(chosen.LanguageSet(request.Language)).Privately(turn.Texts.AnsweredPrivately(), Invitation(turn));
    }

    private static Reply Invitation(Turn turn) =>
        FormCards.Invitation(turn.Texts, turn.Texts.LanguageInvitation(), ButtonTitle.Language, ProfileKeys.LanguageForm, null);
}

/// <summary>The form in which a person chooses their language.</summary>
internal static class LanguageForm
{
    public static AdaptiveCard Of(Texts texts, Guid once)
    {
        var card = CardElements.Card(texts, texts.LanguageTitle());
        card.Body.Add(Inputs.Choice(
            ButtonData.Language,
            texts.LanguageLabel(),
            texts.Language,
            Texts.All.Select(language => (texts.LanguageName(language.Language), language.Language))));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ProfileKeys.SetLanguage, null, once));
        return card;
    }
}
