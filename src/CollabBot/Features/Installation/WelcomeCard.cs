using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Changes;
using CollabBot.Features.Help;
using CollabBot.Features.LiveCard;
using CollabBot.Features.Setup;
using CollabBot.Localization;

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
            ? Buttons.Opening(texts, ButtonTitle.Start, SetupKeys.StartForm, (Retrospective?)null, primary: true)
            : Buttons.Opening(texts, ButtonTitle.Name, ChangeKeys.NameForm, (Retrospective?)null, primary: true));
        card.Actions.Add(Buttons.Commanding(texts, ButtonTitle.Status, LiveCardFeature.StatusButton));
        card.Actions.Add(Buttons.Commanding(texts, ButtonTitle.Help, HelpFeature.HelpButton));
        return card;
    }
}
