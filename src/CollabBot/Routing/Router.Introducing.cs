using CollabBot.Acts;
using CollabBot.Features.Introducing;
using CollabBot.Features.Moving;
using CollabBot.Features.Opening;

namespace CollabBot.Routing;

internal sealed partial class Router
{
    private Task<Reply>? HandleIntroducingAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.SetUpStepByStep steps => Get<OpeningHandler>().HandleAsync(steps, turn, cancellationToken),
        Gesture.SayOccupation occupation => Get<OrganisationHandler>().HandleAsync(occupation, turn, cancellationToken),
        Gesture.Introduce introduce => Get<OrganisationHandler>().HandleAsync(introduce, turn, cancellationToken),
        Gesture.ChooseStep choose => Get<MovingHandler>().HandleAsync(choose, turn, cancellationToken),
        _ => null,
    };
}
