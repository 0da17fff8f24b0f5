using CollabBot.Cards;
using CollabBot.Domain;
using Keys = CollabBot.Requests.ButtonData;

namespace CollabBot.Requests;

internal static partial class GestureReader
{
    private static Gesture? ReadIntroducing(IReadOnlyDictionary<string, string> data, RetrospectiveId? retrospective) =>
        data.GetValueOrDefault(Keys.Act) switch
        {
            Keys.Acts.SetupSteps => new Gesture.SetUpStepByStep(retrospective, Changes: retrospective is not null),
            Keys.Acts.Organisation => new Gesture.Introduce(
                Text(data, Keys.Inputs.Organisation) ?? "",
                Text(data, Keys.Inputs.Occupation) is Keys.Unsaid ? "" : Text(data, Keys.Inputs.Occupation)),
            Keys.Acts.Language => Text(data, Keys.Inputs.Language) is "fr" or "en"
                ? new Gesture.SetLanguage(Text(data, Keys.Inputs.Language)!)
                : null,
            Keys.Acts.Steps => new Gesture.ChooseStep(retrospective),
            _ => null,
        };

    /// <summary>
    /// Whether a move goes forward. For a chosen step, it does if that step is later than the one in which the button was drawn.
    /// </summary>
    private static bool IsForward(IReadOnlyDictionary<string, string> data, Phase? seen) => Text(data, Keys.Way) switch
    {
        "back" => false,
        Keys.Chosen => To(data) is not { } to || seen is null || to > seen,
        _ => true,
    };
}
