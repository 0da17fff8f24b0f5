using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Changes;

/// <summary>The numbered list of a person's own changes, shown only to that person, with the choice of one to revise or withdraw.</summary>
internal static class OwnChangesCard
{
    /// <param name="inWindow">
    /// Whether the card is in a dialog window, where a button replaces it by the next form; otherwise it is in the private chat.
    /// </param>
    public static AdaptiveCard Of(
        Retrospective retrospective,
        IReadOnlyList<NumberedChange> changes,
        int page,
        Texts texts,
        bool inWindow,
        string? notice = null,
        bool refused = false) =>
        CardFitter.Fullest(length => Draw(retrospective, changes, page, texts, length, inWindow, notice, refused));

    private static AdaptiveCard Draw(
        Retrospective retrospective,
        IReadOnlyList<NumberedChange> changes,
        int page,
        Texts texts,
        int length,
        bool inWindow,
        string? notice,
        bool refused)
    {
        var card = CardElements.Card(texts, texts.MyChangesTitle());
        var settled = retrospective.GuardOwnChanges();
        if (notice is not null) card.Body.Add(CardElements.Notice(notice, refused));
        else if (settled is not null) card.Body.Add(CardElements.Notice(texts.For(settled), refused: true));
        card.Body.Add(CardElements.Head(texts.MyChangesHead(), null, retrospective.Title.Text, null));
        OwnChangesList.AddTo(card.Body, changes, page, texts, length, canTakeUp: settled is null);
        if (settled is null)
        {
            card.Body.Add(CardElements.Subtle(texts.MyChangesByText(), AdaptiveSpacing.Medium));
            card.Actions.Add(ChangeButtons.TakingUp(texts, retrospective, inWindow, primary: true));
        }

        OwnChangesList.AddFollowing(card.Actions, changes, page, ChangeKeys.OwnChangesForm, retrospective, texts, inWindow);
        return card;
    }
}
