using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Roles;

/// <summary>Says in the thread that nobody facilitates any more, and lets a member take over.</summary>
internal static class TakeOverCard
{
    /// <param name="trusted">Whether a coordinator or administrator is there, who may go on first.</param>
    public static AdaptiveCard Of(Retrospective retrospective, bool trusted, Texts texts)
    {
        var sentence = texts.FacilitatorGone(CardFitter.Label(retrospective.Title.Text, 200), trusted);
        var card = CardElements.Card(texts, sentence);
        card.Body.Add(CardElements.Sentence(sentence, AdaptiveSpacing.None));
        card.Body.Add(CardElements.Subtle(texts.TakeOverByText(), AdaptiveSpacing.Small));
        card.Actions.Add(ButtonBuilder
            .Does(texts.Button(ButtonTitle.TakeOver), RolesFeature.TakeOverButton)
            .About(retrospective.Id)
            .Execute(primary: true));
        return card;
    }
}
