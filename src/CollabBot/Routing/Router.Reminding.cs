using CollabBot.Acts;
using CollabBot.Features.Reminding;

namespace CollabBot.Routing;

internal sealed partial class Router
{
    private Task<Reply>? HandleRemindingAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.Expect expect => Get<ExpectingHandler>().HandleAsync(expect, turn, cancellationToken),
        Gesture.WantReminders wanted => Get<RemindersHandler>().HandleAsync(wanted, turn, cancellationToken),
        _ => null,
    };
}
