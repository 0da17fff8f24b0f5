using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Phases;

/// <summary>The buttons that move between steps.</summary>
internal static class PhaseButtons
{
    /// <summary>Moves to the next step; if something would be shown or left behind, it asks first.</summary>
    public static AdaptiveExecuteAction Next(Texts texts, Retrospective retrospective, bool primary = false, bool secondary = false) =>
        ButtonBuilder.Does(texts.Button(TitleTo(retrospective.Phase + 1)), PhaseKeys.Move)
            .About(retrospective)
            .With(PhaseKeys.Way, "next")
            .Execute(primary, secondary);

    /// <summary>Moves one step back; from Closed it reopens the retrospective.</summary>
    public static AdaptiveExecuteAction Back(Texts texts, Retrospective retrospective) => ButtonBuilder
        .Does(texts.Button(retrospective.Phase == Phase.Closed ? ButtonTitle.Reopen : ButtonTitle.Back), PhaseKeys.Move)
        .About(retrospective)
        .With(PhaseKeys.Way, "back")
        .Execute(secondary: true);

    /// <summary>Moves to the step chosen in the card, forward or back.</summary>
    public static AdaptiveExecuteAction GoingThere(Texts texts, Retrospective retrospective) => ButtonBuilder
        .Does(texts.Button(ButtonTitle.GoThere), PhaseKeys.Move)
        .About(retrospective)
        .With(PhaseKeys.Way, PhaseKeys.Chosen)
        .Execute(primary: true);

    /// <summary>Makes the move that the person was asked about. It names its target step, whatever else the card holds.</summary>
    public static AdaptiveExecuteAction Confirming(Texts texts, Retrospective retrospective, Refusal.MoveUnconfirmed asked) => ButtonBuilder
        .Does(texts.Button(asked.Unlinks ? ButtonTitle.CloseUnlinked : TitleTo(asked.To)), PhaseKeys.Move)
        .About(retrospective)
        .With(
            (PhaseKeys.Way, "next"),
            (PhaseKeys.To, asked.To.ToString()),
            (ButtonData.Confirmed, asked.Unlinks ? PhaseKeys.Parting : "yes"))
        .Execute(primary: true);

    /// <summary>Decides between themes with equal points. Carries the target step of the move and that it has been confirmed.</summary>
    public static AdaptiveExecuteAction Retaining(Texts texts, Retrospective retrospective, Phase? to)
    {
        var button = ButtonBuilder
            .Does(texts.Button(to == Phase.Closed ? ButtonTitle.RetainAndClose : ButtonTitle.Retain), PhaseKeys.Retain)
            .About(retrospective)
            .With(ButtonData.Confirmed, to == Phase.Closed ? PhaseKeys.Parting : "yes");
        return (to is { } phase ? button.With(PhaseKeys.To, phase.ToString()) : button).Execute();
    }

    private static ButtonTitle TitleTo(Phase step) => step switch
    {
        Phase.Naming => ButtonTitle.ToNaming,
        Phase.Grouping => ButtonTitle.ToGrouping,
        Phase.Prioritising => ButtonTitle.ToVoting,
        Phase.Deepening => ButtonTitle.ToDeepening,
        _ => ButtonTitle.Close,
    };
}
