using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Phases;

/// <summary>The buttons that move between steps.</summary>
internal static class PhaseButtons
{
    /// <summary>Moves to the next step, or one step back.</summary>
    public static AdaptiveExecuteAction Moving(
        Texts texts,
        ButtonTitle title,
        Retrospective retrospective,
        bool forward,
        bool confirmed = false,
        bool secondary = false,
        bool primary = false)
    {
        var button = ButtonBuilder.Does(texts.Button(title), PhaseKeys.Move)
            .About(retrospective)
            .With(PhaseKeys.Way, forward ? "next" : "back");
        return (confirmed ? button.With(ButtonData.Confirmed, "yes") : button).Execute(primary, secondary);
    }

    /// <summary>Moves to the step chosen in the card, forward or back.</summary>
    public static AdaptiveExecuteAction GoingThere(Texts texts, Retrospective retrospective) => ButtonBuilder
        .Does(texts.Button(ButtonTitle.GoThere), PhaseKeys.Move)
        .About(retrospective)
        .With(PhaseKeys.Way, PhaseKeys.Chosen)
        .Execute(primary: true);

    /// <summary>Moves on after the person has agreed that this cuts the link between people and what they gave.</summary>
    /// <param name="to">The step to move to; null if an input of the card gives it.</param>
    public static AdaptiveExecuteAction Parting(Texts texts, ButtonTitle title, Retrospective retrospective, Phase? to = null)
    {
        var button = ButtonBuilder
            .Does(texts.Button(title), PhaseKeys.Move)
            .About(retrospective)
            .With((PhaseKeys.Way, "next"), (ButtonData.Confirmed, PhaseKeys.Parting));
        return (to is { } phase ? button.With(PhaseKeys.To, phase.ToString()) : button).Execute(primary: true);
    }

    /// <summary>Decides between themes with equal points. Carries the target step of the move and that it has been confirmed.</summary>
    public static AdaptiveExecuteAction Retaining(Texts texts, Retrospective retrospective, Phase? to)
    {
        var button = ButtonBuilder
            .Does(texts.Button(ButtonTitle.Retain), PhaseKeys.Retain)
            .About(retrospective)
            .With(ButtonData.Confirmed, to == Phase.Closed ? PhaseKeys.Parting : "yes");
        return (to is { } phase ? button.With(PhaseKeys.To, phase.ToString()) : button).Execute();
    }
}
