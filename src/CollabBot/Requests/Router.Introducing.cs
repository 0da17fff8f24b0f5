using CollabBot.Features.Phases;
using CollabBot.Features.Profile;
using CollabBot.Features.Setup;

namespace CollabBot.Requests;

internal sealed partial class Router
{
    private Task<Reply>? HandleIntroducingAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.SetUpStepByStep steps => Get<StartHandler>().HandleAsync(steps, turn, cancellationToken),
        Gesture.SayOccupation occupation => Get<OrganisationHandler>().HandleAsync(occupation, turn, cancellationToken),
        Gesture.Introduce introduce => Get<OrganisationHandler>().HandleAsync(introduce, turn, cancellationToken),
        Gesture.ChooseStep choose => Get<PhaseHandler>().HandleAsync(choose, turn, cancellationToken),
        _ => null,
    };
}
