using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Changes;

/// <summary>The buttons of the person's own changes.</summary>
internal static class ChangeButtons
{
    /// <summary>Opens the change that is chosen beside it: in place of the form, or from a message in a window.</summary>
    public static AdaptiveSubmitAction TakingUp(Texts texts, Retrospective retrospective, bool inWindow, bool primary)
    {
        var title = texts.Button(ButtonTitle.Edit);
        var button = inWindow
            ? ButtonBuilder.Does(title, ChangeKeys.Edit).About(retrospective)
            : ButtonBuilder.Does(title, ButtonData.Open).About(retrospective).With(ButtonData.Form, ChangeKeys.EditForm).InWindow();
        return button.Submit(primary);
    }
}
