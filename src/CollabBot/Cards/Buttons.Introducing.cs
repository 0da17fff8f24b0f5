using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Cards;

internal static partial class Buttons
{
    /// <summary>Starts the set-up dialog. It sends a message, so that the questions come as messages.</summary>
    /// <param name="retrospective">The retrospective to change; null for a new one.</param>
    public static AdaptiveSubmitAction StepByStep(Texts texts, Retrospective? retrospective) =>
        Submit(
            texts.Button(ButtonTitle.StepByStep),
            Data(ButtonData.Acts.SetupSteps, retrospective?.Id, retrospective?.Phase),
            primary: false);

    /// <summary>Moves to the step chosen in the card, forward or back.</summary>
    public static AdaptiveExecuteAction GoingThere(Texts texts, Retrospective retrospective)
    {
        var data = Data(ButtonData.Acts.Move, retrospective.Id, retrospective.Phase);
        data[ButtonData.Way] = ButtonData.Chosen;
        return Execute(texts.Button(ButtonTitle.GoThere), data, secondary: false, primary: true);
    }
}
