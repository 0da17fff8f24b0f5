using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Phases;

/// <summary>Moves a retrospective from step to step, and notes who is done with a step.</summary>
internal sealed class PhasesFeature : IFeature
{
    private static readonly Dictionary<string, Phase> Steps = new(StringComparer.Ordinal)
    {
        ["preparer"] = Phase.Draft,
        ["preparation"] = Phase.Draft,
        ["draft"] = Phase.Draft,
        ["nommer"] = Phase.Naming,
        ["name"] = Phase.Naming,
        ["regrouper"] = Phase.Grouping,
        ["group"] = Phase.Grouping,
        ["voter"] = Phase.Prioritising,
        ["prioriser"] = Phase.Prioritising,
        ["vote"] = Phase.Prioritising,
        ["prioritise"] = Phase.Prioritising,
        ["prioritize"] = Phase.Prioritising,
        ["approfondir"] = Phase.Deepening,
        ["deepen"] = Phase.Deepening,
        ["clore"] = Phase.Closed,
        ["close"] = Phase.Closed,
    };

    public void Register(FeatureBuilder feature)
    {
        feature
            .Command(() => new FinishStep(null, null), "terminé", "j'ai terminé", "done", "i'm done")
            .Command(
                () => new MoveStep(null, Forward: true, Seen: null, Confirmed: false),
                "suivant",
                "next",
                "étape suivante",
                "next step")
            .Command(
                () => new MoveStep(null, Forward: true, Seen: null, Confirmed: true, Parting: true),
                "suivant confirmer",
                "next confirm")
            .Command(() => new StepBack(), "précédent", "back", "étape précédente", "previous step")
            .Command(() => new StepBack(IsReopening: true), "rouvrir", "reopen")
            .Command(() => new ChooseStep(null), "autre étape", "other step")
            .Text("suivant approfondir confirmer", text => ReadStep(CommandWords.Fold(text)))
            .Button(PhaseKeys.Move, values => new MoveStep(
                values.Retrospective, IsForward(values), values.Seen, IsAgreed(values), values.PhaseOf(PhaseKeys.To), IsParting(values)))
            .Button(PhaseKeys.Retain, values => new ChooseRetained(
                values.Retrospective,
                values.Seen,
                [.. values.List(ButtonData.Chosen).Select(text => ThemeId.TryParse(text, out var id) ? id : default)],
                IsAgreed(values),
                values.PhaseOf(PhaseKeys.To),
                IsParting(values)))
            .Button(PhaseKeys.Done, values => new FinishStep(values.Retrospective, values.Seen))
            .Button(PhaseKeys.Steps, values => new ChooseStep(values.Retrospective))
            .Handler<PhaseHandler>();
    }

    /// <summary>
    /// A move to a named step, for example « suivant approfondir confirmer » or « précédent nommer »; null if it is none.
    /// </summary>
    private static IRequest? ReadStep(string folded)
    {
        var words = folded.Split(' ');
        if (words.Length is < 2 or > 3
            || (words.Length == 3 && words[2] is not ("confirmer" or "confirm"))
            || !Steps.TryGetValue(words[1], out var to)) return null;

        return words[0] switch
        {
            "suivant" or "next" =>
                new MoveStep(null, Forward: true, Seen: null, Confirmed: words.Length == 3, to, Parting: words.Length == 3),
            "precedent" or "back" => new StepBack(to),
            _ => null,
        };
    }

    /// <summary>Onward, back, or to a chosen step, which lies the one way or the other of the step the button was drawn in.</summary>
    private static bool IsForward(ButtonValues values) => values.Text(PhaseKeys.Way) switch
    {
        "back" => false,
        PhaseKeys.Chosen => values.PhaseOf(PhaseKeys.To) is not { } to || values.Seen is null || to > values.Seen,
        _ => true,
    };

    private static bool IsAgreed(ButtonValues values) => values.Text(ButtonData.Confirmed) is "yes" or PhaseKeys.Parting;

    private static bool IsParting(ButtonValues values) => values.Text(ButtonData.Confirmed) == PhaseKeys.Parting;
}
