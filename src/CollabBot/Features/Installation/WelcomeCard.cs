using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Installation;

/// <summary>The welcome card: what the bot is, and three buttons. Each of them can also be typed as a command.</summary>
internal static class WelcomeCard
{
    public static AdaptiveCard Of(bool isShared, Texts texts)
    {
        var card = CardElements.Card(texts, texts.Welcome());
        card.Body.Add(CardElements.Heading(texts.Welcome(), spacing: AdaptiveSpacing.None));
        card.Body.Add(CardElements.Sentence(isShared ? texts.WelcomeShared() : texts.WelcomePrivate(), AdaptiveSpacing.Small));
        card.Body.Add(CardElements.Subtle(texts.WelcomeByText(), AdaptiveSpacing.Small));
        card.Actions.Add(isShared
            ? Buttons.Opening(texts, ButtonTitle.Start, FormKind.Start, (Retrospective?)null, primary: true)
            : Buttons.Opening(texts, ButtonTitle.Name, FormKind.Name, (Retrospective?)null, primary: true));
        card.Actions.Add(Buttons.Commanding(texts, ButtonTitle.Status, ButtonData.Acts.Status));
        card.Actions.Add(Buttons.Commanding(texts, ButtonTitle.Help, ButtonData.Acts.Help));
        return card;
    }
}
